import { expect } from 'vitest'
import { openKept, type KeptOptions, type OpenedKept } from '../../../electron/open-kept.ts'
import { disk, type FileSystem } from '../../../electron/ledger/file-system.ts'
import type { Ledger } from '../../../electron/ledger/ledger.ts'
import type { Digest } from '../../../shared/ledger/digest.ts'
import { bucketOf, digestOf, NO_RECORDS, toggle } from '../../../shared/ledger/digest.ts'
import type { LooseChange } from '../../../shared/ledger/change.ts'

export type Kept = Extract<OpenedKept, { kind: 'open' }>

/** Options of a journal in `folder`; its clock moves a minute at every look. */
export function keptOptions(
  folder: string,
  files: FileSystem = disk,
  changed: Partial<KeptOptions> = {},
): KeptOptions {
  let time = Date.parse('2026-11-22T10:00:00.000Z')
  return {
    folder,
    files,
    userFiles: files,
    app: 'evenkeel 0.0.0',
    engine: 'test 1',
    timeZone: 'UTC',
    now: () => new Date((time += 60_000)),
    newId: () => 'journal-1',
    secondFolder: async () => null,
    ...changed,
  }
}

/** Opens ledger and snapshots; they must open. */
export async function openKeptForTest(options: KeptOptions): Promise<Kept> {
  const opened = await openKept(options)
  expect(opened.kind).toBe('open')
  if (opened.kind !== 'open') throw new Error('The journal did not open.')
  return opened
}

/** What a renderer is to main: it states digests with every commit and settles it. It keeps its own model. */
export class Writer {
  readonly records = new Map<string, object>()
  readonly #digests: Record<string, Digest> = {}

  constructor(ledger: Ledger | null = null) {
    Object.assign(this.#digests, ledger?.digests ?? {})
  }

  get digests(): Record<string, Digest> {
    return { ...this.#digests }
  }

  /** Commits changes; they are in the model only when they were acknowledged. */
  async commit(ledger: Ledger, changes: LooseChange[], end: 'settle' | 'abort' = 'settle'): Promise<boolean> {
    const before = new Map(this.records)
    const digestsBefore = { ...this.#digests }
    for (const change of changes) this.#apply(change)
    const stated = { ...this.#digests }
    for (const bucket of Object.keys(digestsBefore)) stated[bucket] ??= NO_RECORDS
    const kept = await ledger.append(changes, stated)
    if (kept.kind === 'appended' && end === 'settle') {
      ledger.settle(kept.sequence)
      return true
    }
    if (kept.kind === 'appended') {
      for (const bucket of Object.keys(stated)) digestsBefore[bucket] ??= NO_RECORDS
      await ledger.abort(kept.sequence, digestsBefore)
    }
    this.records.clear()
    for (const [key, record] of before) this.records.set(key, record)
    for (const bucket of Object.keys(this.#digests)) delete this.#digests[bucket]
    Object.assign(this.#digests, digestsBefore)
    return false
  }

  #apply(change: LooseChange): void {
    const { table } = change
    if (change.op === 'put') {
      this.#set(`${table}/${change.record.id}`, table, change.record)
      this.#set(`deletions/${table}/${change.record.id}`, 'deletions', null)
      return
    }
    const { id, at } = change
    this.#set(`${table}/${id}`, table, null)
    if (table !== 'drafts') this.#set(`deletions/${table}/${id}`, 'deletions', { table, id, at })
  }

  #set(key: string, table: Parameters<typeof bucketOf>[0], record: object | null): void {
    const old = this.records.get(key)
    if (old !== undefined) this.#flip(table, old)
    this.records.delete(key)
    if (record === null) return
    this.records.set(key, record)
    this.#flip(table, record)
  }

  #flip(table: Parameters<typeof bucketOf>[0], record: object): void {
    const bucket = bucketOf(table, record)
    if (bucket === null) return
    const digest = toggle(this.#digests[bucket] ?? NO_RECORDS, digestOf(record))
    if (digest === NO_RECORDS) delete this.#digests[bucket]
    else this.#digests[bucket] = digest
  }
}

/** Everything that comes back from base and ledger together, as a renderer without a database would get it. */
export async function recordsIn({ ledger, snapshots }: Kept): Promise<Map<string, object>> {
  const records = new Map<string, object>()
  let after = 0
  for (let cursor = 0; ;) {
    const page = await snapshots.reader.readBase(cursor)
    if (page.kind === 'failed') throw new Error(page.code)
    for (const { table, record } of page.records) {
      records.set(
        table === 'deletions' ? `deletions/${String(record['table'])}/${record.id}` : `${table}/${record.id}`,
        record,
      )
    }
    after = page.sequence
    if (page.done) break
    cursor = page.next
  }
  for (;;) {
    const page = await ledger.read(after)
    if (page.kind === 'failed') throw new Error(page.code)
    for (const { changes, sequence } of page.commits) {
      after = sequence
      for (const change of changes) {
        const id = change.op === 'put' ? change.record.id : change.id
        records.delete(`${change.table}/${id}`)
        if (change.op === 'put') {
          records.set(`${change.table}/${id}`, change.record)
          records.delete(`deletions/${change.table}/${id}`)
        } else if (change.table !== 'drafts') {
          records.set(`deletions/${change.table}/${id}`, { table: change.table, id, at: change.at })
        }
      }
    }
    if (page.done) return records
  }
}

/** The same text for the same records. */
export function sorted(records: ReadonlyMap<string, object>): [string, object][] {
  return [...records].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** An entry, large when `size` is. */
export function entryPut(id: string, size = 0): LooseChange {
  const month = String((id.length % 12) + 1).padStart(2, '0')
  return {
    op: 'put',
    table: 'entries',
    record: { id, date: `2026-${month}-10`, title: `Entry ${id}`, notes: 'x'.repeat(size) },
  }
}
