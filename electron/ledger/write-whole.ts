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

/**
 * Replaces a file by new content or leaves it as it was, whatever happens in between: a temporary file beside
 * it, synced, renamed over it, and the folder synced.
 */
export async function replaceFile(
  files: FileSystem,
  path: string,
  content: Iterable<Buffer> | AsyncIterable<Buffer>,
): Promise<void> {
  const temporary = `${path}.new`
  await files.remove(temporary)
  try {
    const file = await files.open(temporary)
    try {
      let position = 0
      for await (const bytes of content) {
        await writeAll(file, bytes, position)
        position += bytes.length
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await files.rename(temporary, path)
  } catch (error) {
    await files.remove(temporary).catch(() => {
      // What is left of the temporary file is removed by the next write; the first error is the one to tell.
    })
    throw error
  }
  await files.syncFolder(dirname(path))
}
