import { findingOf } from '../../shared/balance/finding.ts'
import { percentagesOf } from '../../shared/balance/percentages.ts'
import { formatMinutes } from '../../shared/duration.ts'
import { Mark } from '../ui/mark.tsx'
import { commonTarget } from './common-target.ts'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import styles from './report.module.css'
import type { ReportHead } from './use-report-head.ts'

/** The report in one glance: the finding and the totals. */
export function SummarySection({ report }: { report: ReportHead }) {
  const formats = useFormats()
  const { summary } = report
  const { bySide } = summary
  const finding = findingOf({ minutes: summary.minutes, bySide, target: commonTarget(summary) })
  const judged = summary.byMonth.filter(({ within }) => within !== null)
  const [hard = 0, soft = 0] = percentagesOf([bySide.hard, bySide.soft])
  const shares: Partial<Record<keyof typeof bySide, number>> =
    bySide.hard + bySide.soft > 0 ? { hard, soft } : {}
  const sides = (['hard', 'soft', 'personal', 'unassigned'] as const).filter(
    (side) => side !== 'unassigned' || bySide.unassigned > 0,
  )
  return (
    <section>
      <h2>{texts.report.summary}</h2>
      <p className={styles.finding}>
        {summary.minutes === 0
          ? texts.report.empty
          : texts.finding(finding, texts.report.thisTime, false, formats)}
      </p>
      {judged.length > 1 && (
        <p className={styles.months}>
          {texts.report.monthsWithin(judged.filter(({ within }) => within === true).length, judged.length)}
        </p>
      )}
      <dl className={styles.totals}>
        <div>
          <dt>{texts.report.total}</dt>
          <dd className={styles.figure}>{formatMinutes(summary.minutes)}</dd>
          <dd className={styles.small}>
            {texts.report.entries(formats.number(summary.entries), summary.entries)}
          </dd>
        </div>
        {sides.map((side) => (
          <div key={side}>
            <dt>
              <Mark side={side} /> {texts.sides[side]}
            </dt>
            <dd className={styles.figure}>{formatMinutes(bySide[side])}</dd>
            <dd className={styles.small}>
              {shares[side] === undefined ? ' ' : texts.report.shareOfBoth(formats.percent(shares[side]))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
