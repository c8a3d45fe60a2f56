import type { EvidenceFile } from '../../shared/bridge/evidence.ts'
import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import type { PinReason, SnapshotInfo, SnapshotProblem } from '../../shared/bridge/snapshots.ts'
import { snapshotFileName, type SnapshotHeader } from '../../shared/formats/snapshot.ts'
import { SCHEMA_VERSION } from '../../shared/journal/schema-version.ts'
import { differingBuckets } from '../../shared/ledger/digest.ts'
import { wantedBy } from '../evidence/wanted.ts'
import type { Mark } from '../ledger/mark.ts'
import { baseStates, provenState } from './base-states.ts'
import { commitsBetween } from './commits-between.ts'
import { headerFor, packed } from './compose.ts'
import type { Evidence } from './evidence.ts'
import { infoOf, told, type Listed } from './folder.ts'
import { copyToSecond } from './second-copy.ts'
import type { SettledMarks } from './settled-marks.ts'
import type { SnapshotShelf } from './shelf.ts'
import { letOldGo, shortenLedger } from './thin-out.ts'
import { removeUnproven, writeProven } from './write-proven.ts'

export type Made =
  | { kind: 'made' | 'unchanged'; snapshot: SnapshotInfo }
  | { kind: 'not-verified'; name: string }
  | StorageFailure

/** What came of making one, and what of the rest went wrong: a snapshot that is made counts all the same. */
export type Making = { made: Made; problem: SnapshotProblem | null }

type Tools = { shelf: SnapshotShelf; marks: SettledMarks; evidence: Evidence }

/** Makes a snapshot of everything settled, proves it, copies it and shortens the ledger. */
export async function makeSnapshot(tools: Tools, pin: PinReason | null): Promise<Making> {
  const { shelf, marks } = tools
  await shelf.options.files.makeFolder(shelf.first.path)
  await removeUnproven(shelf.first)
  const settled = await marks.next()
  if (settled.kind === 'failed') return failed(settled)
  const { mark } = settled
  if (mark.sequence === 0) return failed({ kind: 'failed', reason: 'closed', code: 'EMPTY' })
  const same = (await shelf.sound(shelf.first)).find((snapshot) => isSame(snapshot, mark, pin))
  if (same !== undefined) {
    const problem = await follow(tools, mark, same, null)
    return { made: { kind: 'unchanged', snapshot: told(same) }, problem }
  }
  const { name, header, bytes, files } = await write(tools, mark, pin)
  if (header === null) return failed({ kind: 'not-verified', name })
  const listed = infoOf(header, { name, where: 'first', bytes, readable: true })
  const tidied = await letOldGo(shelf)
  const problem = (await follow(tools, mark, listed, files)) ?? tidied
  return { made: { kind: 'made', snapshot: told(listed) }, problem }
}

type Written = { name: string; header: SnapshotHeader | null; bytes: number; files: EvidenceFile[] }

/** Writes the snapshot of a moment; without a header when its records or its bytes could not be proven. */
async function write({ shelf, evidence }: Tools, mark: Mark, pin: PinReason | null): Promise<Written> {
  const { ledger, files: disk, app, timeZone, now } = shelf.options
  const { sequence } = mark
  const created = now().toISOString()
  const name = freeName(snapshotFileName(created, sequence), await disk.list(shelf.first.path))
  const unproven = { name, header: null, bytes: 0, files: [] }
  const { journalId, base } = ledger
  const states = baseStates(await shelf.sources(), { journalId, base, sequence })
  const state = await provenState(states, (after, upTo) => commitsBetween(ledger, after, upTo), mark)
  if (state === null) return unproven
  const files = wantedBy(state.recordsOf('files'))
  const head = { app, schema: SCHEMA_VERSION, created, timeZone, journalId, sequence, pin }
  const header = await headerFor(state, { ...head, evidence: await evidence.counted(files, sequence) })
  const bytes = await writeProven(shelf.first, name, header, packed(state, header))
  return bytes === null ? unproven : { name, header, bytes, files }
}

/**
 * What follows a snapshot: a second copy and a short ledger. `files` are the evidence files that it names; null for a
 * snapshot that was there before, which is asked only where there is a second folder.
 */
async function follow(
  { shelf, evidence }: Tools,
  mark: Mark,
  listed: Listed,
  files: EvidenceFile[] | null,
): Promise<SnapshotProblem | null> {
  const copied = await copyToSecond(shelf, listed)
  const shortened = await shortenLedger(shelf, mark, listed.name)
  const hasFiles = (listed.header?.counts['files'] ?? 0) > 0
  // Last, since it may be gigabytes.
  const evidenced = copied === null && hasFiles ? await evidence.copyToSecond(listed, files) : null
  return shortened ?? copied ?? evidenced
}

function failed(made: Extract<Made, { kind: 'failed' | 'not-verified' }>): Making {
  return { made, problem: made }
}

function isSame({ sequence, header, pinned }: Listed, mark: Mark, pin: PinReason | null): boolean {
  if (sequence !== mark.sequence || header === null || (pin !== null && pinned !== pin)) return false
  return differingBuckets(header.digests, mark.digests).length === 0
}

/** The name itself, or with the next free number before its first dot. */
function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  for (let number = 2; ; number++) {
    const numbered = name.replace('.', `-${number}.`)
    if (!taken.includes(numbered)) return numbered
  }
}
