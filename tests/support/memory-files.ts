import type { FileSystem, OpenFile } from '../../electron/ledger/file-system.ts'

/** A disk in memory, for tests of what lies above files. */
export function memoryFiles(): FileSystem & { contents: Map<string, Buffer> } {
  const contents = new Map<string, Buffer>()
  const open = (path: string): OpenFile => {
    const current = () => contents.get(path) ?? Buffer.alloc(0)
    return {
      read: async (position, length) => Buffer.from(current().subarray(position, position + length)),
      write: async (bytes, position) => {
        const before = current()
        const after = Buffer.alloc(Math.max(before.length, position + bytes.length))
        before.copy(after)
        bytes.copy(after, position)
        contents.set(path, after)
        return bytes.length
      },
      sync: async () => undefined,
      truncate: async (size) => void contents.set(path, Buffer.from(current().subarray(0, size))),
      size: async () => current().length,
      close: async () => undefined,
    }
  }
  return {
    contents,
    makeFolder: async () => undefined,
    open: async (path) => {
      if (!contents.has(path)) contents.set(path, Buffer.alloc(0))
      return open(path)
    },
    openToRead: async (path) => (contents.has(path) ? open(path) : null),
    read: async (path) => contents.get(path) ?? null,
    look: async (path) => {
      const bytes = contents.get(path)?.length
      if (bytes !== undefined) return { kind: 'file', bytes, changedAt: 0 }
      const isFolder = [...contents.keys()].some((file) => file.startsWith(`${path}/`))
      return isFolder ? { kind: 'folder', bytes: 0, changedAt: 0 } : null
    },
    list: async (path) =>
      [...contents.keys()]
        .filter((file) => file.startsWith(`${path}/`) && !file.slice(path.length + 1).includes('/'))
        .map((file) => file.slice(path.length + 1)),
    rename: async (from, to) => {
      const bytes = contents.get(from)
      if (bytes !== undefined) contents.set(to, bytes)
      contents.delete(from)
    },
    remove: async (path) => void contents.delete(path),
    syncFolder: async () => undefined,
  }
}
