import type { Change } from '../../shared/ledger/change.ts'
import type { z } from '../../shared/schema.ts'
import { commit, put, remove } from './commit.ts'
import type { Journal, Saved } from './journal.ts'

/**
 * Unfinished input, kept in the ledger under its place in the app (`timer`, `quick-add`, `editor:<id>`), so that it
 * survives a crash. It stays outside digests, exports and merges. What a save makes of a draft and the draft's end
 * belong into one commit: {@link draftGone} is a change like any other.
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

/** The draft of a place; null where there is none or `schema` does not know it (it is left where it is). */
export async function readDraft<Schema extends z.ZodType>(
  { database }: Pick<Journal, 'database'>,
  place: string,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  const draft = await database.drafts.get(place)
  const parsed = draft === undefined ? null : schema.safeParse(draft.value)
  return parsed?.success ? parsed.data : null
}
