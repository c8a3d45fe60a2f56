import { join } from 'node:path'
import { canonicalJson } from '../../shared/ledger/digest.ts'
import type { SnapshotHeader } from '../../shared/formats/snapshot.ts'
import { writeAll } from '../ledger/write-whole.ts'
import type { SnapshotFolder } from './folder.ts'
import { readWhole } from './read-snapshot.ts'

const UNPROVEN = '.new'

/**
 * Writes a snapshot beside its name, reads it back from the disk, and only then gives it its name: a file that
 * bears a snapshot's name was proven. Rejects with what the disk says.
 */
export async function writeProven(
  { files, path }: SnapshotFolder,
  name: string,
  { header, bytes }: { header: SnapshotHeader; bytes: Buffer },
): Promise<'proven' | 'not-verified'> {
  const temporary = join(path, name + UNPROVEN)
  try {
    await files.remove(temporary)
    const file = await files.open(temporary)
    try {
      await writeAll(file, bytes, 0)
      await file.sync()
    } finally {
      await file.close()
    }
    const read = await readWhole(files, temporary)
    if (read.kind !== 'whole' || canonicalJson(read.header) !== canonicalJson(header)) {
      await files.remove(temporary)
      return 'not-verified'
    }
    await files.rename(temporary, join(path, name))
    await files.syncFolder(path)
    return 'proven'
  } catch (error) {
    await files.remove(temporary).catch(() => {
      // It is removed before the next one is made; the first error is the one to tell.
    })
    throw error
  }
}

/** Removes what an end in the middle of a write left. */
export async function removeUnproven({ files, path }: SnapshotFolder): Promise<void> {
  for (const name of await files.list(path)) {
    if (name.startsWith('evenkeel-snapshot-') && name.endsWith(UNPROVEN)) await files.remove(join(path, name))
  }
}
