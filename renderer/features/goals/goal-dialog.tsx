import { useState } from 'react'
import { checkGoal, goalFormOf, type GoalForm } from '../../../shared/balance/goal-form.ts'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { addGoal, saveGoal } from '../../storage/goals.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { FormSheet } from '../../ui/form-sheet.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { textsOfGoals as texts } from '../../ui/texts-of-goals.ts'
import styles from './goal-dialog.module.css'
import { GoalMoreFields } from './goal-more-fields.tsx'
import { GoalQuickFields } from './goal-quick-fields.tsx'
import type { EditingGoal } from './goals-page.tsx'

type GoalDialogProps = {
  editing: EditingGoal
  /** The fields of a goal that nothing was written of yet. */
  untouched: GoalForm
  catalog: Catalog
  today: Day
  onEditing(next: EditingGoal | null): void
}

/** All of a goal that can be written: the few fields that make one first, the rest below. */
export function GoalDialog({ editing, untouched, catalog, today, onEditing }: GoalDialogProps) {
  const journal = useJournal()
  const { goal } = editing
  const [isOpen, setOpen] = useState(goal !== null || editing.form !== undefined)
  return (
    <FormSheet
      title={goal === null ? texts.newGoal : texts.editGoal}
      untouched={goal === null ? untouched : goalFormOf(goal)}
      begun={editing.form}
      check={(form) => checkGoal(form, goal)}
      left={texts.left}
      onClose={() => onEditing(null)}
      onGoOn={(form) => onEditing({ goal, form })}
      save={async ({ fields }) => {
        const label = goal === null ? texts.did.added(fields.title) : texts.did.changed(fields.title)
        const saved = await (goal === null
          ? addGoal(journal, fields, label)
          : saveGoal(journal, { ...goal, ...fields }, label))
        return tellSaved(saved, label, (step) => undo(journal, step))
      }}
    >
      {({ form, errors, change }) => (
        <>
          <GoalQuickFields form={form} errors={errors} today={today} onChange={change} />
          <details
            className={styles.more}
            open={isOpen || errors.milestones !== undefined}
            onToggle={(event) => setOpen(event.currentTarget.open)}
          >
            <summary>{texts.more}</summary>
            <GoalMoreFields form={form} errors={errors} catalog={catalog} today={today} onChange={change} />
          </details>
        </>
      )}
    </FormSheet>
  )
}
