import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import {
  SNAPSHOT_MAGIC,
  SNAPSHOT_TABLES,
  SNAPSHOT_VERSION,
  snapshotEnd,
  snapshotLine,
} from '../../shared/formats/snapshot.ts'
import type { SnapshotHeader } from '../../shared/formats/snapshot.ts'
import type { Digest } from '../../shared/ledger/digest.ts'
import { countIntoDigests, type RecordState } from '../../shared/ledger/record-state.ts'

/** What a snapshot says of itself beside its records. */
export type SnapshotHead = Pick<
  SnapshotHeader,
  'app' | 'schema' | 'created' | 'timeZone' | 'journalId' | 'sequence' | 'pin'
>

/** How many records are worked on before anything else of main gets its turn. */
export const SLICE = 1_000

const packed = promisify(gzip)

/** The body of a snapshot: each record a line, list by list and by key. */
export async function composeBody(state: RecordState): Promise<{ body: Buffer; lines: number }> {
  const pieces: Buffer[] = []
  let lines = 0
  for (const table of SNAPSHOT_TABLES) {
    const records = state.recordsOf(table)
    for (let start = 0; start < records.length; start += SLICE) {
      const slice = records.slice(start, start + SLICE)
      pieces.push(Buffer.from(slice.map((record) => snapshotLine({ table, record })).join(''), 'utf8'))
      await nextTurn()
    }
    lines += records.length
  }
  return { body: Buffer.concat(pieces), lines }
}

/** The digests of a state, worked out from its records. */
export async function digestsOf(state: RecordState): Promise<Record<string, Digest>> {
  const digests: Record<string, Digest> = {}
  for (const table of SNAPSHOT_TABLES) {
    for (const [index, record] of state.recordsOf(table).entries()) {
      countIntoDigests(digests, { table, record })
      if (index % SLICE === SLICE - 1) await nextTurn()
    }
  }
  return digests
}

/** A whole snapshot, ready to be written. */
export async function composeSnapshot(
  state: RecordState,
  digests: Readonly<Record<string, Digest>>,
  head: SnapshotHead,
): Promise<{ header: SnapshotHeader; bytes: Buffer }> {
  const { body, lines } = await composeBody(state)
  const sha256 = createHash('sha256').update(body).digest('hex')
  const header: SnapshotHeader = {
    magic: SNAPSHOT_MAGIC,
    version: SNAPSHOT_VERSION,
    minReaderVersion: SNAPSHOT_VERSION,
    ...head,
    counts: state.counts(),
    digests: { ...digests },
    body: { lines, bytes: body.length, sha256 },
  }
  const text = Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`, 'utf8'),
    body,
    Buffer.from(snapshotEnd(lines), 'utf8'),
  ])
  return { header, bytes: await packed(text) }
}
