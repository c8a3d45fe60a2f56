import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'

type Row = { what: string; milliseconds: [number, number]; ratio: number }

const rows: Row[] = []

/** Notes two medians of one run as a ratio, for the table, and gives the ratio. */
export function note(what: string, milliseconds: number, than: number): number {
  const ratio = milliseconds / than
  rows.push({ what, milliseconds: [milliseconds, than], ratio })
  return ratio
}

afterAll(() => {
  const figure = (value: number) => value.toFixed(1).padStart(9)
  const lines = rows.map(({ what, milliseconds: [ours, theirs], ratio }) => {
    return `${what.padEnd(50)} ${figure(ours)} ms ${figure(theirs)} ms ${figure(ratio)}x`
  })
  process.stdout.write(`\n${lines.join('\n')}\n`)
  const folder = join(import.meta.dirname, '../../out')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(rows, null, 2)}\n`)
})
