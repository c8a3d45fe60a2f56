import { addDays, type Day } from '../day.ts'
import type { Chapter, Target } from './career.ts'
import { effectiveFrom } from './target.ts'
import { targetPeriods } from './target-history.ts'

/** A target as one part of the timeline shows it. */
export type TimelineTarget = {
  target: Target
  /** The days on which it holds, wherever they lie; of one that never holds, the day from which it would. */
  from: Day
  /** Null while nothing ends it. */
  to: Day | null
  /** `kept`: it began elsewhere and goes on here. `overruled`: another one from the same day holds. */
  state: 'begins' | 'kept' | 'overruled'
}

/** A chapter, or with `chapter` null the time before the first one, with the targets of its days; newest first. */
export type TimelinePart = {
  chapter: Chapter | null
  /** Null before the first chapter. */
  from: Day | null
  /** The day before the next chapter; null while there is none. */
  to: Day | null
  targets: TimelineTarget[]
}

/**
 * The career as it went, newest part first. Every target stands in one part as its own (with its chapter, else where its
 * day lies) and goes along, as `kept`, into each later part that it still holds at the beginning of.
 */
export function careerTimeline(targets: readonly Target[], chapters: readonly Chapter[]): TimelinePart[] {
  const inOrder = chapters.toSorted((a, b) => compare(a.from, b.from) || compare(a.id, b.id))
  const parts: TimelinePart[] = inOrder.map((chapter) => {
    const next = inOrder.find(({ from }) => from > chapter.from)
    return {
      chapter,
      from: chapter.from,
      to: next === undefined ? null : addDays(next.from, -1),
      targets: [],
    }
  })
  const first = inOrder[0]
  const before: TimelinePart = {
    chapter: null,
    from: null,
    to: first === undefined ? null : addDays(first.from, -1),
    targets: [],
  }

  const periods = targetPeriods(targets, chapters)
  for (const target of targets) {
    const begins = effectiveFrom(target, chapters)
    const own =
      parts.find(({ chapter }) => chapter !== null && chapter.id === target.chapterId) ??
      parts.findLast(({ chapter }) => chapter !== null && chapter.from <= begins) ??
      before
    const period = periods.find((one) => one.target === target)
    own.targets.push(
      period === undefined
        ? { target, from: begins, to: null, state: 'overruled' }
        : { ...period, state: 'begins' },
    )
    if (period === undefined) continue
    for (const part of parts) {
      if (part === own || part.from === null || period.from > part.from) continue
      if (period.to === null || period.to >= part.from) part.targets.push({ ...period, state: 'kept' })
    }
  }

  const all = before.targets.length > 0 ? [before, ...parts] : parts
  for (const part of all) {
    part.targets.sort((a, b) => compare(b.from, a.from) || Number(isOverruled(a)) - Number(isOverruled(b)))
  }
  return all.toReversed()
}

function isOverruled({ state }: TimelineTarget): boolean {
  return state === 'overruled'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
