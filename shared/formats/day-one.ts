import { isMinutes } from '../duration.ts'
import { isDay, type Day } from '../day.ts'
import { failed, success, type Result } from '../result.ts'
import { z } from '../schema.ts'
import { PLAIN_DRAFT, type DraftFile, type DraftPart, type EntryDraft } from './import-draft.ts'
import { MOST_ROWS, noted, stopping, type ImportProblem } from './import-problem.ts'
import { issueText } from './issue-text.ts'
import { journalFailureText } from './journal-json.ts'
import { readPlainJson } from './plain-json.ts'
import { minutesOfSeconds } from './time-cells.ts'

/** What the person said about entries that have no minutes of their own. */
export type DayOneOptions = {
  /** 1 to 1,440. */
  readonly minutes: number
  /** The skill that entries go to, by its name in its category; null leaves them unassigned. */
  readonly skill: { readonly name: string; readonly category: string } | null
}

const entrySchema = z.looseObject({
  uuid: z.string().min(1).max(100),
  creationDate: z.string().max(100),
  timeZone: z.string().max(100).optional(),
  text: z.string().max(1_048_576).optional(),
  tags: z.array(z.string()).max(10_000).optional(),
  duration: z.number().optional(),
})
type DayOneEntry = z.infer<typeof entrySchema>

const PICTURE = /!\[[^\]]*\]\(dayone-(?:moment|asset)[^)]*\)/g

/**
 * Reads a journal that Day One wrote as JSON: each entry a reflection on the day it was on where it was written, its first
 * line the title. Pictures and places stay behind.
 */
export function readDayOne(text: string, { minutes, skill }: DayOneOptions): DraftFile {
  const parsed = readPlainJson(text)
  if (!parsed.ok) return { kind: 'refused', message: journalFailureText(parsed.failure) }
  const document = z.looseObject({ entries: z.array(z.unknown()) }).safeParse(parsed.value)
  if (!document.success) return refused('it has no list "entries"')
  if (document.data.entries.length > MOST_ROWS) return refused(`it has more than ${MOST_ROWS} entries`)

  const seen = new Set<string>()
  const drafts: EntryDraft[] = []
  const problems: ImportProblem[] = []
  const counts = { pictures: 0, withoutZone: 0 }
  for (const [index, item] of document.data.entries.entries()) {
    const read = readEntry(item)
    if (!read.ok) {
      problems.push(stopping(`Entry ${index + 1}: ${read.failure.text}`))
      continue
    }
    const { entry, date, hasZone } = read.value
    if (seen.has(entry.uuid)) {
      problems.push(noted(`Entry ${index + 1} is there twice; the first one counts.`))
      continue
    }
    seen.add(entry.uuid)
    if (!hasZone) counts.withoutZone++
    const pictures = entry.text?.match(PICTURE)?.length ?? 0
    counts.pictures += pictures
    drafts.push(draftOf(entry, date, { minutes, skill }))
  }
  if (counts.pictures > 0) problems.push(noted(`Pictures stay behind (${counts.pictures}).`))
  if (counts.withoutZone > 0)
    problems.push(noted(`Entries without a time zone are on their day in UTC (${counts.withoutZone}).`))
  return { kind: 'drafts', drafts, problems }
}

function refused(reason: string): DraftFile {
  return { kind: 'refused', message: `The file is not a Day One journal: ${reason}. Nothing was changed.` }
}

type Read = { entry: DayOneEntry; date: Day; hasZone: boolean }

function readEntry(item: unknown): Result<Read, { kind: 'bad'; text: string }> {
  const parsed = entrySchema.safeParse(item)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const what = issue === undefined ? '' : `${issue.path.join('.') || 'it'} ${issueText(issue)}`
    return failed({ kind: 'bad', text: `${what}.` })
  }
  const entry = parsed.data
  const { creationDate, timeZone, duration } = entry
  const at = Date.parse(creationDate)
  if (!/^\d{4}-\d{2}-\d{2}T/.test(creationDate) || Number.isNaN(at))
    return failed({ kind: 'bad', text: `"${creationDate.slice(0, 40)}" is not a date.` })
  const date = dayIn(timeZone ?? '', at)
  if (date === null) return failed({ kind: 'bad', text: 'its date lies outside 1900 to 2199.' })
  if (duration !== undefined && duration > 0 && !isMinutes(minutesOfSeconds(duration)))
    return failed({ kind: 'bad', text: 'its duration is longer than a day.' })
  return success({ entry, date, hasZone: formatFor(timeZone ?? '') !== null })
}

function draftOf(entry: DayOneEntry, date: Day, { minutes: each, skill }: DayOneOptions): EntryDraft {
  const { uuid, text = '', tags = [], duration = 0 } = entry
  const { title, notes } = titled(text)
  const minutes = duration > 0 ? minutesOfSeconds(duration) : each
  const parts: DraftPart[] = skill === null ? [] : [{ ...skill, side: null, minutes }]
  const ownTags = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))]
  return {
    ...PLAIN_DRAFT,
    line: null,
    key: uuid,
    date,
    minutes,
    title,
    notes,
    tags: ownTags,
    parts,
    kind: 'reflection',
  }
}

/** The first line is the title, what follows the notes; what is too long for a title stands in the notes as well. */
function titled(text: string): { title: string; notes: string } {
  const lines = text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(PICTURE, '')
    .split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first === -1) return { title: 'Untitled', notes: '' }
  const title = (lines[first] ?? '')
    .replace(/^\s*#{1,6}\s+/, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim()
  const rest = lines.slice(first + 1).map(withoutNeedlessEscapes)
  return { title: title || 'Untitled', notes: rest.join('\n').trim() }
}

/** Day One escapes more than Markdown needs: a point, a dash, brackets. Where taking it away would begin a list it stays. */
function withoutNeedlessEscapes(line: string): string {
  const start = /^\s*(?:\\[-+]|\d+\\[.)])(?=\s|$)/.exec(line)?.[0] ?? ''
  return start + line.slice(start.length).replaceAll(/\\([-.()!+])/g, '$1')
}

const formats = new Map<string, Intl.DateTimeFormat | null>()

/** How a time zone tells its days; null where there is no such zone. */
function formatFor(timeZone: string): Intl.DateTimeFormat | null {
  const kept = formats.get(timeZone)
  if (kept !== undefined) return kept
  const format = timeZone === '' ? null : makeFormat(timeZone)
  formats.set(timeZone, format)
  return format
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function dayIn(timeZone: string, at: number): Day | null {
  const format = formatFor(timeZone)
  if (format === null) return dayOrNull(new Date(at).toISOString().slice(0, 10))
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return dayOrNull(`${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`)
}

function dayOrNull(text: string): Day | null {
  return isDay(text) ? text : null
}
