import { isMinutes, MOST_MINUTES } from '../duration.ts'
import { SIDES } from '../entry/catalog.ts'
import { COUNTERPARTS, KINDS, MODES, PROVENANCES } from '../entry/entry.ts'
import { idSchema } from '../journal/record.ts'
import { digestOf } from '../ledger/digest.ts'
import { CSV_COLUMNS } from './csv.ts'
import { tagsOfCell, unguarded } from './csv-cells.ts'
import { cellOf, readCsv, type CsvRow } from './csv-rows.ts'
import { findDateOrder, readDateCell, type DateOrder } from './date-order.ts'
import { numberedKeys, PLAIN_DRAFT, type DraftFile, type EntryDraft } from './import-draft.ts'
import { noted, stopping, type ImportProblem } from './import-problem.ts'
import { minutesOfSeconds, readDurationCell } from './time-cells.ts'
import { dateProblemText, timeFailureText } from './time-rows.ts'

type Column = (typeof CSV_COLUMNS)[number]
type Cells = Readonly<Record<Column, string>>

const CONTEXTS = ['work', 'personal'] as const
const MINUTE_COLUMNS = ['Minutes', 'Duration (h:mm)', 'Duration (decimal)'] as const

/**
 * Reads our CSV by its header, also one with columns left out or in another order. Rows of one entry id are one entry,
 * whole or not at all; a row without an id is an entry of its own.
 */
export function readCsvEntries(text: string, { dateOrder }: { dateOrder: DateOrder | null }): DraftFile {
  const csv = readCsv(text)
  if (!csv.ok) return { kind: 'refused', message: timeFailureText(csv.failure) }
  const { header, rows } = csv.value
  const columns = CSV_COLUMNS.map((name) => [name, cellOf(header, [name])] as const)
  const has = (name: Column) => columns.some(([one, column]) => one === name && column !== null)
  const missing = [
    ...(has('Date') ? [] : ['Date']),
    ...(MINUTE_COLUMNS.some(has) ? [] : ['Minutes']),
    ...(has('Title') || has('Skill') ? [] : ['Title']),
  ]
  if (missing.length > 0) {
    return { kind: 'refused', message: timeFailureText({ kind: 'missing-columns', missing }) }
  }
  const cellsOf = (row: CsvRow) =>
    Object.fromEntries(columns.map(([name, column]) => [name, unguarded(column?.(row) ?? '')])) as Cells

  const order = dateOrder ?? orderOf(rows, cellsOf)
  if (typeof order !== 'string') return order
  const reading = new Reading(order)
  for (const row of rows) reading.take(row, cellsOf(row), header.length)
  return { kind: 'drafts', ...reading.finish() }
}

function orderOf(rows: readonly CsvRow[], cellsOf: (row: CsvRow) => Cells): DateOrder | DraftFile {
  const found = findDateOrder(rows.filter(({ broken }) => !broken).map((row) => cellsOf(row).Date.trim()))
  return found.kind === 'order' ? found.order : { kind: 'ambiguous-dates', example: found.example }
}

/** Takes one row after the other and joins those of one entry. */
class Reading {
  readonly #order: DateOrder
  readonly #drafts = new Map<string, EntryDraft>()
  readonly #broken = new Set<string>()
  readonly #problems: ImportProblem[] = []
  readonly #keyOf = numberedKeys()

  constructor(order: DateOrder) {
    this.#order = order
  }

  take(row: CsvRow, cells: Cells, width: number): void {
    const read = this.#readRow(row, cells, width)
    if ('text' in read) {
      this.#problems.push(read)
      this.#broken.add(keyFor(cells['Entry ID'].trim()) ?? '')
      return
    }
    const before = this.#drafts.get(read.key)
    const joined = before === undefined ? read : join(before, read)
    if ('text' in joined) {
      this.#problems.push(joined)
      this.#broken.add(read.key)
    } else {
      this.#drafts.set(read.key, joined)
    }
  }

  finish(): { drafts: EntryDraft[]; problems: ImportProblem[] } {
    const whole = [...this.#drafts.values()].filter(({ key }) => !this.#broken.has(key))
    return { drafts: whole, problems: this.#problems }
  }

  #readRow(row: CsvRow, cells: Cells, width: number): EntryDraft | ImportProblem {
    const { line } = row
    if (row.broken) return stopping('The quotes in this row do not match.', line)
    if (row.cells.slice(width).some((cell) => cell.trim() !== ''))
      return stopping('The row has more values than the header has names.', line)
    const date = readDateCell(cells.Date.trim(), this.#order)
    if (date === null) return stopping(dateProblemText(cells.Date.trim()), line)
    const minutes = minutesIn(cells)
    if (typeof minutes !== 'number') return stopping(minutes.text, line)
    const skill = cells.Skill.trim()
    const title = cells.Title.replaceAll(/\s*\n\s*/g, ' ').trim() || skill || 'Untitled'
    const id = cells['Entry ID'].trim()
    const part = {
      name: skill,
      category: cells.Category.trim(),
      side: known(SIDES, cells.Side) ?? null,
      minutes,
    }
    return {
      ...PLAIN_DRAFT,
      line,
      id: id === '' || !idSchema.safeParse(id).success ? null : id,
      key: keyFor(id) ?? this.#keyOf(digestOf([date, minutes, cells])),
      date,
      minutes,
      title,
      notes: cells.Notes,
      kind: this.#one('Kind', KINDS, cells, line) ?? 'other',
      mode: this.#one('Mode', MODES, cells, line) ?? null,
      tags: tagsOfCell(cells.Tags),
      parts: skill === '' ? [] : [part],
      provenance: this.#one('Provenance', PROVENANCES, cells, line) ?? 'imported',
      context: this.#one('Context', CONTEXTS, cells, line) ?? 'work',
      with: this.#one('With', COUNTERPARTS, cells, line) ?? null,
      course: cells.Course.trim(),
      goal: cells.Goal.trim(),
    }
  }

  #one<Value extends string>(
    column: Column,
    values: readonly Value[],
    cells: Cells,
    line: number,
  ): Value | undefined {
    const value = known(values, cells[column])
    if (value === undefined && cells[column].trim() !== '')
      this.#problems.push(
        noted(`"${cells[column].trim().slice(0, 40)}" is not known as ${column} and is left out.`, line),
      )
    return value
  }
}

// A key that is too long for a record is told by its digest.
function keyFor(id: string): string | null {
  if (id === '') return null
  return id.length <= 100 ? id : digestOf(id)
}

function known<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  const wanted = text.trim().toLowerCase()
  return values.find((value) => value === wanted)
}

function join(entry: EntryDraft, row: EntryDraft): EntryDraft | ImportProblem {
  if (entry.date !== row.date) return stopping('The rows of this entry have different dates.', row.line)
  if (entry.parts.length === 0 || row.parts.length === 0)
    return stopping('Of the rows of this entry some name a skill and some do not.', row.line)
  const minutes = entry.minutes + row.minutes
  if (!isMinutes(minutes)) return stopping(tooMany(minutes), row.line)
  if (entry.parts.length >= 100) return stopping('The entry has more than 100 rows.', row.line)
  return { ...entry, minutes, parts: [...entry.parts, ...row.parts] }
}

function minutesIn(cells: Cells): number | { text: string } {
  for (const column of MINUTE_COLUMNS) {
    const text = cells[column].trim()
    if (text === '') continue
    const minutes = column === 'Minutes' ? wholeNumber(text) : minutesOfDuration(text)
    if (minutes === null) return { text: `"${text.slice(0, 40)}" is not a number of minutes or a duration.` }
    return isMinutes(minutes) ? minutes : { text: tooMany(minutes) }
  }
  return { text: 'The row has no minutes.' }
}

function wholeNumber(text: string): number | null {
  const [, whole] = /^(\d{1,9})(?:[.,]0+)?$/.exec(text) ?? []
  return whole === undefined ? null : Number(whole)
}

function minutesOfDuration(text: string): number | null {
  const seconds = readDurationCell(text)
  return seconds === null ? null : minutesOfSeconds(seconds)
}

function tooMany(minutes: number): string {
  return `The entry has ${minutes} minutes; it holds 1 to ${MOST_MINUTES}.`
}
