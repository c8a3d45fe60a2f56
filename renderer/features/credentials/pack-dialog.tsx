import { checkPack } from '../../../shared/credentials/check-pack.ts'
import { packFormOf, type PackForm } from '../../../shared/credentials/pack-form.ts'
import type { RulePack } from '../../../shared/credentials/rule-pack.ts'
import { saveRulePack } from '../../storage/credentials.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { FormSheet } from '../../ui/form-sheet.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { textsOfRules as texts } from '../../ui/texts-of-rules.ts'
import { PackFields } from './pack-fields.tsx'

/** What the dialog is open on: rules, or new ones and what they begin as. */
export type EditingPack = { pack: RulePack; isNew: boolean; form?: PackForm }

type PackDialogProps = { editing: EditingPack; onEditing(next: EditingPack | null): void }

/** All numbers of a body's rules. */
export function PackDialog({ editing, onEditing }: PackDialogProps) {
  const journal = useJournal()
  const { pack, isNew } = editing
  return (
    <FormSheet
      title={isNew ? texts.newOne : texts.editOne}
      untouched={packFormOf(pack)}
      begun={editing.form}
      check={(form) => checkPack(form, pack)}
      left={texts.left}
      onClose={() => onEditing(null)}
      onGoOn={(form) => onEditing({ pack, isNew, form })}
      save={async ({ pack: written }) => {
        const label = isNew ? texts.did.added(written.name) : texts.did.changed(written.name)
        const saved = await saveRulePack(journal, written, label)
        return tellSaved(saved, label, (step) => undo(journal, step))
      }}
    >
      {(fields) => <PackFields {...fields} />}
    </FormSheet>
  )
}
