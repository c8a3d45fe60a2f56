import { disk, type FileSystem, type OpenFile } from '../../electron/ledger/file-system.ts'

export type Fault = 'ENOSPC' | 'EIO' | 'EACCES' | 'EROFS' | 'short-write'

/** What the ledger asked of the disk, in order. */
export type DiskCall = keyof FileSystem | `file.${keyof OpenFile}`

/**
 * The real disk, of which the call number `failAt` fails (counted from 1; closing and reading sizes included).
 * A short write takes half of the bytes and then says that the disk is full.
 */
export function faultyDisk(fault: Fault, failAt: number): FileSystem & { calls: DiskCall[] } {
  const calls: DiskCall[] = []
  let isShort = false
  const step = (call: DiskCall): boolean => {
    calls.push(call)
    if (isShort && call === 'file.write') throw failure('ENOSPC')
    if (calls.length !== failAt) return false
    if (fault !== 'short-write') throw failure(fault)
    return true
  }
  const wrap = (file: OpenFile): OpenFile => ({
    read: async (position, length) => {
      step('file.read')
      return await file.read(position, length)
    },
    write: async (bytes, position) => {
      if (!step('file.write')) return await file.write(bytes, position)
      isShort = true
      return await file.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), position)
    },
    sync: async () => {
      step('file.sync')
      await file.sync()
    },
    truncate: async (size) => {
      step('file.truncate')
      isShort = false
      await file.truncate(size)
    },
    size: async () => {
      step('file.size')
      return await file.size()
    },
    close: async () => {
      await file.close()
      step('file.close')
    },
  })
  return {
    calls,
    makeFolder: async (path) => {
      step('makeFolder')
      await disk.makeFolder(path)
    },
    open: async (path) => {
      step('open')
      return wrap(await disk.open(path))
    },
    openToRead: async (path) => {
      step('openToRead')
      const file = await disk.openToRead(path)
      return file === null ? null : wrap(file)
    },
    read: async (path) => {
      step('read')
      return await disk.read(path)
    },
    list: async (path) => {
      step('list')
      return await disk.list(path)
    },
    rename: async (from, to) => {
      step('rename')
      await disk.rename(from, to)
    },
    remove: async (path) => {
      step('remove')
      await disk.remove(path)
    },
    syncFolder: async (path) => {
      step('syncFolder')
      await disk.syncFolder(path)
    },
  }
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: a failure made for a test`), { code })
}
