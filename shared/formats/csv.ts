import { formatClock } from '../duration.ts'
import { categoryOfSkill } from '../entry/catalog-index.ts'
import type { Entry } from '../entry/entry.ts'
import { csvRecord, tagsCell } from './csv-cells.ts'
import type { EntryNames, EntryWriter } from './entry-writer.ts'

/** The columns of our CSV, in the order in which they are written. */
export const CSV_COLUMNS = [
  'Date',
  'Title',
  'Kind',
  'Mode',
  'Category',
  'Side',
  'Skill',
  'Minutes',
  'Duration (h:mm)',
  'Duration (decimal)',
  'Tags',
  'With',
  'Context',
  'Course',
  'Goal',
  'Notes',
  'Provenance',
  'Entry ID',
] as const

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Our CSV (UTF-8 with a byte order mark, RFC 4180): one row an allocation, so that minutes add up in any program; an entry
 * without allocations is one row without skill, category and side.
 */
export function csvWriter(names: EntryNames): EntryWriter {
  return {
    head: `${BYTE_ORDER_MARK}${csvRecord(CSV_COLUMNS)}`,
    of: (entry) => {
      const parts =
        entry.allocations.length === 0 ? [{ skillId: null, minutes: entry.minutes }] : entry.allocations
      return parts.map((part) => csvRecord(cellsOf(entry, part, names))).join('')
    },
    foot: '',
  }
}

function cellsOf(
  entry: Entry,
  { skillId, minutes }: { skillId: string | null; minutes: number },
  { catalog, courses, goals }: EntryNames,
): string[] {
  const category = skillId === null ? undefined : categoryOfSkill(catalog, skillId)
  const skill = skillId === null ? undefined : catalog.skillById.get(skillId)
  return [
    entry.date,
    entry.title,
    entry.kind,
    entry.mode ?? '',
    category?.name ?? '',
    category?.side ?? '',
    skill?.name ?? '',
    String(minutes),
    formatClock(minutes),
    // Four decimals tell every minute apart.
    String(Math.round((minutes / 60) * 10_000) / 10_000),
    tagsCell(entry.tags),
    entry.with ?? '',
    entry.context,
    titleOf(courses, entry.courseId),
    titleOf(goals, entry.goalId),
    entry.notes,
    entry.provenance,
    entry.id,
  ]
}

function titleOf(titles: ReadonlyMap<string, string>, id: string | null): string {
  return (id === null ? undefined : titles.get(id)) ?? ''
}
