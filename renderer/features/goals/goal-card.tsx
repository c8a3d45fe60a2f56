import { CalendarPlus } from 'lucide-react'
import { useId } from 'react'
import type { Goal } from '../../../shared/balance/career.ts'
import { countedSince, paceOf } from '../../../shared/balance/goal-pace.ts'
import { countedBy, distanceTo, missingInPlan } from '../../../shared/balance/goals.ts'
import type { PlannedCell } from '../../../shared/balance/plan.ts'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { GoalTime } from '../../storage/use-goals.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Button } from '../../ui/button.tsx'
import { textsOfFeedback } from '../../ui/texts-of-feedback.ts'
import { textsOfGoals as texts } from '../../ui/texts-of-goals.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { GoalFacts } from './goal-facts.tsx'
import { GoalMenu } from './goal-menu.tsx'
import styles from './goals.module.css'
import { MilestoneList } from './milestone-list.tsx'
import { PaceLine } from './pace-line.tsx'
import { GOAL_PLACE, type GoalChanges } from './use-goal-changes.ts'

export type GoalView = {
  catalog: Catalog
  today: Day
  changes: GoalChanges
  onEdit(goal: Goal): void
}

type GoalCardProps = {
  goal: Goal
  view: GoalView
  /** Undefined until read. */
  time: GoalTime | undefined
  ideal: readonly PlannedCell[] | undefined
}

/** A goal in full: what, why, by when, how it stands, and what to do next. */
export function GoalCard({ goal, view, time, ideal }: GoalCardProps) {
  const id = useId()
  const formats = useFormats()
  const { catalog, today, changes } = view
  const since = countedSince(goal, today)
  const category = goal.categoryId === null ? undefined : catalog.categoryById.get(goal.categoryId)
  const isShort = ideal !== undefined && category !== undefined && missingInPlan(ideal, goal) > 0
  const by = countedBy(goal)
  const isActive = goal.state === 'active'
  return (
    <article className={styles.card} aria-labelledby={id} {...{ [GOAL_PLACE]: goal.id }}>
      <header className={styles.head}>
        <h3 id={id} className={styles.title}>
          {goal.title}
        </h3>
        <GoalMenu goal={goal} view={view} />
      </header>
      {goal.why !== '' && <p className={styles.why}>{goal.why}</p>}
      <p className={styles.meta}>
        <span>{texts.horizons[goal.horizon]}</span>
        <span>
          {goal.due === null ? texts.noDue : texts.due(distanceTo(goal.due, today), formats.day(goal.due))}
        </span>
        {goal.weeklyMinutes > 0 && <span>{texts.weekly(goal.weeklyMinutes)}</span>}
      </p>
      {isActive && time !== undefined && <PaceLine goal={goal} pace={paceOf(goal, today, time.minutes)} />}
      <MilestoneList goal={goal} onTick={(index, isDone) => changes.onMilestone(goal, index, isDone)} />
      <GoalFacts goal={goal} catalog={catalog} />
      {typeof goal.feedbackId === 'string' && (
        <p className={styles.quiet}>
          <AreaLink area={`growth/feedback/${goal.feedbackId}`}>{textsOfFeedback.fromFeedback}</AreaLink>
        </p>
      )}
      {goal.measure !== '' && <p className={styles.quiet}>{texts.measured(goal.measure)}</p>}
      {goal.support + goal.obstacles !== '' && (
        <details className={styles.help}>
          <summary>{texts.help}</summary>
          {goal.support !== '' && <p className={styles.quiet}>{texts.helps(goal.support)}</p>}
          {goal.obstacles !== '' && <p className={styles.quiet}>{texts.inTheWay(goal.obstacles)}</p>}
        </details>
      )}
      {isActive &&
        since !== null &&
        time !== undefined &&
        goal.weeklyMinutes + time.minutes + time.linked > 0 && (
          <p className={styles.quiet}>
            {texts.counted(by, time.minutes, formats.day(since))}
            {by !== 'entries' && time.linked > 0 && `; ${texts.linked(time.linked)}`}
          </p>
        )}
      {isShort && (
        <div>
          <Button onPress={() => changes.onPlan(goal, category.name)}>
            <CalendarPlus size={16} strokeWidth={1.75} aria-hidden />
            {texts.putIntoPlan(goal.weeklyMinutes)}
          </Button>
        </div>
      )}
    </article>
  )
}
