import { useLiveQuery } from 'dexie-react-hooks'
import { SETTINGS_ID, settingsRecordSchema, type Settings } from '../../shared/journal/settings.ts'
import { put } from './commit.ts'
import type { JournalDatabase } from './database.ts'
import type { Journal, Saved } from './journal.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

/** The settings of a journal, with their defaults where nothing was chosen yet. */
export async function readSettings(database: JournalDatabase): Promise<Settings> {
  return settingsRecordSchema.parse((await database.settings.get(SETTINGS_ID)) ?? { id: SETTINGS_ID })
}

/** Changes some of the settings and keeps the rest; `label` names it on the undo list. */
export async function saveSettings(
  journal: Journal,
  changed: Partial<Settings>,
  label: string,
): Promise<Saved<UndoStep>> {
  const record = settingsRecordSchema.parse({
    ...(await readSettings(journal.database)),
    ...changed,
    id: SETTINGS_ID,
  })
  return await commitUndoable(journal, label, [put('settings', record)])
}

/** The settings, live; undefined until they are read, and without a journal. */
export function useSettings(journal: Journal | null): Settings | undefined {
  const database = journal?.database
  return useLiveQuery(
    async () => (database === undefined ? undefined : await readSettings(database)),
    [database],
  )
}
