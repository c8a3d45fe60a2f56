import { dirname } from 'node:path'
import type { FileSystem, OpenFile } from './file-system.ts'

/** Writes all of the bytes, however little the disk takes at a time. */
export async function writeAll(file: OpenFile, bytes: Buffer, position: number): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const count = await file.write(bytes.subarray(written), position + written)
    if (count === 0) throw Object.assign(new Error('The disk took no more bytes.'), { code: 'ENOSPC' })
    written += count
  }
}

/** A new version of a file in the making. The file itself stays as it is until `commit` has returned. */
export type Replacement = {
  append(bytes: Buffer): Promise<void>
  /** Syncs and closes what was written and tells where it stands until then, so that it can be read back first. */
  finish(): Promise<string>
  /** Finishes, renames over the file and syncs the folder. */
  commit(): Promise<void>
  /** Removes what was written. */
  discard(): Promise<void>
}

/** Begins to replace a file, through `temporary` in the same folder. */
export async function beginReplacement(
  files: FileSystem,
  path: string,
  temporary = `${path}.new`,
): Promise<Replacement> {
  await files.remove(temporary)
  const file = await files.open(temporary)
  let position = 0
  let isOpen = true
  const close = async () => {
    if (isOpen) await file.close()
    isOpen = false
  }
  const finish = async () => {
    if (isOpen) await file.sync()
    await close()
    return temporary
  }
  return {
    append: async (bytes) => {
      await writeAll(file, bytes, position)
      position += bytes.length
    },
    finish,
    commit: async () => {
      await finish()
      await files.rename(temporary, path)
      await files.syncFolder(dirname(path))
    },
    discard: async () => {
      await close()
      await files.remove(temporary)
    },
  }
}

/** Replaces a file by new content, or leaves it as it was, whatever happens in between. */
export async function replaceFile(
  files: FileSystem,
  path: string,
  content: Iterable<Buffer> | AsyncIterable<Buffer>,
  temporary?: string,
): Promise<void> {
  const replacement = await beginReplacement(files, path, temporary)
  try {
    for await (const bytes of content) await replacement.append(bytes)
    await replacement.commit()
  } catch (error) {
    await replacement.discard().catch(() => {
      // What is left of the temporary file is removed by the next write; the first error is the one to tell.
    })
    throw error
  }
}
