/**
 * Something the person should know about a file before it comes in. `line` is the line in the file (from 1) where
 * the format has lines. One that `stops` means that part of the file cannot be read: the rest comes in only if
 * the person agrees.
 */
export type ImportProblem = { readonly line: number | null; readonly text: string; readonly stops: boolean }

/** Limits of what is read at all. Bytes of a file, rows of a table, nesting of a JSON document. */
export const MOST_CSV_BYTES = 67_108_864
export const MOST_JOURNAL_BYTES = 536_870_912
export const MOST_ROWS = 1_000_000
export const MOST_NESTING = 64

const LONGEST_SENTENCE = 1_000

/** A problem that stops, e.g. a row without a date. */
export function stopping(text: string, line: number | null = null): ImportProblem {
  return { line, text: bounded(text), stops: true }
}

/** A problem that is only said, e.g. a row of no time at all. */
export function noted(text: string, line: number | null = null): ImportProblem {
  return { line, text: bounded(text), stops: false }
}

// What a file calls its fields has no bound; a sentence about it has.
function bounded(text: string): string {
  return text.length > LONGEST_SENTENCE ? `${text.slice(0, LONGEST_SENTENCE)}…` : text
}
