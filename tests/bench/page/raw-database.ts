import { keptMonth, type KeptMonth } from '../../../renderer/storage/kept-month.ts'
import { emptyMonth, monthDocumentsOf } from '../../../shared/balance/month-document.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { monthOf } from '../../../shared/month.ts'

/** IndexedDB without anything between: the floor that nothing on top of it can go under. */
export class RawDatabase {
  readonly #database: IDBDatabase

  private constructor(database: IDBDatabase) {
    this.#database = database
  }

  static async open(name: string): Promise<RawDatabase> {
    return new RawDatabase(await settled(indexedDB.open(name)))
  }

  async months(from: string, to: string): Promise<KeptMonth[]> {
    const store = this.#database.transaction('months').objectStore('months')
    return await settled(store.getAll(IDBKeyRange.bound(from, to)) as IDBRequest<KeptMonth[]>)
  }

  /** Many records in one transaction, strict. */
  async putAll(entries: readonly Entry[]): Promise<void> {
    const transaction = this.#database.transaction('entries', 'readwrite', { durability: 'strict' })
    const done = completed(transaction)
    const store = transaction.objectStore('entries')
    for (const entry of entries) store.put(entry)
    await done
  }

  /** One record with the totals of its month and a digest, strict: done when it is on the disk. */
  async save(entry: Entry): Promise<void> {
    const transaction = this.#database.transaction(['entries', 'months', 'meta'], 'readwrite', {
      durability: 'strict',
    })
    const done = completed(transaction)
    const months = transaction.objectStore('months')
    const document = await settled(months.get(entry.date.slice(0, 7)) as IDBRequest<KeptMonth | undefined>)
    months.put(document ?? keptMonth(monthDocumentsOf([entry])[0] ?? emptyMonth(monthOf(entry.date))))
    transaction.objectStore('meta').put({ key: 'digest:raw', digest: entry.id })
    transaction.objectStore('entries').put(entry)
    await done
  }
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')))
  })
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('The request failed.')))
  })
}
