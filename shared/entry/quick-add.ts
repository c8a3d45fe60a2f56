import type { Day } from '../day.ts'
import { MOMENT_MINUTES } from '../growth/moments.ts'
import { failed, success, type Result } from '../result.ts'
import type { Skill } from './catalog.ts'
import type { Catalog } from './catalog-index.ts'
import type { Allocation, Entry, Kind, Mode } from './entry.ts'
import type { Counterpart } from './quick-add-fields.ts'
import { kindOf } from './quick-add-modes.ts'
import { addSkillProblems, readSkills } from './quick-add-names.ts'
import type { QuickAddProblem } from './quick-add-problems.ts'
import type { TimeOfDay } from './quick-add-ranges.ts'
import { readPieces, type Piece } from './quick-add-read.ts'
import { readFields } from './quick-add-read-fields.ts'
import { readTime } from './quick-add-time.ts'
import type { SkillFound } from './skill-by-name.ts'

/** A stretch of the line and what it was understood as, for highlighting. Offsets; `to` is after the last character. */
export type QuickAddPart = {
  readonly kind: 'duration' | 'date' | 'skill' | 'tag' | 'mode' | 'kind' | 'with' | 'title'
  readonly text: string
  readonly from: number
  readonly to: number
}

/** What was understood of a line. `minutes` is 1 to 1,440 or null; `date` is always a real day. */
export type QuickAdd = {
  readonly title: string
  readonly minutes: number | null
  readonly date: Day
  /** False where the line names no day, so that it is today's. */
  readonly dateGiven: boolean
  /** The local time of day at which it began, where the line gives it by the clock; it belongs to `date`. */
  readonly startsAt: TimeOfDay | null
  readonly mode: Mode | null
  readonly kind: Kind
  readonly with: Counterpart | null
  readonly tags: readonly string[]
  /** The skills the line names, also while its minutes are not clear yet. */
  readonly skills: readonly Skill[]
  /** Empty while there are no minutes, or while they do not add up. */
  readonly allocations: readonly Allocation[]
  /** Names after `@` that mean no skill, or more than one; nearest suggestions first. */
  readonly unknown: readonly { readonly name: string; readonly suggestions: readonly Skill[] }[]
  /** Empty exactly when the line can become an entry. */
  readonly problems: readonly QuickAddProblem[]
  readonly parts: readonly QuickAddPart[]
}

/** The most characters of a line; a longer one is not read. */
export const LONGEST_LINE = 10_000
const LONGEST_TITLE = 1_000
const LONGEST_TAG = 100
const MOST_TAGS = 200

/** What a line is read against. `locale` (BCP 47) decides dates like `3/11`; without it they are not guessed. */
export type QuickAddContext = { readonly catalog: Catalog; readonly today: Day; readonly locale?: string }

/**
 * Reads one line as an entry. Never throws; what is not understood stays in the title, and what is unclear is a
 * problem.
 *
 * `1h30 code review with Priya #team @mentoring yesterday practise` is 90 minutes of "code review with Priya".
 * `@TypeScript 60m @Mentoring 30m` gives each skill its own; names without minutes share them evenly. `kind:moment` needs
 * no minutes: it takes a few.
 */
export function parseQuickAdd(line: string, { catalog, today, locale = '' }: QuickAddContext): QuickAdd {
  const problems: QuickAddProblem[] = []
  if (line.length > LONGEST_LINE) problems.push({ kind: 'too-much', what: 'line', most: LONGEST_LINE })
  const pieces = readPieces(line.slice(0, LONGEST_LINE), { today, locale })

  const words = pieces.flatMap((piece) => (piece.kind === 'title' ? piece.word : []))
  const named = readSkills(pieces, catalog)
  const title = words.join(' ') || named.map(({ label }) => label).join(', ')
  const given = readFields(pieces, problems)
  const { kind, word } =
    given.kind === null ? kindOf(pieces.flatMap(wordForKind)) : { kind: given.kind, word: null }
  const { date, dateGiven } = readDate(pieces, today, problems)
  const time = readTime(pieces, named, problems, given.kind === 'moment' ? MOMENT_MINUTES : null)
  addSkillProblems(named, catalog, problems)
  const tags = readTags(pieces, problems)
  if (title === '') problems.push({ kind: 'no-title' })
  if (title.length > LONGEST_TITLE) problems.push({ kind: 'too-much', what: 'title', most: LONGEST_TITLE })

  return {
    title,
    ...time,
    date,
    dateGiven,
    mode: given.mode,
    kind,
    with: given.with,
    tags,
    skills: named.flatMap(({ found }) => (found.kind === 'skill' ? found.skill : [])),
    unknown: named.flatMap(({ name, found }) =>
      found.kind === 'skill' ? [] : { name, suggestions: nearTo(found) },
    ),
    problems,
    parts: partsOf(line, pieces, word),
  }
}

/** The fields a line gives to a new entry. */
export type QuickAddFields = Pick<
  Entry,
  'title' | 'minutes' | 'date' | 'kind' | 'mode' | 'with' | 'tags' | 'allocations' | 'startedAt'
> &
  Partial<Pick<Entry, 'moment'>>

/**
 * The fields a line gives to a new entry; a failure names all that is missing or unclear. `instantOf` knows the time
 * zone and makes an instant of a day and a local time of day. The title of a moment is also its situation, so that it
 * only wants to be gone on with.
 */
export function entryFieldsOf(
  parsed: QuickAdd,
  instantOf: (day: Day, time: TimeOfDay) => string,
): Result<QuickAddFields, { kind: 'not-understood'; problems: readonly QuickAddProblem[] }> {
  const { title, minutes, date, startsAt, kind, mode, tags, allocations, problems } = parsed
  if (problems.length > 0 || minutes === null) return failed({ kind: 'not-understood', problems })
  const startedAt = startsAt === null ? null : instantOf(date, startsAt)
  return success({
    title,
    minutes,
    date,
    startedAt,
    kind,
    mode,
    with: parsed.with,
    tags: [...tags],
    allocations: [...allocations],
    ...(kind === 'moment' && { moment: { situation: title, action: '', effect: '' } }),
  })
}

/** A title word after a backslash means nothing but itself. */
function wordForKind(piece: Piece): string[] {
  if (piece.kind !== 'title') return []
  return [piece.word === piece.text ? piece.word : '']
}

function nearTo(found: Exclude<SkillFound, { kind: 'skill' }>): readonly Skill[] {
  return found.kind === 'ambiguous' ? found.skills : found.suggestions
}

function readDate(
  pieces: readonly Piece[],
  today: Day,
  problems: QuickAddProblem[],
): { date: Day; dateGiven: boolean } {
  const dates = pieces.filter((piece) => piece.kind === 'date')
  for (const piece of pieces) {
    if (piece.kind === 'bad-date') problems.push({ kind: piece.why, text: piece.text })
  }
  const days = new Set(dates.map(({ day }) => day))
  if (days.size > 1) problems.push({ kind: 'several-dates', texts: dates.map(({ text }) => text) })
  return days.size === 1
    ? { date: dates[0]?.day ?? today, dateGiven: true }
    : { date: today, dateGiven: false }
}

function readTags(pieces: readonly Piece[], problems: QuickAddProblem[]): string[] {
  const byKey = new Map<string, string>()
  for (const piece of pieces) {
    if (piece.kind !== 'tag') continue
    const key = piece.tag.toLowerCase()
    if (!byKey.has(key)) byKey.set(key, piece.tag)
    if (piece.tag.length > LONGEST_TAG) problems.push({ kind: 'too-much', what: 'tag', most: LONGEST_TAG })
  }
  if (byKey.size > MOST_TAGS) problems.push({ kind: 'too-much', what: 'tags', most: MOST_TAGS })
  return [...byKey.values()]
}

/** The pieces for highlighting: title words that stand together are one part, the word that names the kind its own. */
function partsOf(line: string, pieces: readonly Piece[], kindWord: number | null): QuickAddPart[] {
  const parts: QuickAddPart[] = []
  let titleWord = 0
  for (const piece of pieces) {
    const { text, from, to } = piece
    const last = parts.at(-1)
    if (piece.kind === 'title') {
      const isKind = titleWord++ === kindWord
      if (last !== undefined && from < last.to) continue
      if (last?.kind === 'title' && !isKind)
        parts[parts.length - 1] = { ...last, text: line.slice(last.from, to), to }
      else parts.push({ kind: isKind ? 'kind' : 'title', text, from, to })
    } else parts.push({ kind: partKind(piece), text, from, to })
  }
  return parts
}

function partKind(piece: Exclude<Piece, { kind: 'title' }>): QuickAddPart['kind'] {
  if (piece.kind === 'field') return piece.field
  if (piece.kind === 'bad-range') return 'duration'
  return piece.kind === 'bad-date' ? 'date' : piece.kind
}
