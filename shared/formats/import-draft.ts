import type { Day } from '../day.ts'
import type { Side } from '../entry/catalog.ts'
import type { Entry, Kind, Mode, Provenance } from '../entry/entry.ts'
import type { ImportProblem } from './import-problem.ts'

/** What a part of an entry's minutes went to, by names; an empty category stands for any. */
export type DraftPart = {
  readonly name: string
  readonly category: string
  readonly side: Side | null
  readonly minutes: number
}

/** An entry as a file tells it, with names where the journal has ids. Its parts, if any, add up to its minutes. */
export type EntryDraft = {
  /** The line in the file, from 1; null where the format has none. */
  readonly line: number | null
  /** The entry's own id where the file has one. */
  readonly id: string | null
  /** Tells the entry from every other one of its format: the same each time the file is read. */
  readonly key: string
  readonly date: Day
  readonly minutes: number
  readonly title: string
  readonly notes: string
  readonly kind: Kind
  readonly mode: Mode | null
  readonly tags: readonly string[]
  readonly parts: readonly DraftPart[]
  readonly provenance: Provenance
  readonly context: Entry['context']
  readonly with: Entry['with']
  /** Titles; empty for none. */
  readonly course: string
  readonly goal: string
}

/** What reading a file of entries comes to. */
export type DraftFile =
  | {
      readonly kind: 'drafts'
      readonly drafts: readonly EntryDraft[]
      readonly problems: readonly ImportProblem[]
    }
  /** The dates can be read in two orders: ask, and read again with the order. */
  | { readonly kind: 'ambiguous-dates'; readonly example: string }
  /** Nothing of it can be read; the message is for the person. */
  | { readonly kind: 'refused'; readonly message: string }

/** What a draft is when its file does not say. */
export const PLAIN_DRAFT = {
  id: null,
  notes: '',
  kind: 'other',
  mode: null,
  tags: [],
  parts: [],
  provenance: 'imported',
  context: 'work',
  with: null,
  course: '',
  goal: '',
} as const satisfies Partial<EntryDraft>

/** Numbers equal texts in the order in which they come, so that two equal rows are two entries. */
export function numberedKeys(): (text: string) => string {
  const seen = new Map<string, number>()
  return (text) => {
    const number = (seen.get(text) ?? 0) + 1
    seen.set(text, number)
    return `${text}-${number}`
  }
}
