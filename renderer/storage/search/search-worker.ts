import { monthOf } from '../../../shared/month.ts'
import { journalDatabase } from '../database.ts'
import { EntryIndex, foundOf, type Question } from './entry-index.ts'
import type { FromSearch, ToSearch } from './search-messages.ts'

// The worker's own connection; it only reads.
const database = journalDatabase()
const SLICE = 2_000

let index = new EntryIndex()
let looking: { look: number; question: Question } | null = null
let results: ReturnType<EntryIndex['find']> = []
let readTo: [string, string] | null = null
let isWhole = false
let isTallying = false

let queue: Promise<void> = Promise.resolve()

function inTurn(work: () => void | Promise<void>): void {
  queue = queue.then(work).catch((error: unknown) => answer({ kind: 'failed', message: String(error) }))
}

function answer(message: FromSearch): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  self.postMessage(message)
}

self.addEventListener('message', ({ data }: MessageEvent<ToSearch>) => inTurn(() => carryOut(data)))
inTurn(fill)

async function carryOut(message: ToSearch): Promise<void> {
  switch (message.kind) {
    case 'look':
      looking = message.question === null ? null : { look: message.look, question: message.question }
      return find()
    case 'ids': {
      const { month, limit } = message
      const fitting = month === null ? results : results.filter(({ date }) => monthOf(date) === month)
      const ids = message.look === looking?.look ? fitting.slice(0, limit).map(({ id }) => id) : []
      return answer({ kind: 'ids', request: message.request, ids })
    }
    case 'tally':
      isTallying = message.isOn
      return tally()
    case 'changed':
      return await takeIn(message.changed)
  }
}

/** Reads the next slice, newest first; between two slices the worker hears what is asked meanwhile. */
async function fill(): Promise<void> {
  if (isWhole) return
  const rows = database.entries.where('[date+id]')
  const from = readTo === null ? database.entries.orderBy('[date+id]') : rows.below(readTo)
  const entries = await from.reverse().limit(SLICE).toArray()
  index.put(entries)
  const last = entries.at(-1)
  if (last !== undefined) readTo = [last.date, last.id]
  isWhole = entries.length < SLICE
  find()
  tally()
  if (!isWhole) inTurn(fill)
}

async function takeIn(changed: Extract<ToSearch, { kind: 'changed' }>['changed']): Promise<void> {
  if (changed === 'all') {
    const wasWhole = isWhole
    index = new EntryIndex()
    readTo = null
    isWhole = false
    if (wasWhole) await fill()
    return
  }
  const ids = [...changed]
  const found = await database.entries.bulkGet(ids)
  index.remove(ids)
  index.put(found.filter((entry) => entry !== undefined))
  find()
  tally()
}

function tally(): void {
  if (isTallying && isWhole) answer({ kind: 'tallies', tallies: index.tallies() })
}

function find(): void {
  if (looking === null) return
  results = index.find(looking.question)
  answer({ kind: 'found', look: looking.look, found: foundOf(results), isWhole, tags: index.tags() })
}
