import { useState } from 'react'
import { distanceTo } from '../../../shared/balance/goals.ts'
import type { Day } from '../../../shared/day.ts'
import type { FollowUpAnswer, PlacedFollowUp } from '../../../shared/growth/follow-ups.ts'
import type { Course } from '../../../shared/growth/records.ts'
import { Button } from '../../ui/button.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfCourses as texts } from '../../ui/texts-of-courses.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './courses.module.css'
import { COURSE_PLACE } from './use-course-changes.ts'

type FollowUpFormProps = {
  course: Course
  asked: PlacedFollowUp
  today: Day
  onAnswer(course: Course, index: number, answer: FollowUpAnswer, isApplied: boolean): void
}

const USED = [
  { value: 'yes', label: texts.usedYes },
  { value: 'no', label: texts.usedNo },
] as const

/** A question of a course that is due, answered where it stands. */
export function FollowUpForm({ course, asked, today, onAnswer }: FollowUpFormProps) {
  const formats = useFormats()
  const [used, setUsed] = useState<'yes' | 'no'>('yes')
  const [where, setWhere] = useState('')
  const [effect, setEffect] = useState('')
  const [isApplied, setApplied] = useState(true)
  const { title, finishedOn, status } = course
  const isUsed = used === 'yes'
  const question =
    finishedOn === null || finishedOn > today
      ? texts.questionWithoutDay(title)
      : texts.question(title, texts.ago(distanceTo(finishedOn, today)), formats.day(finishedOn))
  return (
    <form
      className={`${styles.card} ${styles.asking}`}
      aria-label={question}
      {...{ [COURSE_PLACE]: course.id }}
      onSubmit={(event) => {
        event.preventDefault()
        const answer = { used: isUsed, where: where.trim(), effect: isUsed ? effect.trim() : '' }
        onAnswer(course, asked.index, answer, isUsed && isApplied)
      }}
    >
      <p className={styles.question}>{question}</p>
      <div>
        <SegmentedControl label={texts.usedLabel} value={used} options={USED} onChange={setUsed} />
      </div>
      {isUsed && (
        <div className={styles.pair}>
          <TextField label={texts.where} value={where} onChange={setWhere} />
          <TextField label={texts.effect} value={effect} onChange={setEffect} />
        </div>
      )}
      {isUsed && status === 'done' && (
        <TickBox isOn={isApplied} onChange={setApplied}>
          {texts.markApplied}
        </TickBox>
      )}
      <div className={styles.doing}>
        <Button type="submit">{texts.answer}</Button>
        <Button
          look="quiet"
          onPress={() => onAnswer(course, asked.index, { used: null, where: '', effect: '' }, false)}
        >
          {texts.leaveOut}
        </Button>
      </div>
    </form>
  )
}
