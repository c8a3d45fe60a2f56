import { useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Practice } from '../../../shared/growth/records.ts'
import {
  BLANK_PRACTICE,
  checkPractice,
  practiceFormOf,
  type PracticeForm,
} from '../../../shared/practice/practice-form.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { savePractice } from '../../storage/practices.ts'
import { undo } from '../../storage/undo.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'
import { texts } from '../../ui/texts.ts'
import { toast } from '../../ui/toasts.tsx'
import { PracticeFormFields } from './practice-form-fields.tsx'
import styles from './practice-dialog.module.css'

/** What the dialog is open on: an activity or a new one, with what its fields begin with where that is not itself. */
export type EditingPractice = { practice: Practice | null; form?: PracticeForm }

type PracticeDialogProps = {
  editing: EditingPractice
  catalog: Catalog
  onEditing(next: EditingPractice | null): void
}

const FORM = 'practice-form'

/** All of an activity that can be written. */
export function PracticeDialog({ editing, catalog, onEditing }: PracticeDialogProps) {
  const journal = useJournal()
  const { practice } = editing
  const [begun] = useState(practice === null ? BLANK_PRACTICE : practiceFormOf(practice, catalog))
  const [form, setForm] = useState(editing.form ?? begun)
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const checked = checkPractice(form, catalog, practice)

  const leave = () => {
    if (JSON.stringify(form) !== JSON.stringify(editing.form ?? begun)) {
      const goOn = () => onEditing({ practice, form })
      toast({ message: said.left, action: { label: texts.goOn, run: goOn } })
    }
    onEditing(null)
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
    const { title } = checked.fields
    const label = practice === null ? said.did.added(title) : said.did.changed(title)
    const saved = await savePractice(journal, practice, checked.fields, label)
    const wrong = tellSaved(saved, label, (step) => undo(journal, step))
    setSaving(false)
    setFailure(wrong)
    if (wrong === null) onEditing(null)
  }

  return (
    <Sheet
      title={practice === null ? said.newTitle : said.editTitle}
      isFitted
      onClose={leave}
      foot={
        <>
          <span className={styles.space} />
          <Button onPress={leave}>{texts.cancel}</Button>
          <Button look="primary" type="submit" form={FORM} isDisabled={isSaving}>
            {texts.save}
          </Button>
        </>
      }
    >
      <form id={FORM} className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        {failure !== null && <Banner tone="problem">{failure}</Banner>}
        <PracticeFormFields
          form={form}
          errors={wasTried && checked.kind === 'wrong' ? checked.errors : {}}
          catalog={catalog}
          onChange={(part) => setForm((now) => ({ ...now, ...part }))}
        />
      </form>
    </Sheet>
  )
}
