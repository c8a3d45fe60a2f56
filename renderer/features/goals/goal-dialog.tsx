import { useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import { checkGoal, goalFormOf, type GoalForm } from '../../../shared/balance/goal-form.ts'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { addGoal, saveGoal } from '../../storage/goals.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfGoals as texts } from '../../ui/texts-of-goals.ts'
import { toast } from '../../ui/toasts.tsx'
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

const FORM = 'goal-form'

/** All of a goal that can be written: the few fields that make one first, the rest below. */
export function GoalDialog({ editing, untouched, catalog, today, onEditing }: GoalDialogProps) {
  const journal = useJournal()
  const { goal } = editing
  const [begun] = useState(goal === null ? untouched : goalFormOf(goal))
  const [form, setForm] = useState(editing.form ?? begun)
  const [wasTried, setTried] = useState(false)
  const [isOpen, setOpen] = useState(goal !== null || editing.form !== undefined)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const checked = checkGoal(form, goal)
  const errors = wasTried && checked.kind === 'wrong' ? checked.errors : {}
  const change = (part: Partial<GoalForm>) => setForm((now) => ({ ...now, ...part }))

  const leave = () => {
    if (JSON.stringify(form) !== JSON.stringify(editing.form ?? begun)) {
      const goOn = () => onEditing({ goal, form })
      toast({ message: texts.left, action: { label: all.goOn, run: goOn } })
    }
    onEditing(null)
  }

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = event.currentTarget
    if (checked.kind === 'wrong') {
      flushSync(() => {
        setTried(true)
        setOpen(isOpen || checked.errors.milestones !== undefined)
      })
      fields.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] [role="spinbutton"]')?.focus()
      return
    }
    if (isSaving) return
    setSaving(true)
    const { title } = checked.fields
    const label = goal === null ? texts.did.added(title) : texts.did.changed(title)
    const saved = await (goal === null
      ? addGoal(journal, checked.fields, label)
      : saveGoal(journal, { ...goal, ...checked.fields }, label))
    const wrong = tellSaved(saved, label, (step) => undo(journal, step))
    setSaving(false)
    setFailure(wrong)
    if (wrong === null) onEditing(null)
  }

  return (
    <Sheet
      title={goal === null ? texts.newGoal : texts.editGoal}
      isFitted
      onClose={leave}
      foot={
        <>
          <span className={styles.space} />
          <Button onPress={leave}>{all.cancel}</Button>
          <Button look="primary" type="submit" form={FORM} isDisabled={isSaving}>
            {all.save}
          </Button>
        </>
      }
    >
      <form id={FORM} className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        {failure !== null && <Banner tone="problem">{failure}</Banner>}
        <GoalQuickFields form={form} errors={errors} today={today} onChange={change} />
        <details
          className={styles.more}
          open={isOpen}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>{texts.more}</summary>
          <GoalMoreFields form={form} errors={errors} catalog={catalog} today={today} onChange={change} />
        </details>
      </form>
    </Sheet>
  )
}
