import { Plus } from 'lucide-react'
import { blankGoal, type GoalForm } from '../../../shared/balance/goal-form.ts'
import type { Goal } from '../../../shared/balance/career.ts'
import { groupGoals } from '../../../shared/balance/goals.ts'
import { useToday } from '../../platform/use-today.ts'
import { useCatalog } from '../../storage/use-catalog.ts'
import { useGoals, useGoalTimes, useIdealCells } from '../../storage/use-goals.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { textsOfGoals as texts } from '../../ui/texts-of-goals.ts'
import { useEditing } from '../../ui/use-editing.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { ClosedGoals } from './closed-goals.tsx'
import { GoalCard } from './goal-card.tsx'
import { GoalDialog } from './goal-dialog.tsx'
import styles from './goals.module.css'
import { NoGoals } from './no-goals.tsx'
import { useFeedbackStart } from './use-feedback-start.ts'
import { useGoalChanges } from './use-goal-changes.ts'

/** What the dialog is open on: a goal, or none yet, with what its fields begin with where that is not the goal itself. */
export type EditingGoal = { goal: Goal | null; form?: GoalForm }

/** All goals, with their milestones and pace. `item` is `from-<id>` to begin a goal with a piece of feedback. */
export function GoalsPage({ item }: { item: string }) {
  const today = useToday()
  const formats = useFormats()
  const catalog = useCatalog()
  const goals = useGoals()
  const times = useGoalTimes(today)
  const ideal = useIdealCells(today, formats.weekStart)
  const changes = useGoalChanges(today)
  const [editing, setEditing] = useEditing<EditingGoal>()
  useFeedbackStart(item, { catalog, today, onStart: (form) => setEditing({ goal: null, form }) })

  if (catalog === undefined || goals === undefined) return <Page title={texts.title}>{null}</Page>
  const { closed, ...open } = groupGoals(goals)
  const active = open.professional.length + open.personal.length
  const view = { catalog, today, changes, onEdit: (goal: Goal) => setEditing({ goal }) }
  return (
    <Page
      title={texts.title}
      meta={goals.length === 0 ? undefined : texts.meta(active, formats.day(today))}
      controls={
        <Button look="primary" onPress={() => setEditing({ goal: null })}>
          <Plus size={16} strokeWidth={1.75} aria-hidden />
          {texts.add}
        </Button>
      }
    >
      {goals.length === 0 && (
        <NoGoals catalog={catalog} today={today} onStart={(form) => setEditing({ goal: null, form })} />
      )}
      {(['professional', 'personal', 'paused'] as const).map(
        (group) =>
          open[group].length > 0 && (
            <section key={group} className={styles.section}>
              <h2 className={styles.group}>{texts.groups[group]}</h2>
              {open[group].map((goal) => (
                <GoalCard key={goal.id} goal={goal} view={view} time={times?.get(goal.id)} ideal={ideal} />
              ))}
            </section>
          ),
      )}
      <ClosedGoals goals={closed} view={view} />
      <p className={styles.foot}>
        {texts.readByTarget} <AreaLink area="plan/targets">{texts.targets}</AreaLink>.
      </p>
      {editing !== null && (
        <GoalDialog
          editing={editing}
          untouched={blankGoal(today)}
          catalog={catalog}
          today={today}
          onEditing={setEditing}
        />
      )}
    </Page>
  )
}
