import { disk, type FileSystem, type OpenFile } from '../../electron/ledger/file-system.ts'

export type Fault = 'ENOSPC' | 'EIO' | 'EACCES' | 'EROFS' | 'short-write'

/** What the ledger asked of the disk, in order. */
export type DiskCall = keyof FileSystem | `file.${keyof OpenFile}`

export type FaultyDisk = FileSystem & {
  calls: DiskCall[]
  stopped: Promise<void>
  stopAt(call: number): void
}

/**
 * A disk, the real one unless said otherwise, of which the call number `failAt` fails (counted from 1; closing and reading sizes included).
 * A short write takes half of the bytes and then says that the disk is full. After `stopAt` calls no further one
 * does anything or comes back, as after a kill; `stopped` tells that it has come to that.
 */
export function faultyDisk(fault: Fault, failAt: number, under: FileSystem = disk): FaultyDisk {
  const calls: DiskCall[] = []
  let lastCall = Number.POSITIVE_INFINITY
  let tellStopped: () => void = () => undefined
  const stopped = new Promise<void>((settle) => {
    tellStopped = settle
  })
  let isShort = false
  const step = async (call: DiskCall): Promise<boolean> => {
    calls.push(call)
    if (calls.length >= lastCall) {
      tellStopped()
      await new Promise(() => undefined)
    }
    if (isShort && call === 'file.write') throw failure('ENOSPC')
    if (calls.length !== failAt) return false
    if (fault !== 'short-write') throw failure(fault)
    return true
  }
  const wrap = (file: OpenFile): OpenFile => ({
    read: async (position, length) => {
      await step('file.read')
      return await file.read(position, length)
    },
    write: async (bytes, position) => {
      if (!(await step('file.write'))) return await file.write(bytes, position)
      isShort = true
      return await file.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), position)
    },
    sync: async () => {
      await step('file.sync')
      await file.sync()
    },
    truncate: async (size) => {
      await step('file.truncate')
      isShort = false
      await file.truncate(size)
    },
    size: async () => {
      await step('file.size')
      return await file.size()
    },
    close: async () => {
      await file.close()
      await step('file.close')
    },
  })
  return {
    calls,
    stopped,
    stopAt: (call) => {
      lastCall = call
    },
    makeFolder: async (path) => {
      await step('makeFolder')
      await under.makeFolder(path)
    },
    open: async (path) => {
      await step('open')
      return wrap(await under.open(path))
    },
    openToRead: async (path) => {
      await step('openToRead')
      const file = await under.openToRead(path)
      return file === null ? null : wrap(file)
    },
    read: async (path) => {
      await step('read')
      return await under.read(path)
    },
    look: async (path) => {
      await step('look')
      return await under.look(path)
    },
    list: async (path) => {
      await step('list')
      return await under.list(path)
    },
    rename: async (from, to) => {
      await step('rename')
      await under.rename(from, to)
    },
    remove: async (path) => {
      await step('remove')
      await under.remove(path)
    },
    syncFolder: async (path) => {
      await step('syncFolder')
      await under.syncFolder(path)
    },
  }
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: a failure made for a test`), { code })
}
