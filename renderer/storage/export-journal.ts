import { blocksBetween } from '../../shared/balance/plan-blocks.ts'
import type { DayRange } from '../../shared/balance/period.ts'
import { weekStartOfPlans } from '../../shared/balance/plan.ts'
import type { ExportFormat } from '../../shared/bridge/commands.ts'
import { addDays, startOfWeek, type Day } from '../../shared/day.ts'
import { indexCatalog, type Catalog } from '../../shared/entry/catalog-index.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { blockEvents, entryEvents, expiryEvents } from '../../shared/formats/calendar-events.ts'
import { csvWriter } from '../../shared/formats/csv.ts'
import {
  blocksPassing,
  entriesPassing,
  takesAll,
  type EntryFilter,
} from '../../shared/formats/entry-filter.ts'
import { titlesById, writeEntries, type EntryNames } from '../../shared/formats/entry-writer.ts'
import { writeCalendar, type CalendarEvent } from '../../shared/formats/ics.ts'
import { MOST_EVIDENCE_IN_A_FILE, type EvidencePiece } from '../../shared/formats/journal-evidence.ts'
import { writeJournalWith } from '../../shared/formats/journal-json.ts'
import { markdownWriter } from '../../shared/formats/markdown.ts'
import { togglCsvWriter } from '../../shared/formats/toggl-csv.ts'
import type { JournalRecords } from '../../shared/journal/journal.ts'
import { evidenceBytes, wholeEvidence } from './evidence.ts'
import type { Journal } from './journal.ts'
import { journalRecords } from './journal-records.ts'

/** What is to be exported. */
export type ExportWish = {
  format: ExportFormat
  /** Null for all days. */
  range: DayRange | null
  /** A JSON file takes no notice: it is whole. */
  filter: EntryFilter
  /** Whether a JSON file takes the contents of evidence files along. */
  evidence: boolean
}

/** How far an export is. Counts are of entries, or of evidence files that were read and proven or written. */
export type ExportProgress =
  { stage: 'reading'; done: number } | { stage: 'proving' | 'evidence' | 'writing'; done: number; of: number }

/** What an export is made of, in order: text, and contents of evidence files that main puts in their place. */
export type ExportPiece = string | EvidencePiece

/** What makes the pieces of an export. */
export type ReadyExport = {
  kind: 'ready'
  /** How many entries it tells. */
  entries: number
  pieces: Iterable<ExportPiece>
  /** The names of evidence files that are missing or changed on the disk: only their records are in it. */
  lost: readonly string[]
}

/** The evidence is more than a journal file may have; `bytes` of at most `most`. */
type TooMuchEvidence = { kind: 'too-much-evidence'; bytes: number; most: number }

const MONDAY = 1
/** How far planned blocks reach in a calendar without a range: twelve weeks from this one on. */
const DAYS_AHEAD = 12 * 7

/**
 * Reads what an export needs, as of one moment; its pieces are made one by one as they are asked for. `onProgress` may
 * throw to end it.
 */
export async function prepareExport(
  journal: Journal,
  { format, range, filter, evidence }: ExportWish,
  app: string,
  onProgress: (progress: ExportProgress) => void = () => undefined,
): Promise<ReadyExport | TooMuchEvidence> {
  const records = await journalRecords(journal.database, range, (done) =>
    onProgress({ stage: 'reading', done }),
  )
  const catalog = indexCatalog(records.categories, records.skills)
  const today = journal.clock.today()
  const head = { exportedAt: journal.clock.now().toISOString(), app }
  if (format === 'json') {
    if (evidence && evidenceBytes(records.files) > MOST_EVIDENCE_IN_A_FILE)
      return {
        kind: 'too-much-evidence',
        bytes: evidenceBytes(records.files),
        most: MOST_EVIDENCE_IN_A_FILE,
      }
    const { whole, lost } = evidence
      ? await wholeEvidence(journal, records.files, (done, of) => onProgress({ stage: 'proving', done, of }))
      : NO_EVIDENCE
    const pieces = writeJournalWith(whole, records, head)
    const counts = { records: countOf(records), evidence: whole.size }
    return {
      kind: 'ready',
      entries: records.entries.length,
      lost,
      pieces: told(pieces, counts, onProgress),
    }
  }
  const wanted = records.entries.filter(entriesPassing(filter, catalog))
  const of = wanted.length
  const entries = counted(wanted, (done) => onProgress({ stage: 'writing', done, of }))
  const names = { catalog, courses: titlesById(records.courses), goals: titlesById(records.goals) }
  const parts = { format, range, filter, records, entries, names, head, today }
  return { kind: 'ready', entries: of, lost: [], pieces: piecesOf(parts) }
}

const NO_EVIDENCE = { whole: new Set<string>(), lost: [] }

function countOf(records: JournalRecords): number {
  return Object.values(records).reduce((sum, { length }) => sum + length, 0)
}

/** Tells how far the pieces of a journal file are. A record is a line of it. */
function* told(
  pieces: Iterable<ExportPiece>,
  of: { records: number; evidence: number },
  onProgress: (progress: ExportProgress) => void,
): Generator<ExportPiece> {
  const done = { records: 0, evidence: 0 }
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      done.records = Math.min(of.records, done.records + piece.split('\n').length - 1)
      onProgress({ stage: 'writing', done: done.records, of: of.records })
    } else {
      onProgress({ stage: 'evidence', done: done.evidence++, of: of.evidence })
    }
    yield piece
  }
}

type Parts = {
  format: Exclude<ExportFormat, 'json'>
  filter: EntryFilter
  range: DayRange | null
  records: JournalRecords
  entries: Iterable<Entry>
  names: EntryNames
  head: { exportedAt: string; app: string }
  today: Day
}

function piecesOf({ format, range, filter, records, entries, names, head, today }: Parts): Iterable<string> {
  switch (format) {
    case 'csv':
      return writeEntries(csvWriter(names), entries)
    case 'toggl-csv':
      return writeEntries(togglCsvWriter(names), entries)
    case 'markdown':
      return writeEntries(markdownWriter(names, { ...head, range }), entries)
    case 'ics':
      return writeCalendar(
        events({ records, range, filter, entries, catalog: names.catalog, today }),
        head.exportedAt,
      )
  }
}

/** Planned blocks, what was done, what expires; with a range, only what lies in it, narrowed only what is told apart by it. */
function* events({
  records,
  range,
  filter,
  entries,
  catalog,
  today,
}: Pick<Parts, 'records' | 'range' | 'filter' | 'entries' | 'today'> & {
  catalog: Catalog
}): Generator<CalendarEvent> {
  const { plans, timeOff, credentials, settings } = records
  const weekStart = weekStartOfPlans(plans, settings[0]?.weekStart ?? null, MONDAY)
  const begin = startOfWeek(today, weekStart)
  const planned = range ?? { from: begin, to: addDays(begin, DAYS_AHEAD - 1) }
  const isWithin = (day: Day | null) =>
    day !== null && (range === null || (range.from <= day && day <= range.to))
  const blocks = blocksBetween(planned.from, planned.to, { plans, timeOff, weekStart })
  yield* blockEvents(blocks.filter(blocksPassing(filter, catalog)), catalog)
  yield* entryEvents(entries, catalog)
  if (!takesAll(filter)) return
  yield* expiryEvents(credentials.filter(({ expiresOn }) => isWithin(expiresOn)))
}

function* counted(entries: readonly Entry[], onDone: (done: number) => void): Generator<Entry> {
  for (const [index, entry] of entries.entries()) {
    yield entry
    onDone(index + 1)
  }
}
