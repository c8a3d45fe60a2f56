import { daysBetween, type Day } from '../day.ts'
import { MOST_MINUTES } from '../duration.ts'
import { unreachable } from '../result.ts'
import { unguarded } from './csv-cells.ts'
import { columnOf, readCsv, type CsvFailure, type CsvRow, type CsvTable } from './csv-rows.ts'
import { findDateOrder, readDateCell, type DateOrder } from './date-order.ts'
import { noted, stopping, type ImportProblem } from './import-problem.ts'
import { minutesOfSeconds, readDurationCell, readTimeCell } from './time-cells.ts'

/** One row of a time sheet as it was meant. Texts are trimmed and empty where the file has none. */
export type TimeRow = {
  readonly line: number
  readonly date: Day
  readonly minutes: number
  /** Seconds after midnight on the writer's clock; null where the file has no time. */
  readonly start: number | null
  readonly description: string
  readonly project: string
  readonly client: string
  readonly task: string
  readonly tags: readonly string[]
  readonly user: string
}

/** What reading a time sheet comes to. */
export type TimeFile =
  | { readonly kind: 'rows'; readonly rows: readonly TimeRow[]; readonly problems: readonly ImportProblem[] }
  /** The dates can be read in two orders: ask, and read again with the order. */
  | { readonly kind: 'ambiguous-dates'; readonly example: string }
  | { readonly kind: 'not-readable'; readonly failure: TimeFailure }

export type TimeFailure =
  | CsvFailure
  /** The header lacks what is needed, e.g. `Start date`. */
  | { readonly kind: 'missing-columns'; readonly missing: readonly string[] }

/** The names a format has for its columns, each with its older ones; without regard to case. */
export type TimeColumns = { readonly duration: readonly string[]; readonly decimal: readonly string[] }

type Column = (row: CsvRow) => string
type Columns = Readonly<
  Record<'date' | 'start' | 'endDate' | 'end' | 'duration' | 'decimal', Column | null>
> & {
  readonly text: Readonly<Record<'description' | 'project' | 'client' | 'task' | 'tags' | 'user', Column>>
}

/** Reads a detailed time sheet by its header. `dateOrder` is the person's answer where dates have two readings. */
export function readTimeRows(text: string, names: TimeColumns, dateOrder: DateOrder | null): TimeFile {
  const csv = readCsv(text)
  if (!csv.ok) return { kind: 'not-readable', failure: csv.failure }
  const columns = columnsOf(csv.value, names)
  const missing = missingColumns(columns)
  if (missing.length > 0) return { kind: 'not-readable', failure: { kind: 'missing-columns', missing } }

  const found =
    dateOrder === null
      ? findDateOrder(datesOf(csv.value, columns))
      : { kind: 'order' as const, order: dateOrder }
  if (found.kind === 'ambiguous') return { kind: 'ambiguous-dates', example: found.example }

  const rows: TimeRow[] = []
  const problems: ImportProblem[] = []
  for (const row of csv.value.rows) {
    const read = readRow(row, csv.value.header.length, columns, found.order)
    if ('text' in read) problems.push(read)
    else rows.push(read)
  }
  const users = [...new Set(rows.flatMap(({ user }) => (user === '' ? [] : user)))]
  if (users.length > 1) {
    problems.push(
      noted(`The file holds rows of ${users.length} people (${users.slice(0, 5).join(', ')}); all are read.`),
    )
  }
  return { kind: 'rows', rows, problems }
}

/** A failure as a sentence for people. */
export function timeFailureText(failure: TimeFailure): string {
  switch (failure.kind) {
    case 'empty':
      return 'The file is empty. Nothing was changed.'
    case 'too-many-rows':
      return `The file has more than ${failure.most.toLocaleString('en')} rows. Nothing was changed.`
    case 'missing-columns':
      return `The file's header lacks: ${failure.missing.join(', ')}. Nothing was changed.`
    default:
      return unreachable(failure)
  }
}

function columnsOf({ header }: CsvTable, names: TimeColumns): Columns {
  const column = (...wanted: string[]) => columnOf(header, wanted)
  const nothing: Column = () => ''
  return {
    date: column('Start date'),
    start: column('Start time'),
    endDate: column('End date'),
    end: column('End time'),
    duration: column(...names.duration),
    decimal: column(...names.decimal),
    text: {
      description: column('Description') ?? nothing,
      project: column('Project') ?? nothing,
      client: column('Client') ?? nothing,
      task: column('Task', 'Activity') ?? nothing,
      tags: column('Tags') ?? nothing,
      user: column('User', 'Email') ?? nothing,
    },
  }
}

function missingColumns({ date, start, end, duration, decimal }: Columns): string[] {
  const hasTime = duration !== null || decimal !== null || (start !== null && end !== null)
  return [...(date === null ? ['Start date'] : []), ...(hasTime ? [] : ['Duration'])]
}

function* datesOf({ rows }: CsvTable, { date, endDate }: Columns): Iterable<string> {
  for (const row of rows) {
    if (row.broken) continue
    for (const column of [date, endDate]) if (column !== null) yield column(row)
  }
}

function readRow(row: CsvRow, width: number, columns: Columns, order: DateOrder): TimeRow | ImportProblem {
  const { line } = row
  if (row.broken) return stopping('The quotes in this row do not match.', line)
  const dateText = columns.date?.(row) ?? ''
  if (dateText === '' && row.cells.some((cell) => /^(?:grand )?total\b/i.test(cell.trim()))) {
    return noted('A row of totals is left out.', line)
  }
  if (row.cells.slice(width).some((cell) => cell.trim() !== '')) {
    return stopping('The row has more values than the header has names.', line)
  }
  const date = readDateCell(dateText, order)
  if (date === null) return stopping(dateProblemText(dateText), line)
  const time = readTime(row, date, columns, order)
  if ('text' in time) return time
  if (time.seconds === 0) return noted('A row of no time at all is left out.', line)
  const minutes = minutesOfSeconds(time.seconds)
  if (minutes > MOST_MINUTES)
    return stopping(`The row has ${minutes} minutes; an entry holds up to ${MOST_MINUTES}.`, line)
  const { description, project, client, task, tags, user } = columns.text
  return {
    line,
    date,
    minutes,
    start: time.start,
    description: oneLine(description(row)),
    project: oneLine(project(row)),
    client: oneLine(client(row)),
    task: oneLine(task(row)),
    tags: tagsIn(tags(row)),
    user: user(row),
  }
}

function readTime(
  row: CsvRow,
  date: Day,
  columns: Columns,
  order: DateOrder,
): { seconds: number; start: number | null } | ImportProblem {
  const { line } = row
  const [startText, endText] = [columns.start?.(row) ?? '', columns.end?.(row) ?? '']
  const [start, end] = [readTimeCell(startText), readTimeCell(endText)]
  for (const [text, time] of [
    [startText, start],
    [endText, end],
  ] as const) {
    if (text !== '' && time === null) return stopping(`"${shortened(text)}" is not a time of day.`, line)
  }
  for (const column of [columns.duration, columns.decimal]) {
    const text = column?.(row) ?? ''
    if (text === '') continue
    const seconds = readDurationCell(text)
    return seconds === null ? stopping(`"${shortened(text)}" is not a duration.`, line) : { seconds, start }
  }
  if (start === null || end === null)
    return stopping('The row has neither a duration nor a start and an end.', line)
  const endDate = columns.endDate?.(row) ?? ''
  // Without a day of its own an end before the start is one on the next day.
  if (endDate === '') return { seconds: end < start ? end - start + 86_400 : end - start, start }
  const endDay = readDateCell(endDate, order)
  if (endDay === null) return stopping(dateProblemText(endDate), line)
  const seconds = daysBetween(date, endDay) * 86_400 + end - start
  return seconds < 0 ? stopping('The row ends before it starts.', line) : { seconds, start }
}

function tagsIn(text: string): string[] {
  const tags = text.split(/,\s*/).map((tag) => oneLine(tag))
  return [...new Set(tags.filter((tag) => tag !== ''))]
}

function oneLine(text: string): string {
  return unguarded(text)
    .trim()
    .replace(/\s*\n\s*/g, ' ')
}

/** Says that a cell holds no date, and why where that can be told. */
export function dateProblemText(text: string): string {
  return `"${shortened(text)}" is not a date${hintFor(text)}.`
}

function hintFor(text: string): string {
  return /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text) ? ': its year needs four digits' : ''
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
