import type { ChangeTable, LooseChange } from './change.ts'
import { bucketOf, digestOf, NO_RECORDS, toggle, type Digest } from './digest.ts'

export type StateTable = ChangeTable | 'deletions'
export type AnyRecord = { id: string; [field: string]: unknown }

/** A record with the list it belongs to. */
export type Placed = { table: StateTable; record: AnyRecord }

/**
 * The records that a run of changes leaves: every put, without what was deleted since, and the traces of the
 * deletions. It is the database in the smallest form, for main, which reads no record.
 */
export class RecordState {
  readonly #tables = new Map<StateTable, Map<string, AnyRecord>>()

  /** Takes a record as it is, for a state that was written down. */
  place({ table, record }: Placed): void {
    this.#of(table).set(keyIn(table, record), record)
  }

  /** Applies changes in their order. */
  apply(changes: readonly LooseChange[]): void {
    for (const change of changes) {
      const { table } = change
      if (change.op === 'put') {
        this.#of(table).set(change.record.id, change.record)
        this.#of('deletions').delete(`${table}/${change.record.id}`)
        continue
      }
      this.#of(table).delete(change.id)
      if (table === 'drafts') continue
      this.place({ table: 'deletions', record: { table, id: change.id, at: change.at } })
    }
  }

  /** The records of a table by key. */
  recordsOf(table: StateTable): AnyRecord[] {
    const byKey = [...(this.#tables.get(table) ?? [])]
    return byKey.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record)
  }

  /** How many records each table holds; tables without one are left out. */
  counts(): Record<string, number> {
    const counts: Record<string, number> = {}
    for (const [table, records] of this.#tables) if (records.size > 0) counts[table] = records.size
    return counts
  }

  #of(table: StateTable): Map<string, AnyRecord> {
    const found = this.#tables.get(table)
    if (found !== undefined) return found
    const made = new Map<string, AnyRecord>()
    this.#tables.set(table, made)
    return made
  }
}

/** Two records of a table have the same key when one replaces the other. */
function keyIn(table: StateTable, record: AnyRecord): string {
  return table === 'deletions' ? `${String(record['table'])}/${record.id}` : record.id
}

/** Counts a record into the digests of a state. */
export function countIntoDigests(digests: Record<string, Digest>, { table, record }: Placed): void {
  const bucket = bucketOf(table, record)
  if (bucket === null) return
  const digest = toggle(digests[bucket] ?? NO_RECORDS, digestOf(record))
  if (digest === NO_RECORDS) delete digests[bucket]
  else digests[bucket] = digest
}
