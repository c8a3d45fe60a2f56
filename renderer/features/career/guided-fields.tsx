import { STAGES, type Goal } from '../../../shared/balance/career.ts'
import type { TargetAnswers } from '../../../shared/balance/guided-target.ts'
import { percentagesOf } from '../../../shared/balance/percentages.ts'
import { Select } from '../../ui/select.tsx'
import { textsOfCareer as texts } from '../../ui/texts-of-career.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './career.module.css'
import { DegreeField } from './degree-field.tsx'

type GuidedFieldsProps = {
  answers: Omit<TargetAnswers, 'goals'>
  onChange(answers: Omit<TargetAnswers, 'goals'>): void
  /** Active ones. */
  goals: readonly Goal[]
}

/** The three answers that a target is made from, and the goals that are read with them. */
export function GuidedFields({ answers, onChange, goals }: GuidedFieldsProps) {
  const formats = useFormats()
  const counted = goals.filter(
    ({ space, weights }) => space === 'professional' && weights.hard + weights.soft > 0,
  )
  return (
    <>
      <div className={styles.answers}>
        <Select
          label={texts.stage}
          value={answers.stage}
          options={STAGES.map((stage) => ({ value: stage, label: texts.stages[stage] }))}
          onChange={(stage) => onChange({ ...answers, stage })}
        />
        <DegreeField
          label={texts.technical}
          ends={texts.technicalEnds}
          value={answers.technical}
          onChange={(technical) => onChange({ ...answers, technical })}
        />
        <DegreeField
          label={texts.dependence}
          ends={texts.dependenceEnds}
          value={answers.dependence}
          onChange={(dependence) => onChange({ ...answers, dependence })}
        />
      </div>
      {counted.length === 0 ? (
        <p className={styles.hint}>{texts.goalsNone}</p>
      ) : (
        <div>
          <p className={styles.label}>{texts.goalsRead}</p>
          <ul className={styles.goals}>
            {counted.map(({ id, title, weights }) => {
              const [hard = 0, soft = 0] = percentagesOf([weights.hard, weights.soft]).map(formats.percent)
              return (
                <li key={id}>
                  <span>{title}</span>
                  <span className={styles.meta}>{texts.goalMix(`${hard}`, `${soft}`)}</span>
                </li>
              )
            })}
          </ul>
        </div>
      )}
    </>
  )
}
