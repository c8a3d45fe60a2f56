import { basename, join } from 'node:path'
import { app, BrowserWindow, dialog, type WebContents } from 'electron'
import type { FileSaved, SavedKind } from '../shared/bridge/exports.ts'
import { safeFileName } from './guards/file-name.ts'
import { storageFailure } from './ledger/failure.ts'
import { writeUserFile } from './save-report.ts'

/** What the dialog calls each kind of file. */
export const SAVED_FILES: Readonly<Record<SavedKind, { title: string; name: string }>> = {
  csv: { title: 'Export as table', name: 'CSV' },
  ics: { title: 'Save as calendar file', name: 'iCalendar' },
  json: { title: 'Export the journal', name: 'JSON' },
  md: { title: 'Export as Markdown', name: 'Markdown' },
  html: { title: 'Save feedback form', name: 'Web page' },
}

/** Asks where to and writes a text file whole or not at all. The window learns the file's name only. */
export async function saveFile(
  caller: WebContents,
  { kind, name, text }: { kind: SavedKind; name: string; text: string },
): Promise<FileSaved> {
  const parent = BrowserWindow.fromWebContents(caller)
  const options = {
    title: SAVED_FILES[kind].title,
    defaultPath: join(app.getPath('documents'), safeFileName(name)),
    filters: [{ name: SAVED_FILES[kind].name, extensions: [kind] }],
  }
  const chosen = parent ? await dialog.showSaveDialog(parent, options) : await dialog.showSaveDialog(options)
  if (chosen.canceled || chosen.filePath === '') return { kind: 'cancelled' }
  try {
    await writeUserFile(chosen.filePath, [Buffer.from(text, 'utf8')])
    return { kind: 'saved', name: basename(chosen.filePath) }
  } catch (error) {
    return storageFailure(error)
  }
}
