import type { LedgerCommit } from '../../shared/bridge/ledger.ts'
import type { Digest } from '../../shared/ledger/digest.ts'
import { NO_RECORDS } from '../../shared/ledger/digest.ts'
import type { Line } from './line.ts'
import type { PlacedLine } from './scan.ts'

type Place = { position: number; length: number }

/** A commit and the lines of the file that hold its changes. */
export type KeptCommit = { sequence: number; places: Place[]; digests: Readonly<Record<string, Digest>> }

/** What the lines of a ledger amount to. Lines are taken in the order in which they stand. */
export class Commits {
  #commits: KeptCommit[] = []
  #open: KeptCommit | null = null
  #highest = 0
  readonly digests: Record<string, Digest> = {}

  /** The last commit that counts; 0 when there is none. */
  get sequence(): number {
    return this.#commits.at(-1)?.sequence ?? 0
  }

  /** A number that no line has used, not even one that was aborted or never finished. */
  get next(): number {
    return this.#highest + 1
  }

  take({ line, position, length }: PlacedLine): void {
    if ('sequence' in line) this.#highest = Math.max(this.#highest, line.sequence)
    const place = { position, length }
    switch (line.kind) {
      case 'header':
        return
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

/** The changes of a commit, from its lines. */
export function commitOf(kept: KeptCommit, lines: readonly Line[]): LedgerCommit {
  const changes = lines.flatMap((line) => ('changes' in line ? line.changes : []))
  return { sequence: kept.sequence, changes, digests: kept.digests }
}
