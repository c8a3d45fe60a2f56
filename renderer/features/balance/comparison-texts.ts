import type { Compared, Measure } from '../../../shared/balance/compare.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import type { Formats } from '../../ui/formats-for.ts'
import { texts } from '../../ui/texts.ts'
import type { ComparedPeriods } from './use-balance.ts'

/** A compared figure as it is read: a duration, of the share a percentage. */
export function figureText(measure: Measure, value: number | null, formats: Formats): string {
  if (value === null) return texts.balance.none
  return measure === 'hardShare' ? formats.percent(value) : formatMinutes(value)
}

/** How much more or less, with its sign. */
export function changeText({ measure, change }: Compared, formats: Formats): string {
  if (change === null) return texts.balance.none
  if (measure !== 'hardShare') return texts.changeOf(change)
  const sign = change > 0 ? '+' : change < 0 ? '−' : ''
  return texts.balance.points(`${sign}${formats.number(Math.abs(change))}`)
}

/** The measures worth a line: what is unassigned only where there is any. */
export function measuresIn(comparisons: readonly ComparedPeriods[]): Measure[] {
  const rows = comparisons.flatMap((comparison) => comparison.rows)
  return (comparisons[0]?.rows ?? [])
    .map(({ measure }) => measure)
    .filter(
      (measure) =>
        measure !== 'unassigned' ||
        rows.some((row) => row.measure === measure && (row.now ?? 0) + (row.then ?? 0) > 0),
    )
}
