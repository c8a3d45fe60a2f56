import { useEffect, useRef, useState, type ReactNode } from 'react'
import { planFor, type PlannedCell } from '../../../shared/balance/plan.ts'
import type { PlanScope } from '../../../shared/balance/plan-edit.ts'
import { addDays, daysBetween, startOfWeek, type Day } from '../../../shared/day.ts'
import { useToday } from '../../platform/use-today.ts'
import { useWeek } from '../../storage/use-week.ts'
import type { PlannedWeek } from '../../storage/week.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { textsOfTheWeek as said } from '../../ui/texts-of-plan.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { BlockAgenda } from './block-agenda.tsx'
import { OwnPlan } from './own-plan.tsx'
import { PlanEditor } from './plan-editor.tsx'
import { PlanStarter } from './plan-starter.tsx'
import { TimeOffCard } from './time-off-card.tsx'
import { WeekFigures } from './week-figures.tsx'
import { WeekSwitcher } from './week-switcher.tsx'
import { WeekTable } from './week-table.tsx'
import styles from './week.module.css'

type WeekPageProps = {
  /** What can be done with the activity that a block is for. */
  renderPractice(practiceId: string): ReactNode
}

/** A week: what was planned, what was done, when, and what time off does to it. */
export function WeekPage({ renderPractice }: WeekPageProps) {
  const today = useToday()
  const formats = useFormats()
  const [day, setDay] = useState(today)
  const [isEditing, setIsEditing] = useState(false)
  const planned = useWeek(day, formats.weekStart)
  const weekStart = planned?.weekStart ?? formats.weekStart
  const from = startOfWeek(day, weekStart)
  const away = daysBetween(startOfWeek(today, weekStart), from) / 7
  return (
    <Page
      title={formats.daysInFull(from, addDays(from, 6))}
      meta={<span aria-live="polite">{said.away(away)}</span>}
      controls={<WeekSwitcher {...{ from, today, isEditing }} isThisWeek={away === 0} onChange={setDay} />}
    >
      {planned && (
        <WeekParts key={planned.week.from} {...{ planned, today, renderPractice }} onEditing={setIsEditing} />
      )}
    </Page>
  )
}

type Editing = { scope: PlanScope; suggested: readonly PlannedCell[] | null }

type WeekPartsProps = WeekPageProps & {
  planned: PlannedWeek
  today: Day
  /** Told while a plan is being edited, so that it is not left by turning the week. */
  onEditing(isEditing: boolean): void
}

function WeekParts({ planned, today, onEditing, renderPractice }: WeekPartsProps) {
  const [editing, setEditing] = useState<Editing | null>(null)
  const parts = useRef<HTMLDivElement>(null)
  /** How the last editing ended, until the focus is back. */
  const ended = useRef<{ scope: PlanScope; isSaved: boolean } | null>(null)
  const { week } = planned
  const plan = planFor(week.from, planned)

  // Back to where the editing began. A first plan's button is there only once the plan has been read.
  useEffect(() => {
    if (editing !== null || ended.current === null) return
    const { scope, isSaved } = ended.current
    if (isSaved && plan === null) return
    const find = (selector: string) => parts.current?.querySelector<HTMLElement>(selector)
    const target = find(`button[data-edit='${scope}']`) ?? find('input')
    target?.focus()
    ended.current = null
  }, [editing, plan])

  const close = (isSaved: boolean) => {
    ended.current = editing && { scope: editing.scope, isSaved }
    setEditing(null)
    onEditing(false)
  }
  const begin = (next: Editing) => {
    setEditing(next)
    onEditing(true)
  }

  return (
    <div className={styles.parts} ref={parts}>
      {plan !== null && <WeekFigures planned={planned} today={today} />}
      {plan?.kind === 'week' && editing === null && (
        <OwnPlan
          planned={planned}
          onLeaving={(isLeaving) => {
            ended.current = isLeaving ? { scope: 'week', isSaved: true } : null
          }}
        />
      )}
      {editing !== null ? (
        <PlanEditor planned={planned} {...editing} onClose={close} />
      ) : (
        <Card
          title={said.plan}
          aside={
            plan !== null && (
              <span className={styles.edits}>
                <Button
                  look="link"
                  data-edit="ideal"
                  onPress={() => begin({ scope: 'ideal', suggested: null })}
                >
                  {said.editIdeal}
                </Button>
                <Button
                  look="link"
                  data-edit="week"
                  onPress={() => begin({ scope: 'week', suggested: null })}
                >
                  {said.editWeek}
                </Button>
              </span>
            )
          }
        >
          {plan === null && (
            <PlanStarter planned={planned} onStart={(suggested) => begin({ scope: 'ideal', suggested })} />
          )}
          {week.rows.length > 0 && <WeekTable week={week} />}
          {plan !== null && week.rows.length === 0 && <p className={styles.note}>{said.nothing}</p>}
        </Card>
      )}
      {plan !== null && <BlockAgenda {...{ planned, plan, today, renderPractice }} />}
      <TimeOffCard planned={planned} today={today} />
    </div>
  )
}
