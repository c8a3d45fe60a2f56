import type { Change } from '../../shared/ledger/change.ts'
import type { z } from '../../shared/schema.ts'
import { commit } from './commit.ts'
import { draftGone, keepDraft } from './drafts.ts'
import type { Journal, Saved } from './journal.ts'

type Value = z.core.util.JSONType

/** Whether what was typed is kept: nothing to keep, on its way, kept, or refused by the disk. */
export type Keeping = 'nothing' | 'waiting' | 'kept' | 'refused'

// After this pause in typing (milliseconds) what was typed is kept, and after a few of them without a pause.
const PAUSE = 400
const LONGEST = 2_000
// A long text is written whole each time, so it waits longer: one second for every 16,000 characters, up to five.
const CHARACTERS_A_MILLISECOND = 16
const LONGEST_OF_ALL = 5_000

/**
 * Keeps the draft of one place while it is typed: after a pause, never more than one write under way, the latest text
 * wins, and nothing is written that is kept already.
 */
export class DraftKeeper {
  readonly #journal: Journal
  readonly #place: string
  /** What the journal holds and what it should, as JSON; null for no draft. */
  #kept: string | null
  #wanted: string | null
  #isEnding = false
  #writing: Promise<void> | null = null
  #pause: ReturnType<typeof setTimeout> | null = null
  #since: number | null = null
  #keeping: Keeping = 'nothing'
  readonly #listeners = new Set<() => void>()

  /** `kept` is what the journal holds for this place; null for nothing. */
  constructor(journal: Journal, place: string, kept: Value | null) {
    this.#journal = journal
    this.#place = place
    this.#kept = kept === null ? null : JSON.stringify(kept)
    this.#wanted = this.#kept
    this.#say()
  }

  readonly keeping = (): Keeping => this.#keeping

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What is typed now; null where there is nothing to keep. It is written after a pause. */
  set(value: Value | null): void {
    this.#wanted = value === null ? null : JSON.stringify(value)
    this.#say()
    if (this.#pause !== null) clearTimeout(this.#pause)
    this.#pause = null
    if (this.#wanted === this.#kept || this.#isEnding) return
    const now = performance.now()
    this.#since ??= now
    const length = Math.min(LONGEST_OF_ALL, (this.#wanted?.length ?? 0) / CHARACTERS_A_MILLISECOND)
    const left = this.#since + Math.max(LONGEST, length) - now
    this.#pause = setTimeout(() => void this.flush(), Math.max(0, Math.min(Math.max(PAUSE, length), left)))
  }

  /** Writes now what is still waiting: the window is being left. */
  async flush(): Promise<void> {
    if (this.#pause !== null) clearTimeout(this.#pause)
    this.#pause = null
    if (this.#writing !== null) {
      await this.#writing
      return await this.flush()
    }
    if (this.#wanted === this.#kept || this.#isEnding) return
    this.#writing = this.#write(this.#wanted)
    await this.#writing
  }

  /**
   * Ends the draft in the commit that makes something of it: `save` puts the changes it is given into that commit.
   * Where it was not saved, or more was typed meanwhile, keeping goes on.
   */
  async ending<Result>(save: (gone: Change[]) => Promise<Saved<Result>>): Promise<Saved<Result>> {
    this.#isEnding = true
    if (this.#pause !== null) clearTimeout(this.#pause)
    await this.#writing
    const before = this.#wanted
    try {
      const saved = await save(this.#kept === null ? [] : [draftGone(this.#journal, this.#place)])
      if (saved.kind === 'saved') {
        this.#kept = null
        if (this.#wanted === before) this.#wanted = null
      }
      return saved
    } finally {
      this.#isEnding = false
      this.set(this.#wanted === null ? null : (JSON.parse(this.#wanted) as Value))
    }
  }

  async #write(wanted: string | null): Promise<void> {
    this.#since = null
    try {
      const saved =
        wanted === null
          ? await commit(this.#journal, [draftGone(this.#journal, this.#place)])
          : await keepDraft(this.#journal, this.#place, JSON.parse(wanted) as Value)
      if (saved.kind === 'saved') this.#kept = wanted
      this.#say(saved.kind === 'not-saved')
    } finally {
      this.#writing = null
    }
  }

  #say(isRefused = false): void {
    const keeping = isRefused
      ? 'refused'
      : this.#wanted !== this.#kept
        ? 'waiting'
        : this.#kept === null
          ? 'nothing'
          : 'kept'
    if (keeping === this.#keeping) return
    this.#keeping = keeping
    for (const listener of this.#listeners) listener()
  }
}
