import type { ImportFormat } from '../../../shared/bridge/commands.ts'
import { detectFormat } from '../../../shared/formats/detect-format.ts'
import { MOST_CSV_BYTES, MOST_JOURNAL_BYTES } from '../../../shared/formats/import-problem.ts'
import { decodeUtf8 } from '../decode-utf8.ts'
import type { ImportRead } from './import-messages.ts'

export type LoadedImport = { text: string; format: ImportFormat }

type Refused = Extract<ImportRead, { kind: 'refused' }>

/** Reads a file and tells its format. Its size is looked at before anything is read: a table may have less than a journal. */
export async function loadImport(file: Blob): Promise<LoadedImport | Refused> {
  const head = new TextDecoder().decode(await file.slice(0, 1_024).arrayBuffer())
  const most = /^\s*\{/.test(head) ? MOST_JOURNAL_BYTES : MOST_CSV_BYTES
  if (file.size > most) {
    const megabytes = Math.floor(most / 1_048_576)
    return refused(`The file is larger than the ${megabytes} MB that are read at most.`)
  }
  const text = decodeUtf8(new Uint8Array(await file.arrayBuffer()))
  if (text === null) return refused('The file is not UTF-8 text. A spreadsheet can save it as “CSV UTF-8”.')
  const format = detectFormat(text)
  return format === null
    ? refused(
        'The file is none of those that can be read: an Evenkeel journal or CSV, a detailed report of Toggl Track or Clockify, a journal of Day One as JSON.',
      )
    : { text, format }
}

function refused(message: string): Refused {
  return { kind: 'refused', message: `${message} Nothing was changed.` }
}
