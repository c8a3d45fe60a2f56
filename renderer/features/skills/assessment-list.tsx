import { Trash2 } from 'lucide-react'
import type { Day } from '../../../shared/day.ts'
import { inOrder } from '../../../shared/growth/skills/ratings.ts'
import type { RecordOf } from '../../../shared/journal/journal.ts'
import { deleteAssessment } from '../../storage/assessments.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { PAGE_HEADING } from '../../ui/page.tsx'
import { textsOfAssessment as texts } from '../../ui/texts-of-assessment.ts'
import { toast } from '../../ui/toasts.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './assessment-list.module.css'

type Assessment = RecordOf<'assessments'>
type Answer = Assessment['answers'][number]

/** Every assessment as it was, the last one first. */
export function AssessmentList({ assessments, today }: { assessments: readonly Assessment[]; today: Day }) {
  const journal = useJournal()
  const { day } = useFormats()
  if (assessments.length === 0) return null
  const remove = async (assessment: Assessment) => {
    const label = texts.deleted(day(assessment.date))
    const ended = await deleteAssessment(journal, assessment, label)
    const wrong = tellSaved(ended, label, (step) => undo(journal, step))
    if (wrong !== null) return toast({ message: wrong })
    document.getElementById(PAGE_HEADING)?.focus()
  }
  return (
    <section aria-labelledby="assessments">
      <h2 id="assessments" className={styles.title}>
        {texts.history}
      </h2>
      <p className={styles.text}>{texts.historyText}</p>
      <ul className={styles.list}>
        {inOrder(assessments, today)
          .toReversed()
          .map((assessment) => (
            <li key={assessment.id} className={styles.item}>
              <details className={styles.details}>
                <summary className={styles.summary}>
                  {texts.of(day(assessment.date))}
                  <span className={styles.count}>{texts.summary(assessment.answers.length)}</span>
                </summary>
                <DataTable
                  caption={texts.of(day(assessment.date))}
                  hideCaption
                  columns={COLUMNS}
                  rows={assessment.answers}
                  keyOf={(answer) => `${answer.skillId} ${answer.skill} ${answer.level}`}
                />
              </details>
              <MenuButton
                label={texts.actions(day(assessment.date))}
                actions={[
                  {
                    id: 'delete',
                    label: texts.delete,
                    icon: Trash2,
                    isDanger: true,
                    onAction: () => void remove(assessment),
                  },
                ]}
              />
            </li>
          ))}
      </ul>
    </section>
  )
}

const COLUMNS: readonly Column<Answer>[] = [
  { id: 'skill', title: texts.answers.skill, cell: ({ skill }) => skill },
  { id: 'level', title: texts.answers.level, isFigure: true, cell: ({ level }) => level },
  { id: 'meaning', title: texts.answers.meaning, cell: ({ scale, level }) => scale[level - 1] ?? '' },
  { id: 'note', title: texts.answers.note, cell: ({ note }) => note },
]
