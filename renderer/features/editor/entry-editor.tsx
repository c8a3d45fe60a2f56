import { useEffect, useEffectEvent, useState } from 'react'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { useToday } from '../../platform/use-today.ts'
import { openSession, unfinishedEntries, type Editing, type Session } from '../../storage/editor-drafts.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { EntryWindow } from './entry-window.tsx'

type EntryEditorProps = { editing: Editing | null; catalog: Catalog; onEditing(next: Editing | null): void }

/** The editor over whatever area it was opened from. It opens by itself on what was being written when the app ended. */
export function EntryEditor({ editing, catalog, onEditing }: EntryEditorProps) {
  const journal = useJournal()
  const today = useToday()
  const [opened, setOpened] = useState<{ editing: Editing; session: Session } | null>(null)
  useCommand('new-entry-in-full', editing === null ? () => onEditing({ kind: 'new' }) : null)

  const comeBack = useEffectEvent((place: string) => {
    if (editing === null) onEditing({ kind: 'draft', place })
  })
  useEffect(() => {
    void unfinishedEntries(journal.database).then((unfinished) => {
      const open = unfinished.find(({ draft }) => draft.isOpen)
      if (open !== undefined) comeBack(open.place)
    })
  }, [journal])

  const open = useEffectEvent((session: Session | null, of: Editing) => {
    if (editing !== of) return
    if (session === null) onEditing(null)
    else setOpened({ editing: of, session })
  })
  const begin = useEffectEvent(
    (of: Editing) => void openSession(journal, of, today).then((found) => open(found, of)),
  )
  useEffect(() => {
    if (editing !== null) begin(editing)
  }, [editing])

  if (opened === null || opened.editing !== editing) return null
  const { session } = opened
  return <EntryWindow key={session.place} session={session} catalog={catalog} onEditing={onEditing} />
}
