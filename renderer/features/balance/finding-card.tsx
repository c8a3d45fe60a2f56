import { Lightbulb } from 'lucide-react'
import { changeSince, findingOf } from '../../../shared/balance/finding.ts'
import { percentagesOf } from '../../../shared/balance/percentages.ts'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './balance.module.css'
import type { Balance } from './use-balance.ts'

/** What the month says in one sentence, and how it compares. */
export function FindingCard({ balance }: { balance: Balance }) {
  const formats = useFormats()
  const { month, isRunning, summary, judged, before } = balance
  const finding = findingOf({ minutes: summary.minutes, bySide: summary.bySide, target: judged.target })
  const [hard = 0, soft = 0] = percentagesOf([summary.bySide.hard, summary.bySide.soft])
  return (
    <section className={styles.finding}>
      <Lightbulb size={20} strokeWidth={1.5} aria-hidden />
      <h2 className={styles.sentence}>{texts.finding(finding, formats.month(month), isRunning, formats)}</h2>
      <p className={styles.more}>{texts.findingMore(finding, isRunning)}</p>
      <dl className={styles.figures}>
        {judged.share !== null && (
          <div>
            <dt>{texts.balance.ratio}</dt>
            <dd>{texts.balance.ratioOf(formats.number(hard), formats.number(soft))}</dd>
          </div>
        )}
        {(summary.minutes > 0 || before.minutes > 0) && (
          <div>
            <dt>{isRunning ? texts.balance.changeAtSameDay : texts.balance.change}</dt>
            <dd>{texts.changeOf(changeSince(summary, before))}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
