import type { Catalog } from '../entry/catalog-index.ts'
import type { Entry } from '../entry/entry.ts'

/** What entries are told with: the catalogue, and the titles of what they are linked to. */
export type EntryNames = {
  readonly catalog: Catalog
  readonly courses: ReadonlyMap<string, string>
  readonly goals: ReadonlyMap<string, string>
}

/** A format that tells one entry after the other, in order of their days: what comes first, each entry, what comes last. */
export type EntryWriter = { readonly head: string; of(entry: Entry): string; readonly foot: string }

/** The titles of courses or goals by their ids. */
export function titlesById(
  records: readonly { readonly id: string; readonly title: string }[],
): Map<string, string> {
  return new Map(records.map(({ id, title }) => [id, title]))
}

/** Writes entries piece by piece: the head, one piece an entry, the foot. */
export function* writeEntries(writer: EntryWriter, entries: Iterable<Entry>): Generator<string> {
  yield writer.head
  for (const entry of entries) yield writer.of(entry)
  yield writer.foot
}
