import { useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { COUNTERPARTS } from '../../../shared/entry/entry.ts'
import { blankMoment, checkMoment, type MomentForm } from '../../../shared/growth/moments.ts'
import type { Person } from '../../../shared/growth/records.ts'
import { addUndoableEntry } from '../../storage/entries.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DurationField } from '../../ui/duration-field.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { PeoplePicker } from '../../ui/people-picker.tsx'
import { Select } from '../../ui/select.tsx'
import { SkillPicker } from '../../ui/skill-picker.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfMoments as texts } from '../../ui/texts-of-moments.ts'
import { textsOfTheEditor } from '../../ui/texts-of-the-editor.ts'
import { toast } from '../../ui/toasts.tsx'
import styles from './moments.module.css'

const WITH = [
  { value: 'none' as const, label: textsOfTheEditor.withNobody },
  ...COUNTERPARTS.map((one) => ({ value: one, label: textsOfTheEditor.counterparts[one] })),
]

type MomentDialogProps = {
  /** What the fields begin with. */
  begun: MomentForm
  today: Day
  catalog: Catalog
  people: readonly Person[]
  /** Begins with these fields; null closes. */
  onBegin(form: MomentForm | null): void
}

/** A moment in a minute: what it was, what I did, what came of it. Only the first is needed. */
export function MomentDialog({ begun, today, catalog, people, onBegin }: MomentDialogProps) {
  const journal = useJournal()
  const [form, setForm] = useState(begun)
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const checked = checkMoment(form)
  const errors = wasTried && checked.kind === 'wrong' ? checked.errors : {}
  const change = (part: Partial<MomentForm>) => setForm((now) => ({ ...now, ...part }))
  const leave = () => {
    if (JSON.stringify(form) !== JSON.stringify(blankMoment(today))) {
      toast({ message: texts.left, action: { label: all.goOn, run: () => onBegin(form) } })
    }
    onBegin(null)
  }
  const save = async () => {
    if (checked.kind === 'wrong') return setTried(true)
    const label = texts.saved(checked.fields.title)
    const saved = await addUndoableEntry(journal, checked.fields, label)
    const wrong = tellSaved(saved, label, (step) => undo(journal, step))
    setFailure(wrong)
    if (wrong === null) onBegin(null)
  }
  return (
    <Dialog title={texts.add} isOpen onClose={leave} isWide>
      <DialogForm onSubmit={save} onCancel={leave} failure={failure}>
        <TextField
          label={texts.what}
          value={form.situation}
          onChange={(situation) => change({ situation })}
          hint={texts.whatHint}
          error={errors.situation && texts.problems.situation[errors.situation]}
          takesFocus
        />
        <TextField label={texts.action} value={form.action} onChange={(action) => change({ action })} />
        <TextField label={texts.effect} value={form.effect} onChange={(effect) => change({ effect })} />
        <div className={styles.pair}>
          <SkillPicker
            label={texts.skill}
            catalog={catalog}
            skillId={form.skillId}
            onChange={(skillId) => change({ skillId })}
          />
          <Select
            label={texts.withWhom}
            value={form.with ?? 'none'}
            options={WITH}
            onChange={(value) => change({ with: value === 'none' ? null : value })}
          />
          <DurationField
            label={texts.minutes}
            minutes={form.minutes}
            onChange={(minutes) => change({ minutes })}
            error={errors.minutes && all.needMinutes}
          />
          <DatePicker
            label={all.fields.date}
            day={form.date}
            onChange={(date) => change({ date })}
            error={errors.date && all.needDay}
          />
        </div>
        <PeoplePicker
          people={people}
          chosen={form.personIds}
          onChange={(personIds) => change({ personIds })}
        />
        <p className={styles.hint}>{texts.minutesHint}</p>
      </DialogForm>
    </Dialog>
  )
}
