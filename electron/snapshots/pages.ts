import { SNAPSHOT_TABLES } from '../../shared/formats/snapshot.ts'
import type { AnyRecord, Placed, RecordState, StateTable } from '../../shared/ledger/record-state.ts'

/** So many characters of records are handed over at a time. */
const PAGE = 4_194_304

/** The records of a state in the order of a snapshot, to be handed over a page at a time. */
export class Pages {
  readonly #lines: { table: StateTable; text: string }[]

  constructor(state: RecordState) {
    this.#lines = SNAPSHOT_TABLES.flatMap((table) => state.textsOf(table).map((text) => ({ table, text })))
  }

  /** The page from a cursor on: 0, or what the page before said. */
  from(cursor: number): { records: Placed[]; next: number; done: boolean } {
    const records: Placed[] = []
    let size = 0
    let next = cursor
    for (; next < this.#lines.length && size < PAGE; next++) {
      const { table, text } = this.#lines[next] ?? { table: 'drafts', text: '{}' }
      records.push({ table, record: JSON.parse(text) as AnyRecord })
      size += text.length
    }
    return { records, next, done: next >= this.#lines.length }
  }
}
