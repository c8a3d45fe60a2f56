import type { EntryForm } from '../../../shared/entry/entry-form.ts'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfTheEditor as texts } from '../../ui/texts-of-the-editor.ts'

const EMPTY = { situation: '', action: '', effect: '' }
const PARTS = ['situation', 'action', 'effect'] as const

type MomentFieldsProps = { form: EntryForm; onChange(part: Partial<EntryForm>): void }

/** A moment in its three parts; what was written of one stays in sight when the kind is changed. */
export function MomentFields({ form, onChange }: MomentFieldsProps) {
  const moment = form.moment ?? EMPTY
  const isWritten = PARTS.some((part) => moment[part] !== '')
  if (form.kind !== 'moment' && !isWritten) return null
  return PARTS.map((part) => (
    <TextField
      key={part}
      label={texts[part]}
      value={moment[part]}
      onChange={(text) => onChange({ moment: { ...moment, [part]: text } })}
      lines={2}
    />
  ))
}
