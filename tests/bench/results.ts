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

/** A goal for a ratio: at most or at least so much. */
export type Goal = { most: number } | { least: number }

/** Those of several rows whose goal is missed, after all of them are noted. */
export function missed(
  rows: readonly (readonly [what: string, goal: Goal, time: number, than: number])[],
): string[] {
  return rows.flatMap(([what, goal, time, than]) => {
    const ratio = note(what, time, than)
    const isMet = 'most' in goal ? ratio <= goal.most : ratio >= goal.least
    return isMet
      ? []
      : [
          `${what}: ${ratio.toFixed(2)}, wanted ${'most' in goal ? `at most ${goal.most}` : `at least ${goal.least}`}`,
        ]
  })
}
