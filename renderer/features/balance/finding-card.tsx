import { Lightbulb } from 'lucide-react'
import { changeSince, findingOf } from '../../../shared/balance/finding.ts'
import { percentagesOf } from '../../../shared/balance/percentages.ts'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './balance.module.css'
import { periodInSentence } from '../../ui/period-name.ts'
import type { Balance } from './use-balance.ts'

/** What a time says in one sentence, and how it compares. */
export function FindingCard({ balance }: { balance: Balance }) {
  const formats = useFormats()
  const { period, today, isRunning, summary, judged, comparisons } = balance
  const { kind } = period
  const [first] = comparisons
  const finding = findingOf({ minutes: summary.minutes, bySide: summary.bySide, target: judged.target })
  const [hard = 0, soft = 0] = percentagesOf([summary.bySide.hard, summary.bySide.soft])
  const name = periodInSentence(period, today, formats)
  return (
    <section className={styles.finding}>
      <Lightbulb size={20} strokeWidth={1.5} aria-hidden />
      <h2 className={styles.sentence}>{texts.finding(finding, name, isRunning, formats)}</h2>
      <p className={styles.more}>{texts.findingMore(finding, kind, isRunning)}</p>
      <dl className={styles.figures}>
        {judged.share !== null && (
          <div>
            <dt>{texts.balance.ratio}</dt>
            <dd>{texts.balance.ratioOf(formats.number(hard), formats.number(soft))}</dd>
          </div>
        )}
        {first !== undefined && (first.nowSummary.minutes > 0 || first.thenSummary.minutes > 0) && (
          <div>
            <dt>{(first.isAtSameDay ? texts.balance.changeAtSameDay : texts.balance.change)[kind]}</dt>
            <dd>{texts.changeOf(changeSince(first.nowSummary, first.thenSummary))}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
