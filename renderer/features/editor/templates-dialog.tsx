import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Template } from '../../../shared/entry/templates.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { deleteTemplate, renameTemplate } from '../../storage/templates.ts'
import { undo } from '../../storage/undo.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { texts } from '../../ui/texts.ts'
import { textsOfTheEditor } from '../../ui/texts-of-the-editor.ts'
import { toast } from '../../ui/toasts.tsx'
import styles from './entry-window.module.css'

type TemplatesDialogProps = { templates: readonly Template[]; onClose(): void }

/** All templates, to be named anew or deleted. */
export function TemplatesDialog({ templates, onClose }: TemplatesDialogProps) {
  return (
    <Dialog title={textsOfTheEditor.templates} isOpen onClose={onClose}>
      <ul className={styles.form}>
        {templates.map((template) => (
          <TemplateLine key={template.id} template={template} />
        ))}
      </ul>
      <div className={styles.actions}>
        <Button look="primary" onPress={onClose}>
          {textsOfTheEditor.done}
        </Button>
      </div>
    </Dialog>
  )
}

function TemplateLine({ template }: { template: Template }) {
  const journal = useJournal()
  const [name, setName] = useState(template.name)

  const rename = async () => {
    if (name.trim() === '') return setName(template.name)
    if (name === template.name) return
    const saved = await renameTemplate(journal, template, name)
    if (saved.kind === 'not-saved') toast({ message: texts.notDone(saved.reason, saved.code) })
  }
  const remove = async () => {
    const gone = await deleteTemplate(journal, template, textsOfTheEditor.templateDeletion(template.name))
    const wrong = tellSaved(gone, textsOfTheEditor.templateDeleted(template.name), (step) =>
      undo(journal, step),
    )
    if (wrong !== null) toast({ message: wrong })
  }
  return (
    <li className={styles.template}>
      <TextField
        label={textsOfTheEditor.templateName(template.name)}
        hideLabel
        value={name}
        onChange={setName}
        onBlur={() => void rename()}
      />
      <Button
        look="icon"
        aria-label={textsOfTheEditor.deleteTemplate(template.name)}
        onPress={() => void remove()}
      >
        <Trash2 size={16} strokeWidth={1.75} aria-hidden />
      </Button>
    </li>
  )
}
