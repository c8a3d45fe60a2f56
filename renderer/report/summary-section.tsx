import { percentagesOf } from '../../shared/balance/percentages.ts'
import { formatMinutes } from '../../shared/duration.ts'
import { ShareBar } from '../ui/charts/share-bar.tsx'
import { Mark } from '../ui/mark.tsx'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import { changeNote } from './change-note.ts'
import type { SectionProps } from './section-props.ts'
import { SummaryLists } from './summary-lists.tsx'
import styles from './summary.module.css'

const SIDES = ['hard', 'soft', 'personal', 'unassigned'] as const

/** The report on one page, for a minute's reading: the total, the balance against its band, what moved and what is next. */
export function SummarySection({ report }: SectionProps) {
  const formats = useFormats()
  const { summary, isWorkOnly, judged: whole, finding } = report.model
  const { bySide } = summary
  const judged = summary.byMonth.filter(({ within }) => within !== null)
  const hasShares = bySide.hard + bySide.soft > 0
  const [hard = 0, soft = 0] = percentagesOf([bySide.hard, bySide.soft])
  const shares: Partial<Record<keyof typeof bySide, number>> = hasShares ? { hard, soft } : {}
  const sides = SIDES.filter(
    (side) => bySide[side] > 0 || side === 'hard' || side === 'soft' || (side === 'personal' && !isWorkOnly),
  )
  const notes = [
    ...(judged.length > 1
      ? [texts.report.monthsWithin(judged.filter(({ within }) => within === true).length, judged.length)]
      : []),
    ...(hasShares ? changeNote(report.model, formats) : []),
  ]
  return (
    <section>
      <h2>{texts.report.sections.summary}</h2>
      <p className={styles.finding}>{texts.report.finding(finding, formats)}</p>
      {notes.length > 0 && <p className={styles.months}>{notes.join(' ')}</p>}
      {hasShares && (
        <figure className={styles.shares}>
          <ShareBar hard={hard} soft={soft} band={whole.target?.hard ?? null} />
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
