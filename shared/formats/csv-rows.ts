import papa from 'papaparse/papaparse.js'
import { failed, success, type Result } from '../result.ts'
import { MOST_ROWS } from './import-problem.ts'

/** One record of a table. `line` is where it begins in the file, from 1; `broken` tells that its quotes do not match. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[]; readonly broken: boolean }

/** A table read by its header. */
export type CsvTable = {
  /** Column names as they stand in the file, trimmed. */
  readonly header: readonly string[]
  /** The rows after the header; empty ones are left out. */
  readonly rows: readonly CsvRow[]
}

export type CsvFailure =
  { readonly kind: 'empty' } | { readonly kind: 'too-many-rows'; readonly most: number }

/**
 * Reads CSV (RFC 4180), with or without a byte order mark, with any line ends, parted by comma, semicolon or tab.
 * A backslash is a character like any other. A record may span lines; the numbers still count lines of the file.
 */
export function readCsv(text: string): Result<CsvTable, CsvFailure> {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const rows: CsvRow[] = []
  let line = 1
  let start = 0
  papa.parse(plain, {
    delimiter: delimiterOf(plain),
    newline: '\n',
    step: ({ data, errors, meta }) => {
      if (data.some((cell) => cell.trim() !== '') && rows.length <= MOST_ROWS + 1) {
        rows.push({ line, cells: data, broken: errors.some(({ type }) => type === 'Quotes') })
      }
      line += newlinesIn(plain, start, meta.cursor)
      start = meta.cursor
    },
  })
  const [first, ...rest] = rows
  if (first === undefined) return failed({ kind: 'empty' })
  if (rest.length > MOST_ROWS) return failed({ kind: 'too-many-rows', most: MOST_ROWS })
  return success({ header: first.cells.map((cell) => cell.trim()), rows: rest })
}

/** Finds the first of some columns that a table has, by name without regard to case; reads its trimmed cell. */
export function columnOf(
  header: readonly string[],
  names: readonly string[],
): ((row: CsvRow) => string) | null {
  const cell = cellOf(header, names)
  return cell === null ? null : (row) => cell(row).trim()
}

/** Finds a column like {@link columnOf}; reads its cell as it stands. */
export function cellOf(
  header: readonly string[],
  names: readonly string[],
): ((row: CsvRow) => string) | null {
  const lower = header.map((name) => name.toLowerCase())
  const index = names.map((name) => lower.indexOf(name.toLowerCase())).find((at) => at !== -1)
  return index === undefined ? null : (row) => row.cells[index] ?? ''
}

/** The sign that parts the header's names: the most frequent one outside quotes. */
function delimiterOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((sign) => [sign, 0]))
  let isQuoted = false
  for (const sign of text.slice(0, 10_000)) {
    if (sign === '"') isQuoted = !isQuoted
    if (isQuoted) continue
    if (sign === '\n') break
    const count = counts.get(sign)
    if (count !== undefined) counts.set(sign, count + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ','
}

function newlinesIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}
