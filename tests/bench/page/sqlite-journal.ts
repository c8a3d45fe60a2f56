import type { Entry } from '../../../shared/entry/entry.ts'
import type { SqliteRequest } from './sqlite-worker.ts'

/**
 * What a user might take instead: SQLite's WebAssembly build, in files of the browser as a journal has to be, a table of
 * entries and one of their allocations, each with a covering index, asked for what a summary says: entries and minutes
 * by month, minutes by skill and mode.
 */
export async function sqliteJournal(entries: Iterable<Entry>): Promise<{ balance(): Promise<unknown> }> {
  const worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), { type: 'module' })
  const ask = (request: SqliteRequest) =>
    new Promise<unknown>((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data), { once: true })
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage(request)
    })
  await ask({ kind: 'keep', entries: [...entries] })
  return { balance: () => ask({ kind: 'balance' }) }
}
