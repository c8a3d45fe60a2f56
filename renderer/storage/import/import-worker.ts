import type { Change } from '../../../shared/ledger/change.ts'
import { journalDatabase } from '../database.ts'
import type { EvidenceContent } from '../evidence-contents.ts'
import { readImport } from '../read-import.ts'
import type { FromImport, ImportRead, ToImport } from './import-messages.ts'
import { previewOf } from './import-preview.ts'
import { loadImport, type LoadedImport } from './load-import.ts'

// The worker's own connection; it only reads.
const database = journalDatabase()
/** So many changes are handed over at once, few enough not to hold the window up. */
const SLICE = 500

type Reading = Extract<ToImport, { kind: 'read' }>

let loaded: LoadedImport | null = null
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
      return answer({ kind: 'read', ...(await read(message)) })
    case 'take':
      for (let from = 0; from < changes.length; from += SLICE)
        answer({ kind: 'changes', changes: changes.slice(from, from + SLICE), done: false })
      return answer({ kind: 'changes', changes: [], done: true })
  }
}

type Read = { read: ImportRead; evidence: readonly EvidenceContent[] }

async function read({ file, answers, importId, now }: Reading): Promise<Read> {
  changes = []
  if (file !== null) {
    answer({ kind: 'stage', stage: 'reading' })
    const found = await loadImport(file)
    if ('kind' in found) return { read: found, evidence: [] }
    loaded = found
  }
  if (loaded === null) throw new Error('There is no file.')
  answer({ kind: 'stage', stage: 'understanding' })
  const { text, format } = loaded
  const { places, ...rest } = answers
  const clock = { now: () => new Date(now), today: () => now.slice(0, 10) }
  const journal = { database, clock, newId: () => importId }
  const plan = await readImport(journal, { text, format, skills: places, ...rest })
  if (plan.kind === 'ambiguous-dates') return { read: { ...plan, format }, evidence: [] }
  if (plan.kind === 'refused') return { read: plan, evidence: [] }
  changes = plan.changes
  return { read: previewOf(format, plan), evidence: plan.evidence }
}
