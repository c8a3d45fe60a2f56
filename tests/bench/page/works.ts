import { put } from '../../../renderer/storage/commit.ts'
import { addEntry } from '../../../renderer/storage/entries.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { keepImport } from '../../../renderer/storage/keep-import.ts'
import { readDays } from '../../../renderer/storage/use-days.ts'
import { entriesBetween, summaryContext, totalsBetween } from '../../../renderer/storage/totals.ts'
import { summarize } from '../../../shared/balance/summary.ts'
import { monthDocumentsOf } from '../../../shared/balance/month-document.ts'
import type { Day } from '../../../shared/day.ts'
import { DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { entriesOf } from './bench-entries.ts'
import { TEN_YEARS, TODAY } from './bench-journal.ts'
import { RawDatabase } from './raw-database.ts'
import { sqliteJournal } from './sqlite-journal.ts'

export type Work = () => Promise<unknown>

const TWELVE_MONTHS = { from: '2025-12-01', to: TODAY.slice(0, 8) + '30' }

/** Everything that is measured, ours beside what it is compared with. */
export async function worksOf(journal: Journal) {
  const { database } = journal
  // Screens have it already and read it again only when it changes.
  const context = await summaryContext(database, TODAY)
  const summaryOf = async (range: { from: string; to: string }) =>
    summarize(range, await totalsBetween(database, range.from, range.to), context)
  const raw = await RawDatabase.open(database.name)
  const count = await database.entries.count()
  // Only where it is compared: it holds all of it in memory.
  const sqlite = count > 100_000 ? null : await sqliteJournal(entriesOf(count))
  let made = 0
  const fields = () => ({
    title: `Saved ${made}`,
    minutes: 30,
    date: TODAY,
    allocations: [{ skillId: DEFAULT_SKILLS[0]?.id ?? '', minutes: 30 }],
  })
  const [model] = [...entriesOf(1)]
  if (model === undefined) throw new Error('There is no entry to copy.')
  const monthsOf = ({ from, to }: { from: string; to: string }) =>
    raw.months(from.slice(0, 7), to.slice(0, 7))
  return {
    'ten years: floor': () => monthsOf(TEN_YEARS),
    'ten years: ours': () => summaryOf(TEN_YEARS),
    'ten years: scan': async () =>
      monthDocumentsOf(await entriesBetween(database, TEN_YEARS.from, TEN_YEARS.to)),
    'ten years: sqlite': async () => await sqlite?.balance(),
    'twelve months: floor': () => monthsOf(TWELVE_MONTHS),
    'twelve months: ours': () => summaryOf(TWELVE_MONTHS),
    'twelve months: range read': async () =>
      monthDocumentsOf(await entriesBetween(database, TWELVE_MONTHS.from, TWELVE_MONTHS.to)),
    'year by day: ours': () => readDays(database, TWELVE_MONTHS.from, TWELVE_MONTHS.to),
    'year by day: range read': async () =>
      minutesByDay(await entriesBetween(database, TWELVE_MONTHS.from, TWELVE_MONTHS.to)),
    'save: floor': () => raw.save({ ...model, id: `raw-${made++}`, date: TODAY }),
    'save: ours': () => addEntry(journal, { ...fields(), title: `Saved ${made++}` }),
    // Both get their records made as they go, each time anew.
    'import: floor': () => raw.putAll(manyEntries(`raw-${made++}`)),
    'import: ours': async () => {
      const changes = manyEntries(`import-${made++}`).map((entry) => put('entries', entry))
      const kept = await keepImport(journal, 'import', { changes, evidence: [] })
      if (kept.kind !== 'saved') throw new Error(`The import ended as ${kept.kind}.`)
    },
  } satisfies Record<string, Work>
}

const MANY = 100_000

/** Entries that nothing of the same name has been before. */
function manyEntries(name: string): Entry[] {
  return [...entriesOf(MANY)].map((entry) => ({ ...entry, id: `${name}-${entry.id}` }))
}

function minutesByDay(entries: readonly Entry[]): Map<Day, number> {
  const days = new Map<Day, number>()
  for (const { date, minutes } of entries) days.set(date, (days.get(date) ?? 0) + minutes)
  return days
}

export type WorkName = keyof Awaited<ReturnType<typeof worksOf>>
