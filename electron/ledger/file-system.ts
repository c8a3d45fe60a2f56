import { constants, type Stats } from 'node:fs'
import { lstat, mkdir, open, readdir, readFile, rename, unlink, type FileHandle } from 'node:fs/promises'

/** An open file, as far as the ledger needs it. Positions and sizes are in bytes. */
export type OpenFile = {
  read(position: number, length: number): Promise<Buffer>
  /** Writes once and answers how many bytes went in: it may be fewer than given. */
  write(bytes: Buffer, position: number): Promise<number>
  /** Returns only after the bytes are on the disk. */
  sync(): Promise<void>
  truncate(size: number): Promise<void>
  size(): Promise<number>
  close(): Promise<void>
}

/** What stands under a name, not looking through links. */
export type Found = {
  /** `other`: a link, a file that has a second name, a device and the like: none of them is ever ours. */
  kind: 'file' | 'folder' | 'other'
  bytes: number
  /** Milliseconds since 1970. */
  changedAt: number
}

/**
 * The file calls that data depends on, in one place, so that tests can let each of them fail in turn. Each
 * rejects with the system's error.
 */
export type FileSystem = {
  makeFolder(path: string): Promise<void>
  /** Opens for reading and writing; makes the file if there is none. Never through a link. */
  open(path: string): Promise<OpenFile>
  /** Opens for reading only; null where there is no such file. */
  openToRead(path: string): Promise<OpenFile | null>
  /** Null where there is no such file. */
  read(path: string): Promise<Buffer | null>
  /** Null where there is nothing of that name. */
  look(path: string): Promise<Found | null>
  /** The names in a folder; none where there is no such folder. */
  list(path: string): Promise<string[]>
  rename(from: string, to: string): Promise<void>
  /** Removes a file; one that is not there is no error. */
  remove(path: string): Promise<void>
  /** Makes names in a folder last: a rename is on the disk only after this. */
  syncFolder(path: string): Promise<void>
}

/** The real disk, for our own files: only the user may read them. */
export const disk: FileSystem = diskWith(0o600)

/** The real disk, for files that the user asked for: as readable as any other of theirs. */
export const userDisk: FileSystem = diskWith(0o666)

function diskWith(mode: number): FileSystem {
  return {
    makeFolder: async (path) => {
      await mkdir(path, { recursive: true, mode: 0o700 })
    },
    open: async (path) => openFile(await open(path, constants.O_RDWR | constants.O_CREAT | noFollow(), mode)),
    openToRead: async (path) =>
      await unlessMissing(async () => openFile(await open(path, constants.O_RDONLY)), null),
    read: async (path) => await unlessMissing(async () => await readFile(path), null),
    look: async (path) => await unlessMissing(async () => foundAs(await lstat(path)), null),
    list: async (path) => await unlessMissing(async () => await readdir(path), []),
    rename: async (from, to) => rename(from, to),
    remove: async (path) => await unlessMissing(async () => await unlink(path), undefined),
    syncFolder: async (path) => {
      // Windows has no handle of a folder to sync; NTFS keeps its names in a journal of its own.
      if (process.platform === 'win32') return
      const folder = await open(path, constants.O_RDONLY)
      try {
        await folder.sync()
      } finally {
        await folder.close()
      }
    },
  }
}

function foundAs(stats: Stats): Found {
  const isFile = stats.isFile() && stats.nlink === 1
  const kind = isFile ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  return { kind, bytes: stats.size, changedAt: stats.mtimeMs }
}

// A link in place of one of our own files would make us write elsewhere.
function noFollow(): number {
  return process.platform === 'win32' ? 0 : constants.O_NOFOLLOW
}

function openFile(handle: FileHandle): OpenFile {
  return {
    read: async (position, length) => {
      const buffer = Buffer.alloc(length)
      const { bytesRead } = await handle.read(buffer, 0, length, position)
      return buffer.subarray(0, bytesRead)
    },
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    sync: async () => handle.datasync(),
    truncate: async (size) => handle.truncate(size),
    size: async () => (await handle.stat()).size,
    close: async () => handle.close(),
  }
}

async function unlessMissing<Found, Missing>(
  work: () => Promise<Found>,
  missing: Missing,
): Promise<Found | Missing> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return missing
    throw error
  }
}
