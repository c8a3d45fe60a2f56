import type { ChangeTable, LooseChange } from './change.ts'
import { bucketOf, digestOf, NO_RECORDS, toggle, type Digest, type Digests } from './digest.ts'

export type StateTable = ChangeTable | 'deletions'
export type AnyRecord = { id: string; [field: string]: unknown }

/** A record with the list it belongs to. */
export type Placed = { table: StateTable; record: AnyRecord }

/** What records are read into; it tells afterwards whether they are those that were said to come. */
export type RecordTaker = {
  place(placed: Placed): void
  /** How many records each table holds; tables without one are left out. */
  counts(): Record<string, number>
  digests(): Digests
}

/** Counts and digests of records that nobody keeps. */
export class RecordTally implements RecordTaker {
  readonly #counts: Record<string, number> = {}
  readonly #digests: Record<string, Digest> = {}

  place(placed: Placed): void {
    this.#counts[placed.table] = (this.#counts[placed.table] ?? 0) + 1
    flipIn(this.#digests, placed)
  }

  counts(): Record<string, number> {
    return { ...this.#counts }
  }

  digests(): Digests {
    return { ...this.#digests }
  }
}

/**
 * The records that a run of changes leaves: every put, without what was deleted since, and the traces of the
 * deletions. It is the database in the smallest form, for main: each record stands as its JSON text, which takes a
 * fraction of the memory, and the digests are kept up to date with every change.
 */
export class RecordState implements RecordTaker {
  readonly #tables = new Map<StateTable, Map<string, string>>()
  readonly #digests: Record<string, Digest> = {}

  /** Takes a record as it is, for a state that was written down. */
  place(placed: Placed): void {
    const { table, record } = placed
    const key = keyIn(table, record)
    this.#remove(table, key)
    this.#of(table).set(key, JSON.stringify(record))
    flipIn(this.#digests, placed)
  }

  /** Applies changes in their order. */
  apply(changes: readonly LooseChange[]): void {
    for (const change of changes) {
      const { table } = change
      if (change.op === 'put') {
        this.place({ table, record: change.record })
        this.#remove('deletions', `${table}/${change.record.id}`)
        continue
      }
      this.#remove(table, change.id)
      if (table === 'drafts') continue
      this.place({ table: 'deletions', record: { table, id: change.id, at: change.at } })
    }
  }

  /** The records of a table as JSON, by key. */
  textsOf(table: StateTable): string[] {
    const texts = this.#tables.get(table) ?? new Map<string, string>()
    return [...texts.keys()].sort().map((key) => texts.get(key) ?? '')
  }

  /** The records of a table by key. */
  recordsOf(table: StateTable): AnyRecord[] {
    return this.textsOf(table).map((text) => JSON.parse(text) as AnyRecord)
  }

  counts(): Record<string, number> {
    const counts: Record<string, number> = {}
    for (const [table, texts] of this.#tables) if (texts.size > 0) counts[table] = texts.size
    return counts
  }

  digests(): Digests {
    return { ...this.#digests }
  }

  #remove(table: StateTable, key: string): void {
    const texts = this.#of(table)
    const text = texts.get(key)
    if (text === undefined) return
    texts.delete(key)
    flipIn(this.#digests, { table, record: JSON.parse(text) as AnyRecord })
  }

  #of(table: StateTable): Map<string, string> {
    const found = this.#tables.get(table)
    if (found !== undefined) return found
    const made = new Map<string, string>()
    this.#tables.set(table, made)
    return made
  }
}

/** Two records of a table have the same key when one replaces the other. */
function keyIn(table: StateTable, record: AnyRecord): string {
  return table === 'deletions' ? `${String(record['table'])}/${record.id}` : record.id
}

/** Counts a record into digests, or takes it out of them again: it is the same step. */
function flipIn(digests: Record<string, Digest>, { table, record }: Placed): void {
  const bucket = bucketOf(table, record)
  if (bucket === null) return
  const digest = toggle(digests[bucket] ?? NO_RECORDS, digestOf(record))
  if (digest === NO_RECORDS) delete digests[bucket]
  else digests[bucket] = digest
}
