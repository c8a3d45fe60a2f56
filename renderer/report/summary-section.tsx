import { findingOf } from '../../shared/balance/finding.ts'
import { percentagesOf } from '../../shared/balance/percentages.ts'
import { formatMinutes } from '../../shared/duration.ts'
import { ShareBar } from '../ui/charts/share-bar.tsx'
import { Mark } from '../ui/mark.tsx'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import { commonTarget } from './common-target.ts'
import type { SectionProps } from './section-props.ts'
import { SummaryLists } from './summary-lists.tsx'
import styles from './summary.module.css'

const SIDES = ['hard', 'soft', 'personal', 'unassigned'] as const

/** The report on one page, for a minute's reading: the total, the balance against its band, what moved and what is next. */
export function SummarySection({ report }: SectionProps) {
  const formats = useFormats()
  const { summary, isWorkOnly } = report.model
  const { bySide } = summary
  const target = commonTarget(summary)
  const finding = findingOf({ minutes: summary.minutes, bySide, target })
  const judged = summary.byMonth.filter(({ within }) => within !== null)
  const hasShares = bySide.hard + bySide.soft > 0
  const [hard = 0, soft = 0] = percentagesOf([bySide.hard, bySide.soft])
  const shares: Partial<Record<keyof typeof bySide, number>> = hasShares ? { hard, soft } : {}
  const sides = SIDES.filter(
    (side) => bySide[side] > 0 || side === 'hard' || side === 'soft' || (side === 'personal' && !isWorkOnly),
  )
  return (
    <section>
      <h2>{texts.report.sections.summary}</h2>
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
      {hasShares && (
        <figure className={styles.shares}>
          <ShareBar hard={hard} soft={soft} band={target?.hard ?? null} />
        </figure>
      )}
      <dl className={styles.totals}>
        <div>
          <dt>{isWorkOnly ? texts.report.workTime : texts.report.total}</dt>
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
      <SummaryLists report={report} />
    </section>
  )
}
