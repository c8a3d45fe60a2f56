import type { Page } from 'playwright-core'

/** What the window asked its database about entries since its start. A worker's own reads are not counted. */
export type StorageCalls = {
  /** Rows that were read, and the most in one call. */
  rows: number
  largest: number
  counts: number
  cursors: number
}

/** Counts the window's calls from its next start on. */
export async function countStorageCalls(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const calls = { rows: 0, largest: 0, counts: 0, cursors: 0 }
    Object.assign(globalThis, { storageCalls: calls })
    const isEntries = (source: IDBObjectStore | IDBIndex) =>
      (source instanceof IDBIndex ? source.objectStore.name : source.name) === 'entries'
    for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
      const { getAll, count, openCursor } = prototype
      prototype.getAll = function (this: IDBObjectStore | IDBIndex, ...args: Parameters<typeof getAll>) {
        const request = getAll.apply(this as never, args)
        request.addEventListener('success', () => {
          if (!isEntries(this)) return
          calls.rows += request.result.length
          calls.largest = Math.max(calls.largest, request.result.length)
        })
        return request
      }
      prototype.count = function (this: IDBObjectStore | IDBIndex, ...args: Parameters<typeof count>) {
        if (isEntries(this)) calls.counts += 1
        return count.apply(this as never, args)
      }
      prototype.openCursor = function (
        this: IDBObjectStore | IDBIndex,
        ...args: Parameters<typeof openCursor>
      ) {
        const request = openCursor.apply(this as never, args)
        request.addEventListener('success', () => {
          if (!isEntries(this)) return
          calls.cursors += 1
          if (request.result !== null) calls.rows += 1
        })
        return request
      }
    }
  })
}

/** What was counted so far. */
export async function storageCalls(page: Page): Promise<StorageCalls> {
  return await page.evaluate(() => (globalThis as unknown as { storageCalls: StorageCalls }).storageCalls)
}
