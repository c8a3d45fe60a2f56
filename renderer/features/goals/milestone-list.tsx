import type { Goal } from '../../../shared/balance/career.ts'
import { textsOfGoals as texts } from '../../ui/texts-of-goals.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './goals.module.css'

type MilestoneListProps = { goal: Goal; onTick(index: number, isDone: boolean): void }

/** The milestones of a goal, to be ticked where they stand. */
export function MilestoneList({ goal, onTick }: MilestoneListProps) {
  const formats = useFormats()
  if (goal.milestones.length === 0) return null
  return (
    <ul className={styles.milestones} aria-label={texts.milestonesOf(goal.title)}>
      {goal.milestones.map(({ title, due, doneOn }, index) => (
        // A milestone has no id; its place in the goal is what names it.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <TickBox isOn={doneOn !== null} onChange={(isDone) => onTick(index, isDone)}>
            <span className={styles.milestone}>
              <span className={doneOn === null ? undefined : styles.ticked}>{title}</span>
              {doneOn !== null ? (
                <span className={styles.when}>{texts.milestoneDone(formats.day(doneOn))}</span>
              ) : (
                due !== null && <span className={styles.when}>{texts.milestoneDue(formats.day(due))}</span>
              )}
            </span>
          </TickBox>
        </li>
      ))}
    </ul>
  )
}
