import { readCsv } from './csv-rows.ts'
import { JOURNAL_FORMAT } from './journal-document.ts'
import type { EntryFormat } from './read-drafts.ts'

/** The formats that can be told from a file's text. */
export type DetectedFormat = 'journal' | EntryFormat

const ONLY_CLOCKIFY = [
  'duration (h)',
  'duration (decimal)',
  'activity',
  'group',
  'type',
  'invoiced',
  'invoice id',
]

const OUR_TIMES = ['minutes', 'duration (h:mm)', 'duration (decimal)']

/** Tells a file's format from its beginning; null when it is none of those that can be read. */
export function detectFormat(text: string): DetectedFormat | null {
  const start = text
    .slice(0, 65_536)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start.startsWith('{')) {
    if (text.includes(`"${JOURNAL_FORMAT}"`)) return 'journal'
    return text.includes('"creationDate"') && text.includes('"entries"') ? 'dayone' : null
  }
  const csv = readCsv(start)
  if (!csv.ok) return null
  const names = new Set(csv.value.header.map((name) => name.toLowerCase()))
  if (names.has('date') && OUR_TIMES.some((name) => names.has(name))) return 'csv'
  if (!names.has('start date')) return null
  if (ONLY_CLOCKIFY.some((name) => names.has(name))) return 'clockify'
  const hasTime = names.has('duration') || (names.has('start time') && names.has('end time'))
  return hasTime ? 'toggl' : null
}
