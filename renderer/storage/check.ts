import { addEntry, emptyMonth, type MonthDocument } from '../../shared/balance/month-document.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { RECORD_TABLES } from '../../shared/journal/journal.ts'
import {
  bucketOf,
  canonicalJson,
  differingBuckets,
  digestOf,
  NO_RECORDS,
  toggle,
} from '../../shared/ledger/digest.ts'
import { monthOf } from '../../shared/month.ts'
import type { JournalDatabase } from './database.ts'
import type { Journal } from './journal.ts'
import { keptMonth } from './kept-month.ts'
import { keptDigests, keptPosition } from './position.ts'
import { reconcile } from './reconcile.ts'

/** What a full check found. Whatever is named here is mended already. */
export type Checked = {
  /** Records by table. */
  records: Record<string, number>
  /** Months whose kept totals were not those of their entries. */
  totalsRepaired: string[]
  /** Buckets whose records were not those the ledger says; the database was made anew from it. */
  recordsDiffered: string[]
  /** Records that only the database had; they were kept in the ledger. */
  rescued: number
}

const SLICE = 2_000

/**
 * Reads every record once and compares: digests against those the commits kept, month documents against a
 * recount. Runs alone; meant for after the first paint and for the command line.
 */
export async function checkJournal(journal: Journal): Promise<Checked> {
  return await journal.exclusively(async () => {
    const { database } = journal
    const read = await readEverything(database)
    const recordsDiffered = differingBuckets(read.digests, await keptDigests(database))
    let rescued = 0
    if (recordsDiffered.length > 0) rescued = (await reconcile(journal)).rescued
    const now = recordsDiffered.length > 0 ? await readEverything(database) : read
    return {
      records: now.records,
      recordsDiffered,
      rescued,
      totalsRepaired: await repairTotals(database, now.months),
    }
  })
}

/**
 * The same look without keeping anyone from saving. Null when something was saved meanwhile, so that nothing can be
 * said; false means that {@link checkJournal} has something to mend.
 */
export async function looksSound({ database }: Journal): Promise<boolean | null> {
  const before = await keptPosition(database)
  const read = await readEverything(database)
  const digests = await keptDigests(database)
  const totals = await wrongTotals(database, read.months)
  const after = await keptPosition(database)
  if (before?.appliedSequence !== after?.appliedSequence) return null
  return differingBuckets(read.digests, digests).length === 0 && totals.length === 0
}

type Everything = {
  records: Record<string, number>
  digests: Record<string, string>
  months: Map<string, MonthDocument>
}

async function readEverything(database: JournalDatabase): Promise<Everything> {
  const everything: Everything = { records: {}, digests: {}, months: new Map() }
  for (const name of [...RECORD_TABLES, 'deletions'] as const) {
    for await (const record of rowsOf(database, name)) {
      everything.records[name] = (everything.records[name] ?? 0) + 1
      const bucket = bucketOf(name, record)
      if (bucket === null) continue
      everything.digests[bucket] = toggle(everything.digests[bucket] ?? NO_RECORDS, digestOf(record))
      if (name === 'entries') countIn(everything.months, record as Entry)
    }
  }
  return everything
}

/** A table's rows in slices by key, so that a large one never stands in memory as a whole. */
async function* rowsOf(database: JournalDatabase, name: string): AsyncGenerator<object> {
  const table = database.table<object, unknown>(name)
  let last: unknown = undefined
  for (;;) {
    const from = last === undefined ? table.toCollection() : table.where(':id').above(last)
    const keys = await from.limit(SLICE).primaryKeys()
    if (keys.length === 0) return
    for (const row of await table.bulkGet(keys)) if (row !== undefined) yield row
    last = keys.at(-1)
  }
}

function countIn(months: Map<string, MonthDocument>, entry: Entry): void {
  const month = monthOf(entry.date)
  const document = months.get(month) ?? emptyMonth(month)
  months.set(month, document)
  addEntry(document, entry)
}

async function wrongTotals(
  database: JournalDatabase,
  counted: ReadonlyMap<string, MonthDocument>,
): Promise<string[]> {
  const kept = new Map((await database.months.toArray()).map((document) => [document.month, document]))
  return [...new Set([...kept.keys(), ...counted.keys()])]
    .filter((month) => canonicalJson(kept.get(month)) !== canonicalJson(counted.get(month)))
    .toSorted()
}

async function repairTotals(
  database: JournalDatabase,
  counted: ReadonlyMap<string, MonthDocument>,
): Promise<string[]> {
  const wrong = await wrongTotals(database, counted)
  if (wrong.length === 0) return []
  const right = wrong.flatMap((month) => counted.get(month) ?? [])
  await database.transaction('rw', database.months, async () => {
    await database.months.bulkDelete(wrong)
    await database.months.bulkPut(right.map(keptMonth))
  })
  return wrong
}
