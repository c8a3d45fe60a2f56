import { join } from 'node:path'
import type { LedgerCommit } from '../../shared/bridge/ledger.ts'
import { differingBuckets, type Digests } from '../../shared/ledger/digest.ts'
import { RecordState } from '../../shared/ledger/record-state.ts'
import type { FileSystem } from '../ledger/file-system.ts'
import type { LedgerBase } from '../ledger/line.ts'
import { listSegments, readSegment } from '../ledger/segments.ts'
import { snapshotNames, type SnapshotFolder } from './folder.ts'
import { readSnapshot } from './read-snapshot.ts'
import { slicesOf } from './slices.ts'

/** A state from which the ledger's commits go on. */
export type BaseState = {
  /** The last commit in it. */
  sequence: number
  state: RecordState
  /** False where only the commits after it can prove that it belongs to this ledger. */
  isCertain: boolean
}

/** Where states are looked for. */
export type BaseSources = { files: FileSystem; dataFolder: string; folders: readonly SnapshotFolder[] }

/**
 * The states on which a ledger may stand, the best first: the snapshot it names, another one since then, an older
 * one with the parts that rollovers kept, and nothing at all. Each is read only when it is asked for.
 */
export async function* baseStates(
  sources: BaseSources,
  ledger: { journalId: string; base: LedgerBase | null; sequence: number },
): AsyncGenerator<BaseState> {
  const { journalId, base, sequence } = ledger
  if (base === null) {
    yield { sequence: 0, state: new RecordState(), isCertain: true }
    return
  }
  const older: { path: string; files: FileSystem }[] = []
  for (const { path, files, name } of await candidates(sources.folders, base.snapshot)) {
    const state = new RecordState()
    const read = await readSnapshot(files, join(path, name), state)
    if (read.kind !== 'whole' || read.header.journalId !== journalId) continue
    const { header } = read
    if (header.sequence > sequence) continue
    if (header.sequence < base.sequence) {
      older.push({ path: join(path, name), files })
      continue
    }
    const isBase = header.sequence === base.sequence
    if (isBase && differingBuckets(header.digests, base.digests).length > 0) continue
    yield { sequence: header.sequence, state, isCertain: isBase }
  }
  for (const { path, files } of older) {
    const state = new RecordState()
    const read = await readSnapshot(files, path, state)
    if (read.kind !== 'whole') continue
    if (await reaches(sources, state, read.header.sequence, base)) {
      yield { sequence: base.sequence, state, isCertain: true }
    }
  }
  const fromNothing = new RecordState()
  if (await reaches(sources, fromNothing, 0, base)) {
    yield { sequence: base.sequence, state: fromNothing, isCertain: true }
  }
  yield { sequence: 0, state: new RecordState(), isCertain: false }
}

/** Every snapshot file, the named one first, then the newest. */
async function candidates(folders: readonly SnapshotFolder[], named: string) {
  const all: { name: string; path: string; files: FileSystem }[] = []
  for (const folder of folders) {
    // A second folder that cannot be read is no reason to do without the first.
    const names = await snapshotNames(folder).catch((error: unknown) => {
      console.warn('A snapshots folder could not be read.', error)
      return []
    })
    all.push(...names.map((name) => ({ name, path: folder.path, files: folder.files })))
  }
  return [...all.filter(({ name }) => name === named), ...all.filter(({ name }) => name !== named)]
}

/** Brings a state up to a base by the kept parts; true when they reach it and give its digests. */
async function reaches(
  { files, dataFolder }: BaseSources,
  state: RecordState,
  from: number,
  base: LedgerBase,
): Promise<boolean> {
  const missing: LedgerCommit[][] = []
  let to = base.sequence
  for (const segment of await listSegments(files, dataFolder)) {
    if (to <= from) break
    if (segment.last !== to) continue
    const read = await readSegment(files, dataFolder, segment)
    if (read === null) return false
    missing.unshift(read.commits)
    to = read.base?.sequence ?? 0
  }
  if (to > from) return false
  for (const { sequence, changes } of missing.flat()) {
    if (sequence > from && sequence <= base.sequence) await apply(state, changes)
  }
  return differingBuckets(state.digests(), base.digests).length === 0
}

/** A commit may have as many changes as the journal has entries. */
async function apply(state: RecordState, changes: LedgerCommit['changes']): Promise<void> {
  for await (const slice of slicesOf(changes)) state.apply(slice)
}

/** Commits of the ledger in order, from after one number up to another. */
export type ReadCommits = (after: number, upTo: number) => AsyncIterable<LedgerCommit>

/** The state at a commit, of the first base whose commits lead to the digests that the ledger states. */
export async function provenState(
  states: AsyncIterable<BaseState>,
  commits: ReadCommits,
  at: { sequence: number; digests: Digests },
): Promise<RecordState | null> {
  for await (const { sequence, state } of states) {
    if (sequence > at.sequence) continue
    for await (const { changes } of commits(sequence, at.sequence)) await apply(state, changes)
    if (differingBuckets(state.digests(), at.digests).length === 0) return state
  }
  return null
}
