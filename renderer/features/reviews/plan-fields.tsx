import { addDays, weekdayOf } from '../../../shared/day.ts'
import { comingWeek } from '../../../shared/review/finish.ts'
import type { IntentionErrors, IntentionLine } from '../../../shared/review/form.ts'
import { DurationField } from '../../ui/duration-field.tsx'
import { Select } from '../../ui/select.tsx'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import { TimeField } from '../../ui/time-field.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import type { AboutReview } from './about-review.ts'
import styles from './intentions.module.css'
import page from './review.module.css'

type PlanFieldsProps = {
  about: AboutReview
  line: IntentionLine
  wrong: IntentionErrors | undefined
  onChange(part: Partial<IntentionLine>): void
}

const ANY_DAY = 'any'

/** How much time an intention gets in the coming week, and when. */
export function PlanFields({ about, line, wrong, onChange }: PlanFieldsProps) {
  const { catalog, today, weekStart } = about
  const formats = useFormats()
  const week = comingWeek(today, weekStart)
  const { categoryId, minutes, weekday, start } = line
  const days = Array.from({ length: 7 }, (_, index) => addDays(week, index))
  return (
    <>
      <div className={styles.plan}>
        <div {...(wrong?.category && { 'data-wrong': true })}>
          <Select
            label={texts.category}
            value={categoryId ?? ''}
            options={catalog.categories
              .filter(({ id, archived }) => !archived || id === categoryId)
              .map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => onChange({ categoryId: id })}
          />
          {wrong?.category && <p className={styles.error}>{texts.problems.category[wrong.category]}</p>}
        </div>
        <DurationField
          label={texts.time}
          minutes={minutes}
          onChange={(value) => onChange({ minutes: value })}
          error={wrong?.minutes && texts.problems.minutes[wrong.minutes]}
        />
        <Select
          label={texts.day}
          value={weekday === null ? ANY_DAY : String(weekday)}
          options={[
            { value: ANY_DAY, label: texts.noDay },
            ...days.map((day) => ({ value: String(weekdayOf(day)), label: formats.weekday(day) })),
          ]}
          onChange={(value) => onChange({ weekday: value === ANY_DAY ? null : Number(value) })}
        />
        {weekday !== null && (
          <TimeField
            label={texts.begins}
            value={start}
            onChange={(value) => onChange({ start: value })}
            error={wrong?.start && texts.problems.start[wrong.start]}
          />
        )}
      </div>
      <p className={page.hint}>{texts.planHint(formats.days(week, addDays(week, 6)))}</p>
    </>
  )
}
