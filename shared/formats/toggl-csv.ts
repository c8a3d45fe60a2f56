import { categoryOfSkill } from '../entry/catalog-index.ts'
import type { Entry } from '../entry/entry.ts'
import { csvRecord } from './csv-cells.ts'
import type { EntryNames, EntryWriter } from './entry-writer.ts'

const COLUMNS = ['Description', 'Project', 'Client', 'Start date', 'Start time', 'Duration', 'Tags'] as const

/**
 * CSV as Toggl Track takes it in: one row an allocation, its skill as project and the category as client. Toggl wants a
 * start time; where none is known it is midnight. A tag cannot hold a comma there: it becomes a blank.
 */
export function togglCsvWriter({ catalog }: Pick<EntryNames, 'catalog'>): EntryWriter {
  return {
    head: csvRecord(COLUMNS),
    of: (entry) => {
      const parts =
        entry.allocations.length === 0 ? [{ skillId: null, minutes: entry.minutes }] : entry.allocations
      return parts
        .map(({ skillId, minutes }) => {
          const skill = skillId === null ? undefined : catalog.skillById.get(skillId)
          const category = skillId === null ? undefined : categoryOfSkill(catalog, skillId)
          return csvRecord([
            entry.title,
            skill?.name ?? '',
            category?.name ?? '',
            entry.date,
            startOf(entry),
            durationOf(minutes),
            entry.tags.map((tag) => tag.replaceAll(/\s*,\s*/g, ' ')).join(', '),
          ])
        })
        .join('')
    },
    foot: '',
  }
}

// An instant keeps the writer's own clock before its offset.
function startOf({ startedAt }: Entry): string {
  return startedAt === null ? '00:00:00' : `${startedAt.slice(11, 16)}:00`
}

function durationOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`
}
