import { useState } from 'react'
import type { PlanBlock } from '../../../shared/balance/career.ts'
import { overlapping } from '../../../shared/balance/plan-blocks.ts'
import { contentToEdit, plansOfWeek, type PlanScope } from '../../../shared/balance/plan-edit.ts'
import { shareOffOn } from '../../../shared/balance/plan.ts'
import { addDays, startOfWeek, weekdayOf, type Day } from '../../../shared/day.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import type { Mode } from '../../../shared/entry/entry.ts'
import type { Insight, InsightDecision } from '../../../shared/insight/insight.ts'
import { freeStart, missingFor, withBlock } from '../../../shared/practice/planning.ts'
import { useToday } from '../../platform/use-today.ts'
import { decisionOn } from '../../storage/insights.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { savePlan } from '../../storage/plans.ts'
import { undo } from '../../storage/undo.ts'
import { useWeek } from '../../storage/use-week.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { DurationField } from '../../ui/duration-field.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { cellName } from '../../ui/texts-of-plan.ts'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './practice.module.css'

const SCOPES = (['week', 'ideal'] as const).map((value) => ({ value, label: said.scopes[value] }))

/** What a block is made of: an activity of the library, or time without one. */
export type PlannedActivity = {
  key: string
  practiceId: string | null
  title: string
  minutes: number
  mode: Mode | null
  text: string
  categoryId: string
}

type PlanFormProps = {
  /** One, or a few to choose from. */
  activities: readonly PlannedActivity[]
  /** The insight that is taken up by it, and what was decided so far. */
  answers: { insight: Insight; decisions: readonly InsightDecision[] } | null
  onClose(isPlanned: boolean): void
}

/** What to do, when, for how long, and whether the plan's minutes grow with it. */
export function PlanForm({ activities, answers, onClose }: PlanFormProps) {
  const today = useToday()
  const formats = useFormats()
  const journal = useJournal()
  const [key, setKey] = useState(activities[0]?.key ?? '')
  const [day, setDay] = useState<Day | null>(addDays(today, 1))
  // What nobody has typed yet follows the day and the activity.
  const [start, setStart] = useState<{ time: string | null }>()
  const [given, setGiven] = useState<{ minutes: number | null }>()
  const [scope, setScope] = useState<PlanScope>('week')
  const [raises, setRaises] = useState(true)
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const planned = useWeek(day ?? today, formats.weekStart)
  const chosen = activities.find((one) => one.key === key) ?? activities[0]
  if (planned === undefined || chosen === undefined) return null

  const { catalog, weekStart } = planned
  const from = startOfWeek(day ?? today, weekStart)
  const hasOwn = plansOfWeek(from, planned).length > 0
  const held: PlanScope = hasOwn ? 'week' : scope
  const content = contentToEdit(held, from, planned)
  const weekday = weekdayOf(day ?? today)
  const minutes = given === undefined ? chosen.minutes : given.minutes
  const time =
    start === undefined ? freeStart(content.blocks, { weekday, minutes: minutes ?? 30 }) : start.time
  const { practiceId, title, mode, categoryId } = chosen
  const block: PlanBlock | null =
    minutes === null || time === null
      ? null
      : { weekday, start: time, minutes, categoryId, mode, title, practiceId }
  const missing = block === null ? 0 : missingFor(content, block)
  const [clash] = block === null ? [] : overlapping(block, content.blocks)
  const category = catalog.categoryById.get(categoryId)
  const isPast = day === null || day < today
  const isOff = day !== null && shareOffOn(day, planned.timeOff) >= 1

  const save = async () => {
    setChecked(true)
    if (block === null || day === null || isPast) return
    const also = answers
      ? [decisionOn(journal, answers.insight, { decision: 'accepted' }, answers.decisions)]
      : []
    const edit = { scope: held, week: { ...planned, from }, content: withBlock(content, block, raises) }
    const saved = await savePlan(journal, edit, said.undoPlan(title), also)
    const message = said.planned(title, formats.longDay(day, today), formats.timeOfDay(block.start))
    const wrong = tellSaved(saved, message, (step) => undo(journal, step))
    setFailure(wrong)
    if (wrong === null) onClose(true)
  }

  return (
    <DialogForm onSubmit={save} onCancel={() => onClose(false)} failure={failure} submit={said.accept}>
      {activities.length > 1 && (
        <ChoiceCards
          label={said.choice}
          value={chosen.key}
          takesFocus
          options={activities.map((one) => ({
            value: one.key,
            title: one.title,
            text: `${one.text} · ${formatMinutes(one.minutes)}`,
          }))}
          onChange={setKey}
        />
      )}
      <div className={styles.three}>
        <DatePicker
          label={said.day}
          day={day}
          onChange={setDay}
          takesFocus={activities.length === 1}
          error={isChecked && isPast ? said.needDay : undefined}
        />
        <TimeField
          label={said.start}
          value={time}
          onChange={(time) => setStart({ time })}
          error={isChecked && time === null ? said.needStart : undefined}
        />
        <DurationField
          label={said.duration}
          minutes={minutes}
          onChange={(minutes) => setGiven({ minutes })}
          error={isChecked && minutes === null ? said.needMinutes : undefined}
        />
      </div>
      {hasOwn ? (
        <p className={styles.hint}>{said.hasOwnPlan}</p>
      ) : (
        <div className={styles.scope}>
          <span className={styles.label} aria-hidden>
            {said.repeats}
          </span>
          <SegmentedControl label={said.repeats} value={scope} options={SCOPES} onChange={setScope} />
        </div>
      )}
      {missing > 0 && category !== undefined && (
        <TickBox isOn={raises} onChange={setRaises}>
          {said.raises(missing, cellName(category.name, mode))}
        </TickBox>
      )}
      {isOff && <p className={styles.note}>{said.isOff}</p>}
      {clash && (
        <p className={styles.note}>
          {said.overlaps(
            clash.title === '' ? (catalog.categoryById.get(clash.categoryId)?.name ?? '') : clash.title,
          )}
        </p>
      )}
    </DialogForm>
  )
}
