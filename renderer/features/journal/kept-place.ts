import { EVERYTHING, type JournalQuery } from '../../../shared/search/journal-query.ts'
import type { Journal } from '../../storage/journal.ts'

/** Where one was in the journal when another area was opened. */
export type KeptPlace = { readonly query: JournalQuery; readonly scrollTop: number }

const places = new WeakMap<Journal, KeptPlace>()

/** Where one was in this journal since it was opened; its beginning at first. */
export function keptPlace(journal: Journal): KeptPlace {
  return places.get(journal) ?? { query: EVERYTHING, scrollTop: 0 }
}

/** Notes a part of the place for coming back. */
export function keepPlace(journal: Journal, part: Partial<KeptPlace>): void {
  places.set(journal, { ...keptPlace(journal), ...part })
}
