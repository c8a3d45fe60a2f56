import { addEntry, emptyMonth, removeEntry, type MonthDocument } from '../../shared/balance/month-document.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import type { Deletion } from '../../shared/journal/journal.ts'
import type { Change, ChangeTable } from '../../shared/ledger/change.ts'
import { bucketOf, digestOf, NO_RECORDS, toggle, type Digest } from '../../shared/ledger/digest.ts'
import { monthOf } from '../../shared/month.ts'
import { forEachInTurn, type Course } from './course.ts'
import type { JournalDatabase } from './database.ts'

/** A record of any table, as far as a commit has to know it. */
export type AnyRecord = { id: string; date?: string; createdAt?: string; revision?: number }

/** What a list of changes does to the database, worked out before anything is written. */
export type Effect = {
  changes: readonly Change[]
  /** Of several changes of one record the last one, which is what the database gets. */
  last: readonly Change[]
  /** The digest of every bucket that changes, after and before. */
  digests: Record<string, Digest>
  digestsBefore: Record<string, Digest>
  /** The month documents as they will be; one without entries is to be removed. */
  months: MonthDocument[]
  /** The traces of deletions that end, since their record is put again. */
  revived: readonly [table: string, id: string][]
}

/** The versions that the changes would replace. */
export type Existing = {
  record(table: ChangeTable, id: string): AnyRecord | undefined
  deletion(table: ChangeTable, id: string): Deletion | undefined
}

/** So many records are read at a time where the window is to have its turn in between. */
const SLICE = 500

/** Reads the versions that `changes` touch, a table at a time; with a course, a slice of one. */
export async function existingFor(
  database: JournalDatabase,
  changes: readonly Change[],
  course: Course | null = null,
): Promise<Existing> {
  const idsByTable = new Map<ChangeTable, Set<string>>()
  for (const change of changes) {
    const ids = idsByTable.get(change.table) ?? new Set()
    idsByTable.set(change.table, ids.add(keyOf(change)))
  }
  const records = new Map<string, AnyRecord>()
  const deletions = new Map<string, Deletion>()
  const readTable = async (table: ChangeTable, ids: string[]) => {
    const [found, gone] = await Promise.all([
      database.table<AnyRecord, string>(table).bulkGet(ids),
      database.deletions.bulkGet(ids.map((id): [string, string] => [table, id])),
    ])
    for (const record of found) if (record !== undefined) records.set(`${table}/${record.id}`, record)
    for (const deletion of gone)
      if (deletion !== undefined) deletions.set(`${table}/${deletion.id}`, deletion)
  }
  if (course === null) await Promise.all([...idsByTable].map(([table, ids]) => readTable(table, [...ids])))
  else await inSlices(idsByTable, course, readTable)
  return {
    record: (table, id) => records.get(`${table}/${id}`),
    deletion: (table, id) => deletions.get(`${table}/${id}`),
  }
}

async function inSlices(
  idsByTable: ReadonlyMap<ChangeTable, ReadonlySet<string>>,
  course: Course,
  readTable: (table: ChangeTable, ids: string[]) => Promise<void>,
): Promise<void> {
  const all = [...idsByTable].map(([table, ids]) => [table, [...ids]] as const)
  const of = all.reduce((sum, [, { length }]) => sum + length, 0)
  let done = 0
  for (const [table, ids] of all) {
    for (let start = 0; start < ids.length; start += SLICE) {
      const slice = ids.slice(start, start + SLICE)
      await readTable(table, slice)
      done += slice.length
      // Reading is the first half of comparing.
      course.tell('comparing', done, of * 2)
      await course.rest()
    }
  }
}

/** The tables that hold what the changes are about, the traces of deletions among them. */
export function tablesOf(changes: readonly Change[]): (ChangeTable | 'deletions')[] {
  return [...new Set(changes.map(({ table }) => table)), 'deletions']
}

/** The id of the record that a change is about. */
export function keyOf(change: Change): string {
  return change.op === 'put' ? change.record.id : change.id
}

/**
 * Works out digests and month documents, given the versions that the changes replace. With a course the window has its
 * turn in between.
 */
export async function effectOf(
  database: JournalDatabase,
  changes: readonly Change[],
  existing: Existing,
  course: Course | null = null,
): Promise<Effect> {
  const toggles = new Map<string, Digest>()
  const flip = (table: ChangeTable | 'deletions', record: AnyRecord | Deletion) => {
    const bucket = bucketOf(table, record)
    if (bucket !== null) toggles.set(bucket, toggle(toggles.get(bucket) ?? NO_RECORDS, digestOf(record)))
  }
  const before: Entry[] = []
  const after: Entry[] = []
  const revived: [string, string][] = []
  const work = (change: Change) => {
    const id = keyOf(change)
    const old = existing.record(change.table, id)
    const gone = existing.deletion(change.table, id)
    if (old !== undefined) flip(change.table, old)
    if (gone !== undefined) flip('deletions', gone)
    if (gone !== undefined && change.op === 'put') revived.push([change.table, id])
    if (change.op === 'put') flip(change.table, change.record)
    else if (change.table !== 'drafts') flip('deletions', deletionOf(change))
    if (change.table !== 'entries') return
    if (old !== undefined) before.push(old as Entry)
    if (change.op === 'put') after.push(change.record)
  }
  const last = lastOfEach(changes)
  const of = last.length
  await forEachInTurn(last, course, work, (done) => course?.tell('comparing', of + done, of * 2))

  const buckets = [...toggles.keys()]
  const [kept, months] = await Promise.all([
    database.meta.bulkGet(buckets.map((bucket) => `digest:${bucket}`)),
    monthsAfter(database, before, after, course),
  ])
  const digests: Record<string, Digest> = {}
  const digestsBefore: Record<string, Digest> = {}
  for (const [index, bucket] of buckets.entries()) {
    const row = kept[index]
    const now = row !== undefined && 'digest' in row ? row.digest : NO_RECORDS
    digestsBefore[bucket] = now
    digests[bucket] = toggle(now, toggles.get(bucket) ?? NO_RECORDS)
  }
  return { changes, last, digests, digestsBefore, months, revived }
}

async function monthsAfter(
  database: JournalDatabase,
  before: readonly Entry[],
  after: readonly Entry[],
  course: Course | null,
): Promise<MonthDocument[]> {
  const keys = [...new Set([...before, ...after].map(({ date }) => monthOf(date)))]
  const kept = await database.months.bulkGet(keys)
  const documents = new Map(keys.map((month, index) => [month, kept[index] ?? emptyMonth(month)]))
  const documentOf = (entry: Entry) => documents.get(monthOf(entry.date)) ?? emptyMonth(monthOf(entry.date))
  await forEachInTurn(before, course, (entry) => removeEntry(documentOf(entry), entry))
  await forEachInTurn(after, course, (entry) => addEntry(documentOf(entry), entry))
  return [...documents.values()]
}

/** Of several changes of one record in one commit, the last one counts. */
function lastOfEach(changes: readonly Change[]): Change[] {
  const last = new Map<string, Change>()
  for (const change of changes) last.set(`${change.table}/${keyOf(change)}`, change)
  return [...last.values()]
}

/** The trace that a deletion leaves. */
export function deletionOf(change: Extract<Change, { op: 'delete' }>): Deletion {
  return { table: change.table, id: change.id, at: change.at }
}
