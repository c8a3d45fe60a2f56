import { ChevronsUp, CircleDashed, Equal } from 'lucide-react'
import type { Goal } from '../../../shared/balance/career.ts'
import type { Pace } from '../../../shared/balance/goal-pace.ts'
import { nextMilestone } from '../../../shared/balance/goals.ts'
import { textsOfGoals as texts } from '../../ui/texts-of-goals.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './goals.module.css'

const SIGNS = { ahead: ChevronsUp, 'on-track': Equal, behind: CircleDashed }

/** How a goal stands, by a sign and a word, with the figures it is read from. */
export function PaceLine({ goal, pace }: { goal: Goal; pace: Pace }) {
  const formats = useFormats()
  if (pace.kind === 'none') return null
  const Sign = SIGNS[pace.kind]
  const next = pace.by === 'milestones' ? nextMilestone(goal) : null
  const more =
    next === null ? [] : [texts.next(next.title, next.due === null ? null : formats.shortDay(next.due))]
  return (
    <p className={styles.pace}>
      <span className={`${styles.sign} ${styles[pace.kind]}`}>
        <Sign size={14} strokeWidth={2} aria-hidden />
        {texts.paces[pace.kind]}
      </span>
      <span className={styles.paceText}>{[texts.pace(pace), ...more].join(', ')}</span>
    </p>
  )
}
