import { useState } from 'react'
import {
  isRunning,
  judgedOn,
  periodAround,
  turned,
  type DayRange,
  type Period,
  type PeriodKind,
} from '../../../shared/balance/period.ts'
import { FIRST_DAY, type Day } from '../../../shared/day.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { keepView, keptView, type KeptView } from './kept-view.ts'

/** What is looked at and the ways to look at something else. */
export type ShownPeriod = {
  readonly period: Period
  readonly view: KeptView['view']
  /** There is something to turn to. */
  readonly hasPrevious: boolean
  readonly hasNext: boolean
  showView(view: KeptView['view']): void
  showKind(kind: PeriodKind): void
  showDates(dates: DayRange): void
  showDay(day: Day): void
  showNow(): void
  turn(count: 1 | -1): void
}

/** The period that is shown, kept while other areas are. A kind changes around the day that was looked at. */
export function usePeriod(today: Day, weekStart: number): ShownPeriod {
  const journal = useJournal()
  const [kept, setKept] = useState(() => keptView(journal))
  const change = (part: Partial<KeptView>) => {
    const next = { ...kept, ...part }
    keepView(journal, next)
    setKept(next)
  }
  const period: Period =
    kept.kind === 'dates'
      ? { kind: 'dates', ...(kept.dates ?? { from: today, to: today }) }
      : periodAround(kept.kind, kept.anchor ?? today, weekStart)
  const anchorIn = (range: DayRange) => (isRunning(range, today) ? null : range.from)
  const [previous, next] = [turned(period, -1), turned(period, 1)]
  const hasPrevious = previous.to >= FIRST_DAY
  const hasNext = next.from <= today
  const show = (range: DayRange) => {
    const { from, to } = range
    change({ anchor: anchorIn(range), ...(kept.kind === 'dates' && { dates: { from, to } }) })
  }
  return {
    period,
    view: kept.view,
    hasPrevious,
    hasNext,
    showView: (view) => change({ view }),
    showKind: (kind) => {
      if (kind !== 'dates') return change({ kind })
      change({ kind, dates: { from: period.from, to: judgedOn(period, today) } })
    },
    showDates: (dates) => change({ kind: 'dates', dates, anchor: anchorIn(dates) }),
    showDay: (day) => change({ kind: 'day', anchor: day === today ? null : day }),
    showNow: () => change({ anchor: null }),
    turn: (count) => {
      if (count === 1 ? hasNext : hasPrevious) show(count === 1 ? next : previous)
    },
  }
}
