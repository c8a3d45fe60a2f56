import { resolve } from 'node:path'
import type { JournalCommand } from '../../shared/bridge/commands.ts'
import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import { storageFailure } from '../ledger/failure.ts'
import { userDisk } from '../ledger/file-system.ts'
import { beginReplacement, type Replacement } from '../ledger/write-whole.ts'
import { temporaryFor } from '../save-report.ts'

export type CommandEnd = { exit: 0 | 1 | 2; messages: string[] }

/** One command that a hidden window carries out; what it writes goes to its file or to standard output. */
export class CommandRun {
  readonly done: Promise<CommandEnd>
  readonly #command: JournalCommand
  readonly #path: string | null
  readonly #print: (text: string) => Promise<void>
  #replacement: Replacement | null = null
  #isTaken = false
  #settle: (end: CommandEnd) => void = () => undefined

  constructor(
    command: JournalCommand,
    output: { file: string | null; print: (text: string) => Promise<void> },
  ) {
    this.#command = command
    this.#path = output.file === null ? null : resolve(output.file)
    this.#print = output.print
    this.done = new Promise((settle) => {
      this.#settle = settle
    })
  }

  /** Whether the window has begun. One that never does has failed to load. */
  get isTaken(): boolean {
    return this.#isTaken
  }

  take(): { kind: 'command'; command: JournalCommand } {
    this.#isTaken = true
    return { kind: 'command', command: this.#command }
  }

  async write(text: string): Promise<{ kind: 'written' } | StorageFailure> {
    try {
      if (this.#path === null) {
        await this.#print(text)
      } else {
        this.#replacement ??= await beginReplacement(userDisk, this.#path, temporaryFor(this.#path))
        await this.#replacement.append(Buffer.from(text, 'utf8'))
      }
      return { kind: 'written' }
    } catch (error) {
      return storageFailure(error)
    }
  }

  finish(end: CommandEnd): void {
    this.#conclude(end).then(this.#settle, (error: unknown) =>
      this.#settle({ exit: 1, messages: [`The file could not be written: ${String(error)}`] }),
    )
  }

  /** The window ended without finishing. */
  fail(message: string): void {
    this.finish({ exit: 1, messages: [message] })
  }

  async #conclude(end: CommandEnd): Promise<CommandEnd> {
    if (this.#replacement === null) return end
    if (end.exit === 0) {
      await this.#replacement.commit()
      await this.#print(`${this.#path}\n`)
    } else {
      await this.#replacement.discard()
    }
    return end
  }
}
