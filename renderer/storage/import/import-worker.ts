import type { ImportFormat } from '../../../shared/bridge/commands.ts'
import { detectFormat } from '../../../shared/formats/detect-format.ts'
import { MOST_CSV_BYTES, MOST_JOURNAL_BYTES } from '../../../shared/formats/import-problem.ts'
import type { Change } from '../../../shared/ledger/change.ts'
import { journalDatabase } from '../database.ts'
import { decodeUtf8 } from '../decode-utf8.ts'
import { readImport } from '../read-import.ts'
import type { FromImport, ImportRead, ToImport } from './import-messages.ts'
import { previewOf } from './import-preview.ts'

// The worker's own connection; it only reads.
const database = journalDatabase()
const SLICE = 2_000

type Loaded = { text: string; format: ImportFormat }
type Reading = Extract<ToImport, { kind: 'read' }>

let loaded: Loaded | null = null
let changes: Change[] = []
let queue: Promise<void> = Promise.resolve()

function answer(message: FromImport): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  self.postMessage(message)
}

self.addEventListener('message', ({ data }: MessageEvent<ToImport>) => {
  queue = queue
    .then(async () => await carryOut(data))
    .catch((error: unknown) => answer({ kind: 'failed', message: String(error) }))
})

async function carryOut(message: ToImport): Promise<void> {
  switch (message.kind) {
    case 'read':
      return answer({ kind: 'read', read: await read(message) })
    case 'take':
      for (let from = 0; from < changes.length; from += SLICE)
        answer({ kind: 'changes', changes: changes.slice(from, from + SLICE), done: false })
      return answer({ kind: 'changes', changes: [], done: true })
  }
}

async function read({ file, answers, importId, now }: Reading): Promise<ImportRead> {
  changes = []
  if (file !== null) {
    answer({ kind: 'stage', stage: 'reading' })
    const found = await load(file)
    if ('kind' in found) return found
    loaded = found
  }
  if (loaded === null) throw new Error('There is no file.')
  answer({ kind: 'stage', stage: 'understanding' })
  const { text, format } = loaded
  const { places, ...rest } = answers
  const clock = { now: () => new Date(now), today: () => now.slice(0, 10) }
  const journal = { database, clock, newId: () => importId }
  const plan = await readImport(journal, { text, format, skills: places, ...rest })
  if (plan.kind === 'ambiguous-dates') return { ...plan, format }
  if (plan.kind === 'refused') return plan
  changes = plan.changes
  return previewOf(format, plan)
}

async function load(file: File): Promise<Loaded | Extract<ImportRead, { kind: 'refused' }>> {
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

function refused(message: string): Extract<ImportRead, { kind: 'refused' }> {
  return { kind: 'refused', message: `${message} Nothing was changed.` }
}
