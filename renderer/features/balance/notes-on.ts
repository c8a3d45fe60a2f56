import { judgedOn } from '../../../shared/balance/period.ts'
import type { Formats } from '../../ui/formats-for.ts'
import { texts } from '../../ui/texts.ts'
import type { Balance } from './use-balance.ts'

/** What has to be known to read a time's numbers rightly: that it is running, and that its target changed. */
export function notesOn(
  { period, today, isRunning, summary, judged, comparisons }: Balance,
  formats: Formats,
): string[] {
  const ahead = summary.minutes - (comparisons[0]?.nowSummary.minutes ?? summary.minutes)
  const { changes } = judged
  return [
    ...(isRunning && period.kind !== 'day' ? [texts.balance.running(period.kind, formats.day(today))] : []),
    ...(ahead > 0 ? [texts.balance.ahead(ahead)] : []),
    ...(changes.length > 0
      ? [
          texts.balance.targetChanged(
            formats.list(changes.map(formats.day)),
            formats.day(judgedOn(period, today)),
          ),
        ]
      : []),
  ]
}
