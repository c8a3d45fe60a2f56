import { useState, type FormEvent } from 'react'
import { STAGES, type Chapter, type Stage } from '../../../shared/balance/career.ts'
import type { Day } from '../../../shared/day.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfCareer as texts } from '../../ui/texts-of-career.ts'
import { texts as all } from '../../ui/texts.ts'
import styles from './career.module.css'
import { useCareerActions } from './use-career-actions.ts'

type ChapterFormProps = {
  /** Null for a new one. */
  chapter: Chapter | null
  hasTarget: boolean
  today: Day
  onSaved(chapter: Chapter): void
  onClose(): void
}

const STAGE_OPTIONS = STAGES.map((stage) => ({ value: stage, label: texts.stages[stage] }))

/** Asks for a chapter: the role, where, from when, and which stage of a career it is. */
export function ChapterForm({ chapter, hasTarget, today, onSaved, onClose }: ChapterFormProps) {
  const { keepChapter } = useCareerActions()
  const [role, setRole] = useState(chapter?.role ?? '')
  const [employer, setEmployer] = useState(chapter?.employer ?? '')
  const [field, setField] = useState(chapter?.field ?? '')
  const [stage, setStage] = useState<Stage>(chapter?.stage ?? 'mid')
  const [from, setFrom] = useState<Day | null>(chapter?.from ?? today)
  const [isTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const isNameless = role.trim() === ''

  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isNameless || from === null) return
    const fields = { role: role.trim(), employer: employer.trim(), field: field.trim(), stage, from }
    const ended = await keepChapter(chapter, fields)
    if (ended.kind === 'failed') setFailure(ended.message)
    else onSaved(ended.chapter)
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <TextField
        label={texts.role}
        value={role}
        onChange={setRole}
        placeholder={texts.rolePlaceholder}
        error={isTried && isNameless ? texts.needRole : undefined}
        takesFocus
      />
      <div className={styles.pair}>
        <TextField label={texts.employer} value={employer} onChange={setEmployer} />
        <TextField
          label={texts.field}
          value={field}
          onChange={setField}
          placeholder={texts.fieldPlaceholder}
        />
      </div>
      <div className={styles.pair}>
        <DatePicker
          label={texts.fromLabel}
          day={from}
          onChange={setFrom}
          error={isTried && from === null ? texts.needDay : undefined}
        />
        <Select label={texts.stage} value={stage} options={STAGE_OPTIONS} onChange={setStage} />
      </div>
      {hasTarget && from !== chapter?.from && <p className={styles.hint}>{texts.movesTarget}</p>}
      {failure !== null && <Banner tone="problem">{failure}</Banner>}
      <div className={styles.end}>
        <Button onPress={onClose}>{all.cancel}</Button>
        <Button look="primary" type="submit">
          {chapter === null ? texts.addChapter : all.save}
        </Button>
      </div>
    </form>
  )
}
