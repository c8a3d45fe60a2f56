import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { userDisk } from '../ledger/file-system.ts'

/** A file of a new folder by its path in it, with `/` between; its content is asked for when its turn comes. */
export type FolderFile = { readonly path: string; readonly content: () => Promise<Buffer> }

/**
 * Makes a folder `name` in `parent` with these files and the hashes of all of them in `SHA256SUMS`. Where the name is
 * taken it gets a number. It is written under another name first, so that it is there whole or not at all.
 * @returns the folder's own name. @throws what the disk throws; then nothing is left of it.
 */
export async function makeFolderWith(
  parent: string,
  name: string,
  files: readonly FolderFile[],
): Promise<string> {
  const temporary = join(parent, `.${name}.${randomBytes(4).toString('hex')}.part`)
  try {
    await mkdir(temporary)
    const sums: string[] = []
    for (const { path, content } of files) {
      const bytes = await content()
      sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
      await write(temporary, path, bytes)
    }
    await write(temporary, 'SHA256SUMS', Buffer.from(sums.join(''), 'utf8'))
    const free = await freeName(parent, name)
    await rename(temporary, join(parent, free))
    await userDisk.syncFolder(parent)
    return free
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    throw error
  }
}

async function write(folder: string, path: string, bytes: Buffer): Promise<void> {
  const parts = path.split('/')
  if (parts.length > 1) await mkdir(join(folder, ...parts.slice(0, -1)), { recursive: true })
  const file = await open(join(folder, ...parts), 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function freeName(parent: string, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name} (${number})`
    const isTaken = await stat(join(parent, free)).then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
    )
    if (!isTaken) return free
  }
}
