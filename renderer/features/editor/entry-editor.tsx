import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { toast } from '../../ui/toasts.tsx'
import { texts } from '../../ui/texts.ts'
import { EntryDialog } from './entry-dialog.tsx'
import type { EntryForm } from './entry-form.ts'

/** What is being edited, and what was typed before the dialog was left, to go on with. */
export type Editing = { entry: Entry; draft: EntryForm | null }

type EntryEditorProps = { editing: Editing | null; catalog: Catalog; onEditing(next: Editing | null): void }

/** The editor of an entry, over whatever area it was opened from. */
export function EntryEditor({ editing, catalog, onEditing }: EntryEditorProps) {
  if (editing === null) return null
  const { entry } = editing
  return (
    <EntryDialog
      key={entry.id}
      entry={entry}
      draft={editing.draft}
      catalog={catalog}
      onClose={() => onEditing(null)}
      onLeave={(draft) =>
        toast({
          message: texts.leftUnsaved,
          action: { label: texts.goOn, run: () => onEditing({ entry, draft }) },
        })
      }
    />
  )
}
