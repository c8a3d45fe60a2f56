import { addDays, FIRST_DAY, LAST_DAY, type Day } from '../day.ts'
import type { Entry, Kind, Mode } from './entry.ts'

/** What is changed in many entries at once. A field that is left out stays as it is in each of them. */
export type BulkEdit = {
  readonly kind?: Kind
  readonly mode?: Mode | null
  readonly context?: Entry['context']
  /** The skill that gets all minutes; null leaves the entries without any. */
  readonly skillId?: string | null
  readonly addTags?: readonly string[]
  readonly removeTags?: readonly string[]
  readonly date?: { readonly moveBy: number } | { readonly to: Day }
}

/**
 * The entry as the edit leaves it; the very same object when nothing changes. Allocations go on adding up to the minutes;
 * a date moved out of the accepted range stops at its end.
 */
export function applyBulkEdit(entry: Entry, edit: BulkEdit): Entry {
  const edited: Entry = {
    ...entry,
    kind: edit.kind ?? entry.kind,
    mode: edit.mode === undefined ? entry.mode : edit.mode,
    context: edit.context ?? entry.context,
    allocations:
      edit.skillId === undefined
        ? entry.allocations
        : edit.skillId === null
          ? []
          : [{ skillId: edit.skillId, minutes: entry.minutes }],
    tags: tagsAfter(entry.tags, edit),
    date: edit.date === undefined ? entry.date : dateAfter(entry.date, edit.date),
  }
  return isSame(entry, edited) ? entry : edited
}

/** Tags are compared without case; one that is there already is not added again, and none beyond what an entry may have. */
function tagsAfter(tags: readonly string[], { addTags = [], removeTags = [] }: BulkEdit): string[] {
  const gone = new Set(removeTags.map((tag) => tag.toLowerCase()))
  const kept = tags.filter((tag) => !gone.has(tag.toLowerCase()))
  const there = new Set(kept.map((tag) => tag.toLowerCase()))
  for (const tag of addTags) {
    const key = tag.toLowerCase()
    if (there.has(key) || gone.has(key) || kept.length >= MOST_TAGS) continue
    there.add(key)
    kept.push(tag)
  }
  return kept
}

const MOST_TAGS = 200

function dateAfter(date: Day, change: NonNullable<BulkEdit['date']>): Day {
  if ('to' in change) return change.to
  const moved = addDays(date, change.moveBy)
  if (moved < FIRST_DAY) return FIRST_DAY
  return moved > LAST_DAY ? LAST_DAY : moved
}

function isSame(one: Entry, other: Entry): boolean {
  return (
    one.kind === other.kind &&
    one.mode === other.mode &&
    one.context === other.context &&
    one.date === other.date &&
    JSON.stringify(one.allocations) === JSON.stringify(other.allocations) &&
    JSON.stringify(one.tags) === JSON.stringify(other.tags)
  )
}
