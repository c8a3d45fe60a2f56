import { join } from 'node:path'
import type { FileSystem } from '../ledger/file-system.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { listSegments, segmentBase } from '../ledger/segments.ts'
import { listFolder, type Listed, type SnapshotFolder } from './folder.ts'
import { rotate } from './rotation.ts'

/** A part of the ledger goes when so many newer snapshots exist. */
const NEWER_SNAPSHOTS = 2

/** The sound snapshots of a journal in a folder, as far as their headers and this run tell. */
export async function soundSnapshots(
  folder: SnapshotFolder,
  journalId: string,
  unsound: ReadonlySet<string>,
): Promise<Listed[]> {
  const listed = await listFolder(folder)
  return listed.filter(
    (snapshot) => snapshot.readable && snapshot.journalId === journalId && !unsound.has(snapshot.name),
  )
}

/** Removes the snapshots of a folder that the rotation lets go. What cannot be read is left alone. */
export async function rotateFolder(
  folder: SnapshotFolder,
  sound: readonly Listed[],
  needed: ReadonlySet<string>,
): Promise<void> {
  const kept = sound.map(({ name, at, sequence, records, pinned }) => ({
    name,
    at,
    sequence,
    records,
    isPinned: pinned !== null,
  }))
  for (const name of rotate(kept, needed)) await folder.files.remove(join(folder.path, name))
}

/** The snapshots on which the ledger and its kept parts stand. */
export async function neededSnapshots(
  files: FileSystem,
  dataFolder: string,
  ledger: Ledger,
): Promise<Set<string>> {
  const needed = new Set<string>()
  if (ledger.base !== null) needed.add(ledger.base.snapshot)
  for (const segment of await listSegments(files, dataFolder)) {
    const base = await segmentBase(files, dataFolder, segment)
    if (base !== null) needed.add(base.snapshot)
  }
  return needed
}

/** Removes the parts of the ledger that two newer snapshots hold. */
export async function removeOldSegments(
  files: FileSystem,
  dataFolder: string,
  sound: readonly Listed[],
): Promise<void> {
  for (const segment of (await listSegments(files, dataFolder)).toReversed()) {
    const newer = sound.filter(({ sequence }) => sequence > segment.last)
    if (newer.length < NEWER_SNAPSHOTS) return
    await files.remove(join(dataFolder, segment.name))
  }
}
