import { EVERYTHING, type JournalQuery } from '../../../shared/search/journal-query.ts'
import type { Journal } from '../../storage/journal.ts'

/** Where one was in the journal when another area was opened. */
export type KeptPlace = { query: JournalQuery; scrollTop: number }

const places = new WeakMap<Journal, KeptPlace>()

/** The place of this journal, to be read on coming back and written on going on. */
export function keptPlace(journal: Journal): KeptPlace {
  const place = places.get(journal) ?? { query: EVERYTHING, scrollTop: 0 }
  places.set(journal, place)
  return place
}
