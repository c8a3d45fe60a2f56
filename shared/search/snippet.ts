import { matchesIn, type Span } from './terms.ts'

/** A piece of a longer text around its first match, on one line; `spans` are places in `text`. */
export type Snippet = { text: string; spans: Span[] }

const BEFORE = 32
const LENGTH = 140

/** The surroundings of the first match; null when no term stands in the text. An ellipsis says where it was cut. */
export function snippetOf(text: string, terms: readonly string[]): Snippet | null {
  const line = text.replace(/\s+/gu, ' ').trim()
  const [first] = matchesIn(line, terms)
  if (first === undefined) return null
  const from = first.start <= BEFORE ? 0 : wordStart(line, first.start - BEFORE, first.start)
  const to = Math.max(first.end, Math.min(line.length, from + LENGTH))
  const piece = line.slice(from, to)
  const shown = `${from > 0 ? '…' : ''}${piece}${to < line.length ? '…' : ''}`
  return { text: shown, spans: matchesIn(shown, terms) }
}

/** The beginning of the next word after `at`, no later than `latest`. */
function wordStart(line: string, at: number, latest: number): number {
  const space = line.indexOf(' ', at)
  return space === -1 || space >= latest ? latest : space + 1
}
