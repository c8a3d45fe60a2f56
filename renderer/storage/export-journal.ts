import { blocksBetween } from '../../shared/balance/plan-blocks.ts'
import type { DayRange } from '../../shared/balance/period.ts'
import { weekStartOfPlans } from '../../shared/balance/plan.ts'
import type { ExportFormat } from '../../shared/bridge/commands.ts'
import { addDays, startOfWeek, type Day } from '../../shared/day.ts'
import { indexCatalog, type Catalog } from '../../shared/entry/catalog-index.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { blockEvents, entryEvents, expiryEvents } from '../../shared/formats/calendar-events.ts'
import { csvWriter } from '../../shared/formats/csv.ts'
import { titlesById, writeEntries, type EntryNames } from '../../shared/formats/entry-writer.ts'
import { writeCalendar, type CalendarEvent } from '../../shared/formats/ics.ts'
import { writeJournal } from '../../shared/formats/journal-json.ts'
import { markdownWriter } from '../../shared/formats/markdown.ts'
import { togglCsvWriter } from '../../shared/formats/toggl-csv.ts'
import type { JournalRecords } from '../../shared/journal/journal.ts'
import type { Journal } from './journal.ts'
import { journalRecords } from './journal-records.ts'

/** What is to be exported. Without a range everything. */
export type ExportWish = {
  format: ExportFormat
  range: DayRange | null
  /** Only entries with time in this category; null for all. A JSON file takes no notice: it is whole. */
  categoryId: string | null
}

/** How far an export is: entries read, or entries written of those that were read. */
export type ExportProgress =
  { stage: 'reading'; entries: number } | { stage: 'writing'; entries: number; of: number }

/** What makes the pieces of an export, in order. `entries` is how many of them it tells. */
export type ReadyExport = { entries: number; pieces: Iterable<string> }

const MONDAY = 1
/** How far planned blocks reach in a calendar without a range: twelve weeks from this one on. */
const DAYS_AHEAD = 12 * 7

/**
 * Reads what an export needs, as of one moment; its pieces are made one by one as they are asked for. `onProgress` may
 * throw to end it.
 */
export async function prepareExport(
  journal: Journal,
  { format, range, categoryId }: ExportWish,
  app: string,
  onProgress: (progress: ExportProgress) => void = () => undefined,
): Promise<ReadyExport> {
  const records = await journalRecords(journal.database, range, (entries) =>
    onProgress({ stage: 'reading', entries }),
  )
  const catalog = indexCatalog(records.categories, records.skills)
  const wanted =
    categoryId === null || format === 'json'
      ? records.entries
      : records.entries.filter((entry) => isOf(entry, categoryId, catalog))
  const entries = counted(wanted, (done) =>
    onProgress({ stage: 'writing', entries: done, of: wanted.length }),
  )
  const names = { catalog, courses: titlesById(records.courses), goals: titlesById(records.goals) }
  const head = { exportedAt: journal.clock.now().toISOString(), app }
  return {
    entries: wanted.length,
    pieces: piecesOf({ format, range, records, entries, names, head, today: journal.clock.today() }),
  }
}

type Parts = {
  format: ExportFormat
  range: DayRange | null
  records: JournalRecords
  entries: Iterable<Entry>
  names: EntryNames
  head: { exportedAt: string; app: string }
  today: Day
}

function piecesOf({ format, range, records, entries, names, head, today }: Parts): Iterable<string> {
  switch (format) {
    case 'json':
      return writeJournal(records, head)
    case 'csv':
      return writeEntries(csvWriter(names), entries)
    case 'toggl-csv':
      return writeEntries(togglCsvWriter(names), entries)
    case 'markdown':
      return writeEntries(markdownWriter(names, { ...head, range }), entries)
    case 'ics':
      return writeCalendar(
        events({ records, range, entries, catalog: names.catalog, today }),
        head.exportedAt,
      )
  }
}

/** Planned blocks, what was done, what expires; with a range, only what lies in it. */
function* events({
  records,
  range,
  entries,
  catalog,
  today,
}: Pick<Parts, 'records' | 'range' | 'entries' | 'today'> & { catalog: Catalog }): Generator<CalendarEvent> {
  const { plans, timeOff, credentials, settings } = records
  const weekStart = weekStartOfPlans(plans, settings[0]?.weekStart ?? null, MONDAY)
  const begin = startOfWeek(today, weekStart)
  const planned = range ?? { from: begin, to: addDays(begin, DAYS_AHEAD - 1) }
  const isWithin = (day: Day | null) =>
    day !== null && (range === null || (range.from <= day && day <= range.to))
  yield* blockEvents(blocksBetween(planned.from, planned.to, { plans, timeOff, weekStart }), catalog)
  yield* entryEvents(entries, catalog)
  yield* expiryEvents(credentials.filter(({ expiresOn }) => isWithin(expiresOn)))
}

function isOf({ allocations }: Entry, categoryId: string, { skillById }: Catalog): boolean {
  return allocations.some(({ skillId }) => skillById.get(skillId)?.categoryId === categoryId)
}

function* counted(entries: readonly Entry[], onDone: (done: number) => void): Generator<Entry> {
  for (const [index, entry] of entries.entries()) {
    yield entry
    onDone(index + 1)
  }
}
