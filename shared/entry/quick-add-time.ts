import { isMinutes } from '../duration.ts'
import type { Allocation } from './entry.ts'
import type { NamedSkill } from './quick-add-names.ts'
import type { QuickAddProblem } from './quick-add-problems.ts'
import { clearRangeOf, type TimeOfDay } from './quick-add-ranges.ts'
import type { Piece } from './quick-add-read.ts'
import { shareMinutes, type Shared } from './quick-add-shares.ts'

type Time = { minutes: number | null; startsAt: TimeOfDay | null; allocations: Allocation[] }
type DurationPiece = Piece & { kind: 'duration' }

/**
 * The minutes of a line, its start by the clock, and each skill's part; adds what is unclear to the problems. `unsaid` are
 * the minutes of a line that gives none; null where it has to.
 */
export function readTime(
  pieces: readonly Piece[],
  named: readonly NamedSkill[],
  problems: QuickAddProblem[],
  unsaid: number | null = null,
): Time {
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
    durations.length === 0 && unsaid !== null ? [unsaid] : free.map(({ minutes }) => minutes),
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
