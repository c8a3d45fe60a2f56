import { memo } from 'react'
import { findingOf } from '../../../shared/balance/finding.ts'
import { percentagesOf } from '../../../shared/balance/percentages.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import { BalanceDoughnut } from '../../ui/charts/balance-doughnut.tsx'
import { Card } from '../../ui/card.tsx'
import { Mark } from '../../ui/mark.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './balance.module.css'
import { notesOn } from './notes-on.ts'
import { periodInSentence } from '../../ui/period-name.ts'
import type { Balance } from './use-balance.ts'

/** The sides of a time around their total, the target within, and the numbers beside. Drawn anew only when they change. */
export const RangeCard = memo(function RangeCard({ balance }: { balance: Balance }) {
  const formats = useFormats()
  const { period, today, isRunning, summary, judged } = balance
  const { bySide } = summary
  const [hard = 0, soft = 0] = percentagesOf([bySide.hard, bySide.soft])
  const shares = { hard, soft }
  const name = periodInSentence(period, today, formats)
  const finding = findingOf({ minutes: summary.minutes, bySide, target: judged.target })
  const hasRing = judged.target !== null && (judged.share !== null || summary.minutes === 0)
  const notes = [...notesOn(balance, formats), ...(hasRing ? [texts.balance.ringHint] : [])]
  const targetOf = (side: 'hard' | 'soft') =>
    judged.target === null ? texts.balance.noTarget : texts.balance.targetBand(judged.target[side], formats)
  return (
    <Card title={texts.balance.against(name)}>
      <div className={styles.month}>
        <BalanceDoughnut
          minutes={bySide}
          hardBand={judged.target?.hard ?? null}
          description={texts.balance.doughnut(texts.finding(finding, name, isRunning, formats))}
          total={formatMinutes(summary.minutes)}
          caption={isRunning ? texts.balance.soFar : texts.balance.logged}
        />
        <dl className={styles.sides}>
          {(['hard', 'soft'] as const).map((side) => (
            <div key={side} className={styles.side}>
              <Mark side={side} />
              <dt>{texts.sides[side]}</dt>
              <dd className={styles.share}>
                {judged.share === null ? texts.balance.none : formats.percent(shares[side])}
              </dd>
              <dd className={styles.detail}>{`${formatMinutes(bySide[side])} · ${targetOf(side)}`}</dd>
            </div>
          ))}
          <div className={styles.side}>
            <Mark side="personal" />
            <dt>{texts.sides.personal}</dt>
            <dd className={styles.detail}>{`${formatMinutes(bySide.personal)} · ${texts.balance.beside}`}</dd>
          </div>
          {bySide.unassigned > 0 && (
            <div className={styles.side}>
              <Mark side="unassigned" />
              <dt>{texts.sides.unassigned}</dt>
              <dd className={styles.detail}>
                {`${formatMinutes(bySide.unassigned)} · ${texts.balance.outside}`}
              </dd>
            </div>
          )}
        </dl>
      </div>
      {notes.length > 0 && <p className={styles.note}>{notes.join(' ')}</p>}
    </Card>
  )
})
