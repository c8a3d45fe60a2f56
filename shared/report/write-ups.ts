import type { DayRange } from '../balance/period.ts'
import type { Entry } from '../entry/entry.ts'
import { isWithin, type RedactedSource } from './source.ts'

type Written = Pick<Entry, 'notes' | 'moment' | 'outcome'>

/** Whether an entry has something that can be written out. */
export function hasWords({ notes, moment, outcome }: Written): boolean {
  const own = moment === null ? '' : `${moment.situation}${moment.action}${moment.effect}`
  return `${notes}${own}${outcome}`.trim() !== ''
}

/** The chosen entries of a report's time that have something to write out, oldest first. */
export function writeUpsOf(source: RedactedSource, entryIds: readonly string[]): Entry[] {
  const chosen = new Set(entryIds)
  return source.entries.filter(
    (entry) => chosen.has(entry.id) && isWithin(source, entry.date) && hasWords(entry),
  )
}

/** At most so many are suggested: a report is read to its end. */
const MOST_SUGGESTED = 6

/**
 * What there is to choose from, newest first, and what is suggested: moments that say what came of them and long notes with
 * an outcome come first; of equal ones the later, and of those with one title only one.
 */
export function writeUpChoices(
  entries: readonly Entry[],
  range: DayRange,
): { candidates: Entry[]; suggested: ReadonlySet<string> } {
  const candidates = entries
    .filter((entry) => range.from <= entry.date && entry.date <= range.to && hasWords(entry))
    .toReversed()
  const titles = new Map(candidates.toReversed().map((entry) => [entry.title, entry.id]))
  const best = candidates
    .filter(({ id, title }) => titles.get(title) === id)
    .map((entry) => ({ id: entry.id, worth: worthOf(entry) }))
    .filter(({ worth }) => worth >= 3)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, MOST_SUGGESTED)
  return { candidates, suggested: new Set(best.map(({ id }) => id)) }
}

function worthOf({ notes, moment, outcome, fileIds }: Written & Pick<Entry, 'fileIds'>): number {
  const isWhole = moment !== null && moment.action.trim() !== '' && moment.effect.trim() !== ''
  return (
    (isWhole ? 3 : 0) +
    (outcome.trim() !== '' ? 2 : 0) +
    (notes.trim().length >= 200 ? 2 : notes.trim() !== '' ? 1 : 0) +
    (fileIds.length > 0 ? 1 : 0)
  )
}
