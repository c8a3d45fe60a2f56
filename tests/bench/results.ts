import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A row of the table: two medians of one run in milliseconds, and their ratio. */
type Row = { what: string; milliseconds: [number, number]; ratio: number }

const FILE = join(import.meta.dirname, '../../out/bench.json')

/** Notes two medians of one run as a ratio, for the table that the run ends with, and gives the ratio. */
export function note(what: string, milliseconds: number, than: number): number {
  const ratio = milliseconds / than
  const rows = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Row[]) : []
  rows.push({ what, milliseconds: [milliseconds, than], ratio })
  mkdirSync(dirname(FILE), { recursive: true })
  writeFileSync(FILE, `${JSON.stringify(rows, null, 2)}\n`)
  return ratio
}
