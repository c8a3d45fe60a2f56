import { join } from 'node:path'
import type { SnapshotProblem } from '../../shared/bridge/snapshots.ts'
import { storageFailure } from '../ledger/failure.ts'
import { piecesOf } from '../ledger/read-lines.ts'
import type { Listed } from './folder.ts'
import { rotateFolder } from './keep-few.ts'
import type { SnapshotShelf } from './shelf.ts'
import { removeUnproven, writeProven } from './write-proven.ts'

/** Copies a snapshot of the first folder to the second one, byte by byte, and proves it there too. */
export async function copyToSecond(
  shelf: SnapshotShelf,
  { name, header }: Listed,
): Promise<SnapshotProblem | null> {
  if (header === null) return null
  try {
    const second = await shelf.second()
    if (second === null) return null
    if ((await second.files.list(second.path)).includes(name)) return null
    await removeUnproven(second)
    const file = await shelf.first.files.openToRead(join(shelf.first.path, name))
    if (file === null) return null
    try {
      const content = piecesOf(file, [{ position: 0, length: await file.size() }])
      const copied = await writeProven(second, name, header, content)
      if (copied === null) return { kind: 'not-verified', name }
    } finally {
      await file.close()
    }
    await rotateFolder(second, await shelf.sound(second), new Set())
    return null
  } catch (error) {
    return { kind: 'second-failed', what: 'snapshot', failure: storageFailure(error) }
  }
}
