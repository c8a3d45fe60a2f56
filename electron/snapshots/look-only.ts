import { join } from 'node:path'
import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import type { SnapshotInfo } from '../../shared/bridge/snapshots.ts'
import { storageFailure } from '../ledger/failure.ts'
import type { FileSystem } from '../ledger/file-system.ts'
import { firstFolder, listedAt, listFolder, snapshotNames, told } from './folder.ts'
import type { Unsound } from './parse-snapshot.ts'
import { readSnapshot } from './read-snapshot.ts'

/** The snapshots of a data folder whose ledger does not open: a person can still see and prove them. */
export async function listOnly(
  files: FileSystem,
  dataFolder: string,
): Promise<{ kind: 'list'; snapshots: SnapshotInfo[] } | StorageFailure> {
  try {
    const listed = await listFolder(firstFolder(files, dataFolder))
    return { kind: 'list', snapshots: listed.map(told) }
  } catch (error) {
    return storageFailure(error)
  }
}

/** Reads one of {@link listOnly} as a whole. */
export async function verifyOnly(
  files: FileSystem,
  dataFolder: string,
  name: string,
): Promise<{ kind: 'sound'; snapshot: SnapshotInfo } | Unsound | StorageFailure> {
  try {
    const folder = firstFolder(files, dataFolder)
    if (!(await snapshotNames(folder)).includes(name)) return { kind: 'unsound', reason: 'missing' }
    const path = join(folder.path, name)
    const read = await readSnapshot(files, path)
    if (read.kind === 'unsound') return read
    const listed = await listedAt(files, path, { name, where: folder.where })
    return listed === null
      ? { kind: 'unsound', reason: 'missing' }
      : { kind: 'sound', snapshot: told(listed) }
  } catch (error) {
    return storageFailure(error)
  }
}
