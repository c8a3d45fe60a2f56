import { BookmarkPlus, CopyPlus, FileText } from 'lucide-react'
import { useState } from 'react'
import { checkForm, type EntryForm } from '../../../shared/entry/entry-form.ts'
import { withTemplate } from '../../../shared/entry/templates.ts'
import type { Editing, Session } from '../../storage/editor-drafts.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { saveAsTemplate } from '../../storage/templates.ts'
import { useTemplates } from '../../storage/use-templates.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { texts } from '../../ui/texts.ts'
import { textsOfTheEditor } from '../../ui/texts-of-the-editor.ts'
import { toast } from '../../ui/toasts.tsx'
import styles from './entry-window.module.css'
import { TemplatesDialog } from './templates-dialog.tsx'

type TemplateMenuProps = {
  session: Session
  form: EntryForm
  onForm(form: EntryForm): void
  onEditing(next: Editing): void
}

/** Beside the title: begin from a template, keep this as one, or write a copy. */
export function TemplateMenu({ session, form, onForm, onEditing }: TemplateMenuProps) {
  const journal = useJournal()
  const templates = useTemplates() ?? []
  const [untouched, setUntouched] = useState(session.untouched)
  const [isManaging, setManaging] = useState(false)
  const checked = checkForm(form, session.entry)

  const take = (template: (typeof templates)[number]) => {
    setUntouched(withTemplate(untouched, untouched, template))
    onForm(withTemplate(form, untouched, template))
  }
  const keep = async (fields: Parameters<typeof saveAsTemplate>[1]) => {
    const saved = await saveAsTemplate(journal, fields)
    const isSaved = saved.kind === 'saved'
    toast({
      message: isSaved
        ? textsOfTheEditor.templateSaved(saved.value.name)
        : texts.notDone(saved.reason, saved.code),
    })
  }

  const fill = templates.map((template) => ({
    id: template.id,
    label: template.name,
    icon: FileText,
    onAction: () => take(template),
  }))
  const manage = {
    id: 'manage',
    label: textsOfTheEditor.manage,
    icon: FileText,
    onAction: () => setManaging(true),
  }
  const whole = checked.kind === 'right' ? checked.fields : null
  const more = [
    ...(whole === null
      ? []
      : [
          {
            id: 'template',
            label: textsOfTheEditor.saveAsTemplate,
            icon: BookmarkPlus,
            onAction: () => void keep(whole),
          },
        ]),
    ...(whole === null || session.entry === null
      ? []
      : [
          {
            id: 'duplicate',
            label: textsOfTheEditor.duplicate,
            icon: CopyPlus,
            onAction: () => onEditing({ kind: 'new', fields: whole }),
          },
        ]),
    ...(templates.length === 0 ? [] : [manage]),
  ]
  return (
    <span className={styles.menus}>
      {session.entry === null && fill.length > 0 && (
        <MenuButton
          label={textsOfTheEditor.fromTemplate}
          text={textsOfTheEditor.fromTemplate}
          actions={fill}
        />
      )}
      {more.length > 0 && <MenuButton label={textsOfTheEditor.actions} actions={more} />}
      {isManaging && <TemplatesDialog templates={templates} onClose={() => setManaging(false)} />}
    </span>
  )
}
