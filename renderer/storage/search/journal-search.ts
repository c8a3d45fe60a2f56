import type { Month } from '../../../shared/month.ts'
import { ownWorker } from '../../platform/own-worker.ts'
import type { JournalDatabase } from '../database.ts'
import { onEntriesChanged } from '../entry-changes.ts'
import type { Found, Question } from './entry-index.ts'
import type { Tallies } from './tallies.ts'
import type { FromSearch, ToSearch } from './search-messages.ts'
// oxlint-disable-next-line import/default -- Vite gives the worker's address
import workerUrl from './search-worker.ts?worker&url'

/** What a search has come to. `isWhole` is false while older entries are still being read. */
export type SearchState =
  | { kind: 'looking' }
  | { kind: 'found'; look: number; found: Found; isWhole: boolean; tags: [string, number][] }
  /** Search came to an end; the journal itself is as it was. */
  | { kind: 'failed'; message: string }

const startWorker = ownWorker('evenkeel-search', workerUrl)

/** The tallies of all entries; `failed` where they cannot be told. */
export type TallyState = { kind: 'counting' } | { kind: 'counted'; tallies: Tallies } | { kind: 'failed' }

const COUNTING: TallyState = { kind: 'counting' }
const LOOKING: SearchState = { kind: 'looking' }

/** The search over one journal, in a worker. It is started by the first question and told of every write. */
export class JournalSearch {
  readonly #database: JournalDatabase
  #worker: Worker | null = null
  #stop: () => void = () => undefined
  #look = 0
  #request = 0
  readonly #waiting = new Map<number, (ids: string[]) => void>()
  #state: SearchState = LOOKING
  readonly #listeners = new Set<() => void>()
  #tallies: TallyState = COUNTING
  readonly #tallyListeners = new Set<() => void>()

  constructor(database: JournalDatabase) {
    this.#database = database
  }

  readonly state = (): SearchState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly tallies = (): TallyState => this.#tallies

  /** Has the tallies counted for as long as somebody listens. */
  readonly subscribeTallies = (listener: () => void): (() => void) => {
    this.#tallyListeners.add(listener)
    if (this.#tallyListeners.size === 1) {
      this.#setTallies(COUNTING)
      this.#tell({ kind: 'tally', isOn: true })
    }
    return () => {
      this.#tallyListeners.delete(listener)
      if (this.#tallyListeners.size === 0 && this.#worker !== null) this.#tell({ kind: 'tally', isOn: false })
    }
  }

  /** Looks for this from now on; null rests. After a failure it begins anew. */
  look(question: Question | null): void {
    this.#look += 1
    if (question === null && this.#worker === null) return
    if (question === null || this.#state.kind === 'failed') this.#set(LOOKING)
    this.#tell({ kind: 'look', look: this.#look, question })
  }

  /** The ids of what was found, newest first: of a month, or all. Empty when something else is looked for meanwhile. */
  async ids(month: Month | null, limit = Infinity): Promise<string[]> {
    const state = this.#state
    if (state.kind !== 'found') return []
    const request = ++this.#request
    return await new Promise((resolve) => {
      this.#waiting.set(request, resolve)
      this.#tell({ kind: 'ids', request, look: state.look, month, limit })
    })
  }

  #tell(message: ToSearch): void {
    this.#worker ??= this.#start()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    this.#worker.postMessage(message)
  }

  #start(): Worker {
    const worker = startWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => this.#hear(data))
    worker.addEventListener('error', (event) => this.#fail(event.message))
    this.#stop = onEntriesChanged(this.#database, (changed) => this.#tell({ kind: 'changed', changed }))
    return worker
  }

  #hear(message: FromSearch): void {
    switch (message.kind) {
      case 'found':
        if (message.look === this.#look) this.#set(message)
        return
      case 'ids':
        this.#waiting.get(message.request)?.(message.ids)
        this.#waiting.delete(message.request)
        return
      case 'tallies':
        return this.#setTallies({ kind: 'counted', tallies: message.tallies })
      case 'failed':
        return this.#fail(message.message)
    }
  }

  #fail(message: string): void {
    console.error('Search came to an end.', message)
    this.#stop()
    this.#worker?.terminate()
    this.#worker = null
    for (const resolve of this.#waiting.values()) resolve([])
    this.#waiting.clear()
    this.#set({ kind: 'failed', message })
    this.#setTallies({ kind: 'failed' })
  }

  #setTallies(state: TallyState): void {
    this.#tallies = state
    for (const listener of this.#tallyListeners) listener()
  }

  #set(state: SearchState): void {
    if (state === this.#state) return
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
