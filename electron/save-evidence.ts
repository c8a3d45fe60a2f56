import { basename, join } from 'node:path'
import { app, BrowserWindow, dialog, type WebContents } from 'electron'
import type { CopySaved } from '../shared/bridge/evidence.ts'
import { safeFileName } from './guards/file-name.ts'
import { storageFailure } from './ledger/failure.ts'
import { writeUserFile } from './save-report.ts'

/** Asks where to and writes a copy of an evidence file, proven by its hash first. It is never opened. */
export async function saveEvidenceCopy(
  caller: WebContents,
  name: string,
  read: () => Promise<Buffer | null>,
): Promise<CopySaved> {
  const parent = BrowserWindow.fromWebContents(caller)
  const options = {
    title: 'Save a copy',
    defaultPath: join(app.getPath('documents'), safeFileName(name)),
  }
  const chosen = parent ? await dialog.showSaveDialog(parent, options) : await dialog.showSaveDialog(options)
  if (chosen.canceled || chosen.filePath === '') return { kind: 'cancelled' }
  try {
    const content = await read()
    if (content === null) return { kind: 'not-whole' }
    await writeUserFile(chosen.filePath, [content])
    return { kind: 'saved', name: basename(chosen.filePath) }
  } catch (error) {
    return storageFailure(error)
  }
}
