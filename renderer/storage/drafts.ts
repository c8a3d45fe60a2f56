import type { Change } from '../../shared/ledger/change.ts'
import type { z } from '../../shared/schema.ts'
import { commit, put, remove } from './commit.ts'
import type { Journal, Saved } from './journal.ts'

/**
 * Unfinished input, kept in the ledger under its place in the app (`timer`, `editor`), so that it survives a crash.
 * It stays outside digests, exports and merges. What a save makes of a draft and the draft's end belong into one
 * commit: {@link draftGone} is a change like any other.
 */
export async function keepDraft(
  journal: Journal,
  place: string,
  value: z.core.util.JSONType,
): Promise<Saved<null>> {
  const saved = await commit(journal, [put('drafts', { id: place, value })])
  return saved.kind === 'saved' ? { kind: 'saved', value: null } : saved
}

/** The change that ends a draft, to be committed with what became of it. */
export function draftGone(journal: Journal, place: string): Change {
  return remove(journal, 'drafts', place)
}
