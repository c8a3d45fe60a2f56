import { useState } from 'react'
import { COUNTERPARTS } from '../../../shared/entry/entry.ts'
import { personSchema, type Person } from '../../../shared/growth/records.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { savePerson } from '../../storage/people.ts'
import { undo } from '../../storage/undo.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfPeople as texts } from '../../ui/texts-of-people.ts'
import { textsOfTheEditor } from '../../ui/texts-of-the-editor.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { toast } from '../../ui/toasts.tsx'
import type { PeopleEditing } from './people-page.tsx'
import styles from './people.module.css'

const RELATIONS = COUNTERPARTS.filter((one) => one !== 'group').map((value) => ({
  value,
  label: textsOfTheEditor.counterparts[value],
}))
const MOST_CHARACTERS = 1_000

type PersonDialogProps = {
  editing: Extract<PeopleEditing, { kind: 'edit' }>
  onEditing(next: PeopleEditing | null): void
}

/** All that is kept of a person; the name is enough. */
export function PersonDialog({ editing, onEditing }: PersonDialogProps) {
  const journal = useJournal()
  const { person } = editing
  const [untouched] = useState(
    () =>
      person ?? { ...personSchema.parse({ id: journal.newId(), name: 'new', relation: 'peer' }), name: '' },
  )
  const [form, setForm] = useState<Person>(editing.begun ?? untouched)
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const change = (part: Partial<Person>) => setForm((now) => ({ ...now, ...part }))
  const name = form.name.trim()
  const problem = name === '' ? texts.needName : name.length > MOST_CHARACTERS ? texts.tooLong : undefined
  const relations =
    form.relation === 'group'
      ? [...RELATIONS, { value: 'group' as const, label: textsOfTheEditor.counterparts.group }]
      : RELATIONS
  const leave = () => {
    if (JSON.stringify(form) !== JSON.stringify(untouched)) {
      const run = () => onEditing({ kind: 'edit', person, begun: form })
      toast({ message: texts.left, action: { label: all.goOn, run } })
    }
    onEditing(null)
  }
  const save = async () => {
    if (problem !== undefined) return setTried(true)
    const label = person === null ? texts.did.added(name) : texts.did.changed(name)
    const wrong = tellSaved(await savePerson(journal, { ...form, name }, label), label, (step) =>
      undo(journal, step),
    )
    setFailure(wrong)
    if (wrong === null) onEditing(null)
  }
  return (
    <Dialog title={person === null ? texts.newPerson : texts.editPerson} isOpen onClose={leave}>
      <DialogForm onSubmit={save} onCancel={leave} failure={failure}>
        <TextField
          label={texts.name}
          value={form.name}
          onChange={(text) => change({ name: text })}
          error={wasTried ? problem : undefined}
          takesFocus
        />
        <Select
          label={texts.relation}
          value={form.relation}
          options={relations}
          onChange={(relation) => change({ relation })}
        />
        <TextField
          label={texts.notes}
          value={form.notes}
          onChange={(notes) => change({ notes })}
          hint={texts.notesHint}
          lines={3}
        />
        <div className={styles.pair}>
          <DatePicker
            label={texts.lastContactField}
            day={form.lastContact}
            onChange={(lastContact) => change({ lastContact })}
          />
          <DatePicker
            label={texts.followUpField}
            day={form.followUpOn}
            onChange={(followUpOn) => change({ followUpOn })}
          />
        </div>
        <div>
          <TickBox isOn={form.inReports} onChange={(inReports) => change({ inReports })}>
            {texts.inReports}
          </TickBox>
          <p className={styles.hint}>{texts.inReportsHint}</p>
        </div>
      </DialogForm>
    </Dialog>
  )
}
