import { join } from 'node:path'
import { canonicalJson } from '../../shared/ledger/digest.ts'
import type { SnapshotHeader } from '../../shared/formats/snapshot.ts'
import { beginReplacement } from '../ledger/write-whole.ts'
import type { SnapshotFolder } from './folder.ts'
import { readSnapshot } from './read-snapshot.ts'

const UNPROVEN = '.new'

/**
 * Writes a snapshot beside its name, reads it back from the disk, and only then gives it its name: a file that
 * bears a snapshot's name was proven. Answers with its size in bytes, or null when it was not the same when it was read
 * back. Rejects with what the disk says.
 */
export async function writeProven(
  { files, path }: SnapshotFolder,
  name: string,
  header: SnapshotHeader,
  content: AsyncIterable<Buffer>,
): Promise<number | null> {
  let bytes = 0
  const replacement = await beginReplacement(files, join(path, name), join(path, name + UNPROVEN))
  try {
    for await (const piece of content) {
      await replacement.append(piece)
      bytes += piece.length
    }
    const read = await readSnapshot(files, await replacement.finish())
    if (read.kind !== 'whole' || canonicalJson(read.header) !== canonicalJson(header)) {
      await replacement.discard()
      return null
    }
    await replacement.commit()
    return bytes
  } catch (error) {
    await replacement.discard().catch(() => {
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
