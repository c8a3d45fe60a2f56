import type { DayRange, PeriodKind } from '../../../shared/balance/period.ts'
import type { Day } from '../../../shared/day.ts'
import type { Journal } from '../../storage/journal.ts'

/** What is looked at, and how. */
export type KeptView = {
  readonly kind: PeriodKind
  /** A day within it; null is today, whichever day that is. */
  readonly anchor: Day | null
  /** The days chosen by hand, for the kind `dates`. */
  readonly dates: DayRange | null
  readonly view: 'charts' | 'table'
}

const views = new WeakMap<Journal, KeptView>()

/** What was looked at in this journal since it was opened; the running month at first. */
export function keptView(journal: Journal): KeptView {
  return views.get(journal) ?? { kind: 'month', anchor: null, dates: null, view: 'charts' }
}

/** Notes what is looked at, for coming back. */
export function keepView(journal: Journal, view: KeptView): void {
  views.set(journal, view)
}
