import { createHash } from 'node:crypto'
import type { UnsoundReason } from '../../shared/bridge/snapshots.ts'
import {
  parseSnapshotHeader,
  parseSnapshotLine,
  snapshotEnd,
  type SnapshotHeader,
} from '../../shared/formats/snapshot.ts'
import { canonicalJson } from '../../shared/ledger/digest.ts'
import type { RecordTaker } from '../../shared/ledger/record-state.ts'

export type Unsound = { kind: 'unsound'; reason: UnsoundReason }

/** A snapshot that was read as a whole and found to be what its header says. */
export type WholeSnapshot = { kind: 'whole'; header: SnapshotHeader }

/** The largest text that is unpacked: a file that claims more is none of ours. */
const MOST_BYTES = 1_073_741_824
const LINE_BREAK = 0x0a

/** Takes the text of a snapshot piece by piece and proves it: length, hash, end, counts and digests. */
export class SnapshotParser {
  readonly #into: RecordTaker
  readonly #hash = createHash('sha256')
  #header: SnapshotHeader | null = null
  /** What stands behind the last line break. */
  #pending: Buffer[] = []
  #bodyLeft = 0
  #lines = 0
  #isStrange = false
  #end: Buffer[] = []
  #taken = 0

  constructor(into: RecordTaker) {
    this.#into = into
  }

  /** Takes a further piece; answers with a reason where reading on is of no use. */
  take(piece: Buffer): UnsoundReason | null {
    this.#taken += piece.length
    if (this.#taken > MOST_BYTES) return 'not-a-snapshot'
    let rest = piece
    if (this.#header === null) {
      const at = rest.indexOf(LINE_BREAK)
      if (at === -1) {
        this.#pending.push(rest)
        return null
      }
      const parsed = parseSnapshotHeader(this.#line(rest.subarray(0, at)))
      if (parsed.kind !== 'header') return parsed.kind
      this.#header = parsed.header
      this.#bodyLeft = parsed.header.body.bytes
      rest = rest.subarray(at + 1)
    }
    const body = rest.subarray(0, this.#bodyLeft)
    this.#bodyLeft -= body.length
    this.#takeBody(body)
    if (rest.length > body.length) this.#end.push(rest.subarray(body.length))
    return null
  }

  /** Everything was taken: is it what the header says? */
  finish(): WholeSnapshot | Unsound {
    const header = this.#header
    if (header === null) return unsound('not-a-snapshot')
    if (this.#bodyLeft > 0) return unsound('cut-short')
    if (this.#hash.digest('hex') !== header.body.sha256) return unsound('changed')
    const end = Buffer.concat(this.#end).toString('utf8')
    if (end !== snapshotEnd(header.body.lines)) return unsound('cut-short')
    const found = { counts: this.#into.counts(), digests: this.#into.digests(), lines: this.#lines }
    const said = { counts: header.counts, digests: header.digests, lines: header.body.lines }
    const isSame = !this.#isStrange && canonicalJson(found) === canonicalJson(said)
    return isSame && this.#pending.length === 0 ? { kind: 'whole', header } : unsound('counts-differ')
  }

  #takeBody(body: Buffer): void {
    this.#hash.update(body)
    let from = 0
    for (let at = body.indexOf(LINE_BREAK); at !== -1; at = body.indexOf(LINE_BREAK, from)) {
      const placed = parseSnapshotLine(this.#line(body.subarray(from, at)))
      if (placed === null) this.#isStrange = true
      else this.#into.place(placed)
      this.#lines += 1
      from = at + 1
    }
    if (from < body.length) this.#pending.push(body.subarray(from))
  }

  #line(last: Buffer): string {
    const line = this.#pending.length === 0 ? last : Buffer.concat([...this.#pending, last])
    this.#pending = []
    return line.toString('utf8')
  }
}

export function unsound(reason: UnsoundReason): Unsound {
  return { kind: 'unsound', reason }
}
