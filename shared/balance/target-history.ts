import { addDays, type Day } from '../day.ts'
import { DEFAULT_TARGET } from '../entry/defaults.ts'
import type { Chapter, Target } from './career.ts'
import { effectiveFrom, targetOn } from './target.ts'

/** A time in which one target holds, both days included; `to` is null while nothing ends it. */
export type TargetPeriod = { target: Target; from: Day; to: Day | null }

/**
 * The times of all targets that ever hold, oldest first. Each ends on the day before the next one begins, so every day
 * from the first one on has exactly the target that `targetOn` gives. A target that another one from the same day
 * overrules has no time.
 */
export function targetPeriods(targets: readonly Target[], chapters: readonly Chapter[]): TargetPeriod[] {
  const starts = [...new Set(targets.map((target) => effectiveFrom(target, chapters)))].toSorted()
  return starts.flatMap((from, index) => {
    const target = targetOn(from, targets, chapters)
    const next = starts[index + 1]
    return target === null ? [] : [{ target, from, to: next === undefined ? null : addDays(next, -1) }]
  })
}

/** The times of targets within a range of days, both ends included, cut to it; oldest first. */
export function periodsWithin(
  range: { from: Day; to: Day },
  targets: readonly Target[],
  chapters: readonly Chapter[],
): (TargetPeriod & { to: Day })[] {
  return targetPeriods(targets, chapters)
    .filter(({ from, to }) => from <= range.to && (to === null || to >= range.from))
    .map(({ target, from, to }) => ({
      target,
      from: from < range.from ? range.from : from,
      to: to === null || to > range.to ? range.to : to,
    }))
}

/** Whether it is the target that every journal begins with, untouched: nobody chose it. */
export function isPreset({ id, revision }: Target): boolean {
  return id === DEFAULT_TARGET.id && revision === DEFAULT_TARGET.revision
}
