import { createHash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import {
  SNAPSHOT_MAGIC,
  SNAPSHOT_TABLES,
  SNAPSHOT_VERSION,
  snapshotEnd,
  snapshotLine,
} from '../../shared/formats/snapshot.ts'
import type { SnapshotHeader } from '../../shared/formats/snapshot.ts'
import type { RecordState } from '../../shared/ledger/record-state.ts'
import { slicesOf } from './slices.ts'

/** What a snapshot says of itself beside its records. */
export type SnapshotHead = Pick<
  SnapshotHeader,
  'app' | 'schema' | 'created' | 'timeZone' | 'journalId' | 'sequence' | 'pin' | 'evidence'
>

const PACKED_PIECE = 1_048_576

/**
 * The header of a state. It names length and hash of the body, so the body is composed once for them and once more
 * when it is written: a journal of ten years never stands in memory as a whole text.
 */
export async function headerFor(state: RecordState, head: SnapshotHead): Promise<SnapshotHeader> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const slice of bodyOf(state)) {
    hash.update(slice)
    bytes += slice.length
  }
  const counts = state.counts()
  const lines = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return {
    magic: SNAPSHOT_MAGIC,
    version: SNAPSHOT_VERSION,
    minReaderVersion: SNAPSHOT_VERSION,
    ...head,
    counts,
    digests: { ...state.digests() },
    body: { lines, bytes, sha256: hash.digest('hex') },
  }
}

/** The bytes of a snapshot, piece by piece. */
export function packed(state: RecordState, header: SnapshotHeader): AsyncIterable<Buffer> {
  const gzip = createGzip({ chunkSize: PACKED_PIECE })
  pipeline(Readable.from(textOf(state, header)), gzip, () => {
    // Whoever reads the pieces meets the error there.
  })
  return gzip
}

async function* textOf(state: RecordState, header: SnapshotHeader): AsyncGenerator<Buffer> {
  yield Buffer.from(`${JSON.stringify(header)}\n`, 'utf8')
  yield* bodyOf(state)
  yield Buffer.from(snapshotEnd(header.body.lines), 'utf8')
}

/** The body of a snapshot: each record a line, list by list and by key. */
async function* bodyOf(state: RecordState): AsyncGenerator<Buffer> {
  for (const table of SNAPSHOT_TABLES) {
    for await (const texts of slicesOf(state.textsOf(table))) {
      yield Buffer.from(texts.map((text) => snapshotLine(table, text)).join(''), 'utf8')
    }
  }
}
