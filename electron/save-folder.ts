import { app, BrowserWindow, dialog, type OpenDialogOptions, type WebContents } from 'electron'
import type { FolderSaved } from '../shared/bridge/exports.ts'
import type { ReportRequest } from '../shared/report/request.ts'
import { makeFolderWith, type FolderFile } from './evidence/new-folder.ts'
import { safeFileName } from './guards/file-name.ts'
import { storageFailure } from './ledger/failure.ts'
import type { Printed } from './print.ts'

type Wish = {
  name: string
  texts: readonly { name: string; text: string }[]
  evidence: readonly { name: string; sha256: string }[]
  report: ReportRequest
}

type Tools = {
  print: (request: ReportRequest) => Promise<Printed>
  /** An evidence file's content, proven; null where it is missing or something else. */
  read: (sha256: string) => Promise<Buffer | null>
}

/** Asks where to and makes a folder of texts, report, evidence and hashes. Evidence that is not whole is left out and counted. */
export async function saveFolder(
  caller: WebContents,
  wish: Wish,
  { print, read }: Tools,
): Promise<FolderSaved> {
  const parent = BrowserWindow.fromWebContents(caller)
  const options: OpenDialogOptions = {
    title: 'Where to save the audit pack',
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  }
  const chosen = parent ? await dialog.showOpenDialog(parent, options) : await dialog.showOpenDialog(options)
  const place = chosen.canceled ? undefined : chosen.filePaths[0]
  if (place === undefined) return { kind: 'cancelled' }
  const printed = await print(wish.report)
  if (printed.kind !== 'printed') return { kind: 'not-printed' }
  try {
    const files: FolderFile[] = [
      ...wish.texts.map(({ name, text }) => ({
        path: safeFileName(name),
        content: async () => Buffer.from(text, 'utf8'),
      })),
      { path: 'report.pdf', content: async () => printed.pdf },
    ]
    const lost: string[] = []
    for (const { name, sha256 } of wish.evidence) {
      const content = await read(sha256)
      if (content === null) lost.push(`${name} (${sha256})`)
      else
        files.push({ path: `evidence/${safeFileName(name)}`, content: async () => await whole(read, sha256) })
    }
    if (lost.length > 0) {
      const text = `Not in this folder, because missing or changed on the disk:\n${lost.join('\n')}\n`
      files.push({ path: 'MISSING.txt', content: async () => Buffer.from(text, 'utf8') })
    }
    const folder = await makeFolderWith(place, safeFileName(wish.name), files)
    return { kind: 'saved', folder, missing: lost.length }
  } catch (error) {
    return storageFailure(error)
  }
}

// Read once to prove it and once more in its turn, so that never more than one file is held.
async function whole(read: Tools['read'], sha256: string): Promise<Buffer> {
  const content = await read(sha256)
  if (content === null) throw Object.assign(new Error('An evidence file changed meanwhile.'), { code: 'EIO' })
  return content
}
