import type { LedgerCommit } from '../../shared/bridge/ledger.ts'
import type { Digest } from '../../shared/ledger/digest.ts'
import { NO_RECORDS } from '../../shared/ledger/digest.ts'
import type { OpenFile } from './file-system.ts'
import { readLine, type LedgerBase, type Line } from './line.ts'
import type { PlacedLine } from './scan.ts'

type Place = { position: number; length: number }

/** A commit and the lines of the file that hold its changes. */
export type KeptCommit = { sequence: number; places: Place[]; digests: Readonly<Record<string, Digest>> }

/** What the lines of a ledger amount to. Lines are taken in the order in which they stand. */
export class Commits {
  #commits: KeptCommit[] = []
  #open: KeptCommit | null = null
  #highest = 0
  #base: LedgerBase | null = null
  #isBegun = false
  readonly digests: Record<string, Digest> = {}

  /** The last commit that counts; 0 when there is none. */
  get sequence(): number {
    return Math.max(this.#commits.at(-1)?.sequence ?? 0, this.#base?.sequence ?? 0)
  }

  /** What stands before the first commit; null where the ledger holds all. */
  get base(): LedgerBase | null {
    return this.#base
  }

  /** A number that no line has used, not even one that was aborted or never finished. */
  get next(): number {
    return this.#highest + 1
  }

  /** The highest number that any line has used. */
  get highest(): number {
    return this.#highest
  }

  take({ line, position, length }: PlacedLine): void {
    if ('sequence' in line) this.#highest = Math.max(this.#highest, line.sequence)
    const place = { position, length }
    switch (line.kind) {
      case 'header':
        return this.#begin(line.base ?? null)
      case 'commit':
        this.#open = null
        return this.#keep({ sequence: line.sequence, places: [place], digests: line.digests })
      case 'begin':
        this.#open = { sequence: line.sequence, places: [], digests: {} }
        return
      case 'part':
        if (this.#open?.sequence === line.sequence) this.#open.places.push(place)
        return
      case 'end':
        if (this.#open?.sequence === line.sequence) this.#keep({ ...this.#open, digests: line.digests })
        this.#open = null
        return
      case 'abort':
        this.#commits = this.#commits.filter(({ sequence }) => sequence !== line.sequence)
        return this.#state(line.digests)
      case 'digests':
        for (const bucket of Object.keys(this.digests)) delete this.digests[bucket]
        return this.#state(line.digests)
    }
  }

  /** The commits after a sequence number, in order. */
  after(sequence: number): readonly KeptCommit[] {
    return this.#commits.filter((commit) => commit.sequence > sequence)
  }

  /** How many bytes the commits after a sequence number take. */
  bytesAfter(sequence: number): number {
    const places = this.after(sequence).flatMap((commit) => commit.places)
    return places.reduce((sum, { length }) => sum + length, 0)
  }

  #begin(base: LedgerBase | null): void {
    if (this.#isBegun) return
    this.#isBegun = true
    this.#base = base
    if (base === null) return
    this.#highest = Math.max(this.#highest, base.highest, base.sequence)
    this.#state(base.digests)
  }

  #keep(commit: KeptCommit): void {
    this.#commits.push(commit)
    this.#state(commit.digests)
  }

  #state(digests: Readonly<Record<string, Digest>>): void {
    for (const [bucket, digest] of Object.entries(digests)) {
      if (digest === NO_RECORDS) delete this.digests[bucket]
      else this.digests[bucket] = digest
    }
  }
}

/** Reads the changes of a commit from the file. */
export async function readCommit(file: OpenFile, kept: KeptCommit): Promise<LedgerCommit> {
  const lines: Line[] = []
  for (const { position, length } of kept.places) {
    const line = readLine(await file.read(position, length))
    // It was whole when the ledger was opened: what fails now is the disk.
    if (line === null) throw Object.assign(new Error('A line changed.'), { code: 'CHANGED_LINE' })
    lines.push(line)
  }
  const changes = lines.flatMap((line) => ('changes' in line ? line.changes : []))
  return { sequence: kept.sequence, changes, digests: kept.digests }
}
