import type { Day } from '../day.ts'
import { isMinutes } from '../duration.ts'
import { failed, success, type Result } from '../result.ts'
import { skillLabel, type Skill } from './catalog.ts'
import { categoryOfSkill, type Catalog } from './catalog-index.ts'
import type { Allocation, Entry, Kind, Mode } from './entry.ts'
import { counterpartBy, FIELD_VALUES, kindBy, type Counterpart } from './quick-add-fields.ts'
import { kindOf } from './quick-add-modes.ts'
import type { QuickAddProblem } from './quick-add-problems.ts'
import { clearRangeOf, type TimeOfDay } from './quick-add-ranges.ts'
import { readPieces, type Piece } from './quick-add-read.ts'
import { shareMinutes, type Shared } from './quick-add-shares.ts'
import type { Field } from './quick-add-words.ts'
import { skillByName, wordsOfName, type SkillFound } from './skill-by-name.ts'

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
const MOST_SKILLS = 100

/** What a line is read against. `locale` (BCP 47) decides dates like `3/11`; without it they are not guessed. */
export type QuickAddContext = { readonly catalog: Catalog; readonly today: Day; readonly locale?: string }

/**
 * Reads one line as an entry. Never throws; what is not understood stays in the title, and what is unclear is a
 * problem.
 *
 * `1h30 code review with Priya #team @mentoring yesterday practise` is 90 minutes of "code review with Priya".
 * `@TypeScript 60m @Mentoring 30m` gives each skill its own; names without minutes share them evenly.
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
  const time = readTime(pieces, named, problems)
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
>

/**
 * The fields a line gives to a new entry; a failure names all that is missing or unclear. `instantOf` knows the time
 * zone and makes an instant of a day and a local time of day.
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
  })
}

/** What stands after `with:`, `kind:` and `mode:`, and the mode that a word gives. */
function readFields(
  pieces: readonly Piece[],
  problems: QuickAddProblem[],
): { with: Counterpart | null; kind: Kind | null; mode: Mode | null } {
  for (const piece of pieces) {
    if (piece.kind !== 'field') continue
    const { field, value, text } = piece
    const isKnown =
      field === 'with' ? counterpartBy(value) !== null : field === 'kind' && kindBy(value) !== null
    if (!isKnown) problems.push({ kind: 'unknown-value', field, text, values: FIELD_VALUES[field] })
  }
  const one = <Value>(field: Field, read: (piece: Piece) => Value | null): Value | null => {
    const found = pieces.flatMap((piece) => {
      const value = read(piece)
      return value === null ? [] : [{ value, text: piece.text }]
    })
    if (new Set(found.map(({ value }) => value)).size > 1) {
      problems.push({ kind: 'several-values', field, texts: found.map(({ text }) => text) })
    }
    return found[0]?.value ?? null
  }
  return {
    with: one('with', (piece) =>
      piece.kind === 'field' && piece.field === 'with' ? counterpartBy(piece.value) : null,
    ),
    kind: one('kind', (piece) =>
      piece.kind === 'field' && piece.field === 'kind' ? kindBy(piece.value) : null,
    ),
    mode: one('mode', (piece) => (piece.kind === 'mode' ? piece.mode : null)),
  }
}

/** A title word after a backslash means nothing but itself. */
function wordForKind(piece: Piece): string[] {
  if (piece.kind !== 'title') return []
  return [piece.word === piece.text ? piece.word : '']
}

type NamedSkill = { name: string; label: string; found: SkillFound; minutes: number | null }

/** The names after `@`, each once, with the duration right after it. */
function readSkills(pieces: readonly Piece[], catalog: Catalog): NamedSkill[] {
  const byKey = new Map<string, NamedSkill>()
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'skill') continue
    const found = skillByName(piece.name, catalog)
    const next = pieces[index + 1]
    const minutes = next?.kind === 'duration' ? next.minutes : null
    const key = found.kind === 'skill' ? found.skill.id : `@${wordsOfName(piece.name).join(' ')}`
    const before = byKey.get(key)
    if (before === undefined)
      byKey.set(key, { name: piece.name, label: labelOf(piece.name, found, catalog), found, minutes })
    else if (minutes !== null) before.minutes = (before.minutes ?? 0) + minutes
  }
  return [...byKey.values()]
}

function labelOf(name: string, found: SkillFound, catalog: Catalog): string {
  return found.kind === 'skill' ? labelOfSkill(found.skill, catalog) : name
}

function labelOfSkill(skill: Skill, catalog: Catalog): string {
  return skillLabel(skill, categoryOfSkill(catalog, skill.id))
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

type Time = { minutes: number | null; startsAt: TimeOfDay | null; allocations: Allocation[] }
type DurationPiece = Piece & { kind: 'duration' }

function readTime(pieces: readonly Piece[], named: readonly NamedSkill[], problems: QuickAddProblem[]): Time {
  const nothing = { minutes: null, startsAt: null, allocations: [] }
  const durations = pieces.filter((piece): piece is DurationPiece => piece.kind === 'duration')
  const backwards = pieces.find((piece) => piece.kind === 'bad-range')
  if (backwards !== undefined) {
    problems.push({ kind: 'backwards-range', text: backwards.text })
    return nothing
  }
  const bad = durations.find(({ minutes }) => !isMinutes(minutes))
  if (bad !== undefined) {
    problems.push({ kind: bad.minutes < 1 ? 'too-short' : 'too-long', text: bad.text, minutes: bad.minutes })
    return nothing
  }
  const free = withoutRepeats(
    durations.filter((piece) => pieces[pieces.indexOf(piece) - 1]?.kind !== 'skill'),
  )
  const shared = shareMinutes(
    free.map(({ minutes }) => minutes),
    named,
  )
  switch (shared.kind) {
    case 'several-durations':
      problems.push({ kind: 'several-durations', texts: durations.map(({ text }) => text) })
      return nothing
    case 'mismatch':
      problems.push({ kind: 'split-mismatch', minutes: shared.minutes, given: shared.given })
      return { ...nothing, minutes: isMinutes(shared.minutes) ? shared.minutes : null }
    case 'shared': {
      if (shared.minutes === null) problems.push(missingMinutes(pieces))
      const text = durations.map((piece) => piece.text).join(' ')
      const time = allocated(shared, named, text, problems)
      return { ...time, startsAt: startOf(durations, time.minutes) }
    }
  }
}

/** A range of the clock and how long it is say one thing: `9:00-10:30 90m`. */
function withoutRepeats(free: readonly DurationPiece[]): readonly DurationPiece[] {
  const range = free.find((piece) => piece.range !== undefined)
  return range !== undefined && free.every(({ minutes }) => minutes === range.minutes) ? [range] : free
}

/** The start of the one range of the line, if it is the whole of the time. */
function startOf(durations: readonly DurationPiece[], minutes: number | null): TimeOfDay | null {
  const ranges = durations.filter((piece) => piece.range !== undefined)
  const [range] = ranges
  return ranges.length === 1 && range?.minutes === minutes ? (range.range?.startsAt ?? null) : null
}

/** Where a title holds what could be the time, the question names it: `10` could be `10m`, `9-11` could be `9:00-11:00`. */
function missingMinutes(pieces: readonly Piece[]): QuickAddProblem {
  const words = pieces.filter((piece) => piece.kind === 'title' && piece.word === piece.text)
  for (const { text } of words) {
    const range = clearRangeOf(text)
    if (range !== null) return { kind: 'unclear-minutes', text, write: range }
  }
  const number = [words[0], words.at(-1)].find((piece) => /^[1-9]\d{0,2}$/.test(piece?.text ?? ''))
  return number === undefined
    ? { kind: 'no-minutes' }
    : { kind: 'unclear-minutes', text: number.text, write: `${number.text}m` }
}

function allocated(
  { minutes, parts }: Shared & { kind: 'shared' },
  named: readonly NamedSkill[],
  text: string,
  problems: QuickAddProblem[],
): { minutes: number | null; allocations: Allocation[] } {
  if (minutes !== null && !isMinutes(minutes)) problems.push({ kind: 'too-long', text, minutes })
  if (minutes === null || !isMinutes(minutes)) return { minutes: null, allocations: [] }
  const allocations = named.flatMap(({ found }, index) => {
    const part = parts[index] ?? null
    return found.kind === 'skill' && part !== null ? { skillId: found.skill.id, minutes: part } : []
  })
  return { minutes, allocations }
}

/** The names of skills for people; those of one name with their categories. */
function labelsOf(skills: readonly Skill[], catalog: Catalog): string[] {
  const labels = skills.map((skill) => labelOfSkill(skill, catalog))
  return skills.map((skill, index) => {
    const label = labels[index] ?? skill.name
    const isAlone = labels.filter((one) => one === label).length === 1
    return isAlone ? label : `${categoryOfSkill(catalog, skill.id)?.name ?? ''}/${label}`
  })
}

function addSkillProblems(named: readonly NamedSkill[], catalog: Catalog, problems: QuickAddProblem[]): void {
  for (const { name, found } of named) {
    if (found.kind === 'unknown') problems.push({ kind: 'unknown-skill', name })
    if (found.kind === 'ambiguous') {
      const labels = labelsOf(found.skills, catalog)
      problems.push({ kind: 'ambiguous-skill', name, skills: found.skills, labels })
    }
  }
  if (named.length > MOST_SKILLS) problems.push({ kind: 'too-much', what: 'skills', most: MOST_SKILLS })
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
