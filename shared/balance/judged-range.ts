import { addDays, type Day } from '../day.ts'
import type { Chapter, Target } from './career.ts'
import { judgedOn, type DayRange } from './period.ts'
import { shareOf, type Share, type SummaryContext, type SideMinutes } from './summary.ts'
import { bandsOf, effectiveFrom, isWithin, targetOn, type SideBands } from './target.ts'

/** A range against its target. */
export type JudgedRange = {
  /** Within hard + soft, as fractions; null when both are 0. */
  share: Share | null
  /** The bands in force on its last day, while it is running today; null where no target was. */
  target: SideBands | null
  /** Null where there is no share or no target to judge it by. */
  within: boolean | null
  /** The days after its first on which other bands came into force, the first one first. */
  changes: Day[]
}

/** Judges the time of a range as one; a month is judged just as in a summary's own line. */
export function judgeRange(
  { from, to, bySide }: DayRange & { bySide: SideMinutes },
  { targets, chapters, today }: Pick<SummaryContext, 'targets' | 'chapters' | 'today'>,
): JudgedRange {
  const last = judgedOn({ from, to }, today)
  const share = shareOf(bySide)
  const target = bandsOn(last, targets, chapters)
  return {
    share,
    target,
    within: share === null || target === null ? null : isWithin(share, target),
    changes: changesWithin({ from, to: last }, targets, chapters),
  }
}

// A target that asks for the same as the one before it is no change.
function changesWithin(
  { from, to }: DayRange,
  targets: readonly Target[],
  chapters: readonly Chapter[],
): Day[] {
  const days = new Set(targets.map((target) => effectiveFrom(target, chapters)))
  return [...days]
    .filter((day) => from < day && day <= to)
    .filter(
      (day) =>
        JSON.stringify(bandsOn(day, targets, chapters)) !==
        JSON.stringify(bandsOn(addDays(day, -1), targets, chapters)),
    )
    .toSorted()
}

function bandsOn(day: Day, targets: readonly Target[], chapters: readonly Chapter[]): SideBands | null {
  const target = targetOn(day, targets, chapters)
  return target === null ? null : bandsOf(target)
}
