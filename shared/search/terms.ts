import { fold, foldWithPlaces } from './fold.ts'

/** A piece of the original text, from `start` up to `end` (UTF-16 units). */
export type Span = { start: number; end: number }

/**
 * What a line asks for, folded: words apart, `"what stands in quotes"` as one. All of them must be found; an empty list
 * asks for nothing.
 */
export function searchTerms(line: string): string[] {
  const terms: string[] = []
  for (const [, phrase, word] of line.matchAll(/["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+)/gu)) {
    const term = fold((phrase ?? word ?? '').trim().replace(/\s+/gu, ' '))
    if (term !== '') terms.push(term)
  }
  return [...new Set(terms)]
}

/** True when every term stands somewhere in a text that was folded before. */
export function hasEvery(folded: string, terms: readonly string[]): boolean {
  return terms.every((term) => folded.includes(term))
}

/** Where any of the terms stands in a text, in order, joined where they touch: what is to be marked. */
export function matchesIn(text: string, terms: readonly string[]): Span[] {
  const { folded, starts, ends } = foldWithPlaces(text)
  const found: Span[] = []
  for (const term of terms) {
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
      found.push({ start: starts[at] ?? 0, end: ends[at + term.length - 1] ?? text.length })
    }
  }
  const joined: Span[] = []
  for (const span of found.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push({ ...span })
  }
  return joined
}
