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
import { FormSheet } from '../../ui/form-sheet.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'
import { PracticeFormFields } from './practice-form-fields.tsx'

/** What the dialog is open on: an activity or a new one, with what its fields begin with where that is not itself. */
export type EditingPractice = { practice: Practice | null; form?: PracticeForm }

type PracticeDialogProps = {
  editing: EditingPractice
  catalog: Catalog
  onEditing(next: EditingPractice | null): void
}

/** All of an activity that can be written. */
export function PracticeDialog({ editing, catalog, onEditing }: PracticeDialogProps) {
  const journal = useJournal()
  const { practice } = editing
  return (
    <FormSheet
      title={practice === null ? said.newTitle : said.editTitle}
      untouched={practice === null ? BLANK_PRACTICE : practiceFormOf(practice, catalog)}
      begun={editing.form}
      check={(form) => checkPractice(form, catalog, practice)}
      left={said.left}
      onClose={() => onEditing(null)}
      onGoOn={(form) => onEditing({ practice, form })}
      save={async ({ fields }) => {
        const label = practice === null ? said.did.added(fields.title) : said.did.changed(fields.title)
        const saved = await savePractice(journal, practice, fields, label)
        return tellSaved(saved, label, (step) => undo(journal, step))
      }}
    >
      {({ form, errors, change }) => (
        <PracticeFormFields form={form} errors={errors} catalog={catalog} onChange={change} />
      )}
    </FormSheet>
  )
}
