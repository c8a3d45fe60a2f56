import { claimedEntryOf, type ClaimedEntry } from '../../shared/credentials/activity.ts'
import type { Day } from '../../shared/day.ts'
import { LAST_DAY } from '../../shared/day.ts'
import { readClaimedEntries } from './credit-evidence.ts'
import type { JournalDatabase } from './database.ts'
import { onEntriesChanged, type ChangedEntries } from './entry-changes.ts'

/**
 * What the credit rules keep of a journal's entries, for a window. Nothing is read before somebody asks; then the days
 * that can matter are read once, in slices, and every write afterwards costs the entries that it touched. An index on
 * claims would cost every save instead, and claimed entries are few.
 */
export class ClaimsBook {
  readonly #database: JournalDatabase
  #since: Day | null = null
  #reading = 0
  #isReading = false
  #byId = new Map<string, ClaimedEntry>()
  #entries: readonly ClaimedEntry[] | undefined = undefined
  readonly #listeners = new Set<() => void>()

  constructor(database: JournalDatabase) {
    this.#database = database
    onEntriesChanged(database, (changed) => void this.#takeIn(changed))
  }

  /** The entries, newest first as far as they were read at once; undefined until then. */
  readonly entries = (): readonly ClaimedEntry[] | undefined => this.#entries

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Sees to it that the days from `since` on are read. */
  want(since: Day): void {
    if (this.#since !== null && this.#since <= since) return
    this.#since = since
    void this.#read()
  }

  async #read(): Promise<void> {
    if (this.#since === null) return
    const reading = ++this.#reading
    this.#isReading = true
    const found = await readClaimedEntries(
      this.#database,
      this.#since,
      LAST_DAY,
      () => reading === this.#reading,
    )
    if (reading !== this.#reading) return
    this.#isReading = false
    this.#byId = new Map(found.map((entry) => [entry.id, entry]))
    this.#tell()
  }

  async #takeIn(changed: ChangedEntries): Promise<void> {
    if (this.#since === null) return
    // While a reading goes on it might miss the change: it begins anew.
    if (changed === 'all' || this.#isReading) return await this.#read()
    const reading = this.#reading
    const found = await this.#database.entries.bulkGet([...changed])
    if (reading !== this.#reading) return
    for (const [index, id] of changed.entries()) {
      const entry = found[index]
      const kept = entry === undefined ? null : claimedEntryOf(entry)
      if (kept === null) this.#byId.delete(id)
      else this.#byId.set(id, kept)
    }
    this.#tell()
  }

  #tell(): void {
    this.#entries = [...this.#byId.values()]
    for (const listener of this.#listeners) listener()
  }
}
