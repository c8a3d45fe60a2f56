import type { Change } from '../../../shared/ledger/change.ts'
import { ownWorker } from '../../platform/own-worker.ts'
import { lackingContents, type EvidenceContent } from '../evidence-contents.ts'
import type { Journal } from '../journal.ts'
import type { FromImport, ImportAnswers, ImportRead, ImportStage, ToImport } from './import-messages.ts'
// oxlint-disable-next-line import/default -- Vite gives the worker's address
import workerUrl from './import-worker.ts?worker&url'

const startWorker = ownWorker('evenkeel-import', workerUrl)

/** The longest that one step may take: what takes longer was made to. */
const LIMIT = 300_000

type ReadingFor = Pick<Journal, 'clock' | 'newId' | 'evidence'>
type Waiting = { settle(message: FromImport): void; refuse(error: Error): void }

/** The reading of one file, off the interface's thread. It writes nothing; ending it at any time leaves no trace. */
export class ImportReading {
  readonly #file: File
  readonly #journal: ReadingFor
  readonly #onStage: (stage: ImportStage) => void
  readonly #worker = startWorker()
  #isSent = false
  #changes: Change[] = []
  #evidence: readonly EvidenceContent[] = []
  #waiting: Waiting | null = null

  constructor(file: File, journal: ReadingFor, onStage: (stage: ImportStage) => void) {
    this.#file = file
    this.#journal = journal
    this.#onStage = onStage
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromImport>) => this.#hear(data))
    this.#worker.addEventListener('error', ({ message }) => this.#end(new Error(message)))
  }

  /** Reads the file with what the person said about it. Rejects when the worker came to an end. */
  async read(answers: ImportAnswers): Promise<ImportRead> {
    const { clock, newId } = this.#journal
    const file = this.#isSent ? null : this.#file
    this.#isSent = true
    const told = await this.#ask({
      kind: 'read',
      file,
      answers,
      importId: newId(),
      now: clock.now().toISOString(),
    })
    if (told.kind !== 'read') throw new Error(`The import worker answered ${told.kind}.`)
    this.#evidence = await lackingContents(this.#journal, told.evidence, 'sizes')
    return told.read.kind === 'preview' ? { ...told.read, evidence: this.#evidence.length } : told.read
  }

  /** What the last reading would change, and the evidence that it would bring. */
  async take(): Promise<{ changes: readonly Change[]; evidence: readonly EvidenceContent[] }> {
    this.#changes = []
    await this.#ask({ kind: 'take' })
    return { changes: this.#changes, evidence: this.#evidence }
  }

  /** Ends the reading; whoever still waits hears that it was. */
  end(): void {
    this.#end(new Error('The reading was ended.'))
  }

  async #ask(message: ToImport): Promise<FromImport> {
    return await new Promise<FromImport>((resolve, reject) => {
      const limit = setTimeout(() => this.#end(new Error('The file takes too long to read.')), LIMIT)
      this.#waiting = {
        settle: (told) => {
          clearTimeout(limit)
          resolve(told)
        },
        refuse: (error) => {
          clearTimeout(limit)
          reject(error)
        },
      }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      this.#worker.postMessage(message)
    })
  }

  #hear(message: FromImport): void {
    switch (message.kind) {
      case 'stage':
        return this.#onStage(message.stage)
      case 'changes':
        for (const change of message.changes) this.#changes.push(change)
        if (message.done) this.#waiting?.settle(message)
        return
      case 'read':
        return this.#waiting?.settle(message)
      case 'failed':
        return this.#end(new Error(message.message))
    }
  }

  #end(error: Error): void {
    this.#worker.terminate()
    this.#waiting?.refuse(error)
    this.#waiting = null
  }
}
