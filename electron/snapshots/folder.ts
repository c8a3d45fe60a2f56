import { join } from 'node:path'
import type { SnapshotInfo } from '../../shared/bridge/snapshots.ts'
import { sequenceInFileName, type SnapshotHeader } from '../../shared/formats/snapshot.ts'
import type { FileSystem } from '../ledger/file-system.ts'
import { readHeader } from './read-snapshot.ts'
import { newerFirst } from './rotation.ts'

/** A folder with snapshots and the disk that it is on. */
export type SnapshotFolder = { where: 'first' | 'second'; path: string; files: FileSystem }

/** A snapshot in a folder, known by its header. */
export type Listed = SnapshotInfo & { journalId: string | null; header: SnapshotHeader | null }

/** The snapshots of a data folder. */
export function firstFolder(files: FileSystem, dataFolder: string): SnapshotFolder {
  return { where: 'first', path: join(dataFolder, 'snapshots'), files }
}

/** The files that bear a snapshot's name, the one with the highest commit first. Nothing of them is read. */
export async function snapshotNames({ files, path }: SnapshotFolder): Promise<string[]> {
  const names = (await files.list(path)).filter((name) => sequenceInFileName(name) !== null)
  const place = (name: string) => ({ name, sequence: sequenceInFileName(name) ?? 0, at: name })
  return names.toSorted((a, b) => newerFirst(place(a), place(b)))
}

/** Every snapshot of a folder, newest first, from the headers. */
export async function listFolder(folder: SnapshotFolder): Promise<Listed[]> {
  const listed: Listed[] = []
  for (const name of await snapshotNames(folder)) {
    const found = await listedAt(folder.files, join(folder.path, name), { name, where: folder.where })
    if (found !== null) listed.push(found)
  }
  return listed.toSorted(newerFirst)
}

/** What is known of the snapshot at a path; null where there is no file. */
export async function listedAt(
  files: FileSystem,
  path: string,
  { name, where }: Pick<SnapshotInfo, 'name' | 'where'>,
): Promise<Listed | null> {
  const read = await readHeader(files, path)
  if (read === null) return null
  const { header, bytes, isCutShort } = read
  return infoOf(header, { name, where, bytes, readable: header !== null && !isCutShort })
}

/** A header in the words of the bridge. */
export function infoOf(
  header: SnapshotHeader | null,
  file: Pick<SnapshotInfo, 'name' | 'where' | 'bytes' | 'readable'>,
): Listed {
  const counts = Object.entries(header?.counts ?? {})
  const records = counts.filter(([table]) => table !== 'deletions' && table !== 'drafts')
  return {
    ...file,
    at: header?.created ?? '1970-01-01T00:00:00.000Z',
    entries: header?.counts['entries'] ?? 0,
    records: records.reduce((sum, [, count]) => sum + count, 0),
    sequence: header?.sequence ?? 0,
    pinned: header?.pin ?? null,
    appVersion: header?.app.replace(/^evenkeel /, '') ?? '',
    journalId: header?.journalId ?? null,
    header,
  }
}

/** What the window is told. */
export function told({ journalId: _journalId, header: _header, ...info }: Listed): SnapshotInfo {
  return info
}
