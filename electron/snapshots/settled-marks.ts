import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Mark } from '../ledger/mark.ts'

const LONGEST_WAIT = 10_000
/** An abort settles nothing, so the ledger is asked again after a moment. */
const ASK_AGAIN = 100

/** Waits for moments of a ledger at which nothing is under way. */
export class SettledMarks {
  readonly #ledger: Ledger
  #waiters: (() => void)[] = []

  constructor(ledger: Ledger) {
    this.#ledger = ledger
  }

  /** Is called whenever a commit is settled. */
  wake(): void {
    for (const wake of this.#waiters.splice(0)) wake()
  }

  /** The next such moment: soon, since every commit ends in being settled or aborted. */
  async next(): Promise<{ kind: 'mark'; mark: Mark } | StorageFailure> {
    const deadline = Date.now() + LONGEST_WAIT
    for (;;) {
      const found = await this.#ledger.mark()
      if (found.kind !== 'unsettled') return found
      if (Date.now() > deadline) return { kind: 'failed', reason: 'closed', code: 'BUSY' }
      await this.#settled()
    }
  }

  #settled(): Promise<void> {
    return new Promise((settle) => {
      const timer = setTimeout(settle, ASK_AGAIN)
      this.#waiters.push(() => {
        clearTimeout(timer)
        settle()
      })
    })
  }
}
