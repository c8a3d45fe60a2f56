import { useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { KINDS, MODES, type Entry, type Mode } from '../../../shared/entry/entry.ts'
import { saveEntry } from '../../storage/entries.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DurationField } from '../../ui/duration-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { texts } from '../../ui/texts.ts'
import { AllocationFields } from './allocation-fields.tsx'
import { checkForm, formOf, type EntryForm } from './entry-form.ts'
import styles from './entry-dialog.module.css'

type EntryDialogProps = {
  entry: Entry
  catalog: Catalog
  /** What was typed before the dialog was left, to go on with. */
  draft: EntryForm | null
  onClose(): void
  /** It was left with changes that were not saved. */
  onLeave(draft: EntryForm): void
}

const KIND_OPTIONS = KINDS.map((kind) => ({ value: kind, label: texts.kinds[kind] }))
const MODE_OPTIONS: { value: Mode | 'none'; label: string }[] = [
  { value: 'none', label: texts.noMode },
  ...MODES.map((mode) => ({ value: mode, label: texts.modes[mode] })),
]

/** All of an entry that can be changed, saved at once or not at all. */
export function EntryDialog({ entry, catalog, draft, onClose, onLeave }: EntryDialogProps) {
  const journal = useJournal()
  const [form, setForm] = useState(() => draft ?? formOf(entry))
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const checked = checkForm(form, entry)
  const errors = wasTried && checked.kind === 'wrong' ? checked.errors : {}
  const change = (part: Partial<EntryForm>) => setForm({ ...form, ...part })

  const leave = () => {
    if (JSON.stringify(form) !== JSON.stringify(formOf(entry))) onLeave(form)
    onClose()
  }

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = event.currentTarget
    if (checked.kind === 'wrong') {
      flushSync(() => setTried(true))
      fields.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      return
    }
    if (isSaving) return
    setSaving(true)
    const saved = await saveEntry(journal, checked.entry)
    if (saved.kind === 'saved') return onClose()
    setSaving(false)
    setFailure(texts.notSaved(saved.reason, saved.code))
  }

  return (
    <Dialog title={texts.editEntry} isOpen onClose={leave}>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <TextField
          label={texts.fields.title}
          value={form.title}
          onChange={(title) => change({ title })}
          error={errors.title}
          takesFocus
        />
        <div className={styles.pair}>
          <DatePicker
            label={texts.fields.date}
            day={form.date}
            onChange={(date) => change({ date })}
            error={errors.date}
          />
          <DurationField
            label={texts.fields.duration}
            minutes={form.minutes}
            onChange={(minutes) => change({ minutes })}
            error={errors.minutes}
          />
        </div>
        <AllocationFields
          catalog={catalog}
          form={form}
          errors={errors}
          onChange={(lines) => change({ lines })}
        />
        <div className={styles.pair}>
          <Select
            label={texts.fields.kind}
            value={form.kind}
            options={KIND_OPTIONS}
            onChange={(kind) => change({ kind })}
          />
          <Select
            label={texts.fields.mode}
            value={form.mode ?? 'none'}
            options={MODE_OPTIONS}
            onChange={(mode) => change({ mode: mode === 'none' ? null : mode })}
          />
        </div>
        <TextField
          label={texts.fields.tags}
          value={form.tags}
          onChange={(tags) => change({ tags })}
          placeholder={texts.tagsPlaceholder}
        />
        <TextField
          label={texts.fields.notes}
          value={form.notes}
          onChange={(notes) => change({ notes })}
          lines={3}
        />
        {failure !== null && <Banner tone="problem">{failure}</Banner>}
        <div className={styles.actions}>
          <Button onPress={leave}>{texts.cancel}</Button>
          <Button look="primary" type="submit" isDisabled={isSaving}>
            {texts.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
