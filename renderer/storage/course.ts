import { nextTurn } from '../platform/next-turn.ts'

/**
 * How far a commit of many changes is: it compares them with what is there, writes the ledger, then the database. Counts
 * are of changes.
 */
export type CommitProgress = {
  readonly stage: 'comparing' | 'ledger' | 'database'
  readonly done: number
  readonly of: number
}

/** Who follows a commit of many changes, and may end it. */
export type CommitWatch = {
  /** Once aborted, the commit ends in {@link Cancelled} and nothing of it counts; too late, it is saved. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: CommitProgress) => void
}

/** The person ended it; nothing was changed. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/** So long, in milliseconds, the window's thread may be held at a time: less than a frame. */
const LONGEST_TURN = 12
/** So many items are worked on between two looks at the clock. */
const ITEMS = 32

/** The course of one commit: gives the window its turn, tells how far it is, and ends when that is wished. */
export class Course {
  readonly #watch: CommitWatch | null
  #since = performance.now()

  constructor(watch: CommitWatch | null) {
    this.#watch = watch
  }

  /** Tells how far it is. @throws Cancelled when it is to end. */
  tell(stage: CommitProgress['stage'], done: number, of: number): void {
    if (this.#watch === null) return
    if (this.#watch.signal.aborted) throw new Cancelled()
    this.#watch.onProgress({ stage, done, of })
  }

  /** Gives the window its turn when it is due. Never within a transaction, which would end with it. */
  async rest(): Promise<void> {
    if (performance.now() - this.#since < LONGEST_TURN) return
    await nextTurn()
    this.#since = performance.now()
  }
}

/**
 * Does something with each item. With a course the window has its turn in between; without one nothing is waited for, so
 * that it may stand within a transaction.
 */
export async function forEachInTurn<Item>(
  items: readonly Item[],
  course: Course | null,
  work: (item: Item) => void,
  onDone: (done: number) => void = () => undefined,
): Promise<void> {
  for (const [index, item] of items.entries()) {
    work(item)
    if (course === null || (index + 1) % ITEMS !== 0) continue
    onDone(index + 1)
    await course.rest()
  }
}
