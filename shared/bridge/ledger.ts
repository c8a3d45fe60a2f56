import { looseChangeSchema, type LooseChange } from '../ledger/change.ts'
import type { Digests } from '../ledger/digest.ts'
import { z } from '../schema.ts'
import { method, nothing } from './method.ts'
import type { SnapshotPage } from './snapshots.ts'

/** Why main could not keep something. `code` is the system's own name for it, e.g. `ENOSPC`. */
export type StorageFailure = {
  kind: 'failed'
  reason: 'disk-full' | 'read-only' | 'not-allowed' | 'closed' | 'io'
  code: string
}

/** What main found when it opened the ledger. */
export type LedgerFinding =
  /** Unfinished bytes at the end, of a write that was never acknowledged, were cut. */
  | { kind: 'tail-cut'; bytes: number }
  /** Bad lines with good ones after them: the file was copied aside as `copy`, the good lines count. */
  | { kind: 'damage'; lines: number; copy: string }
  /** The journal was last kept by another engine version. */
  | { kind: 'other-engine'; before: string; now: string }
  /** The ledger was gone or had lost its beginning; it stands on a snapshot again. */
  | { kind: 'ledger-renewed'; sequence: number }
  /** No snapshot on which the ledger could stand can be read: it holds only what came after `sequence`. */
  | { kind: 'base-lost'; sequence: number }

export type LedgerState =
  | {
      kind: 'ready'
      /** Names the journal: a database of another journal is never mixed with it. */
      journalId: string
      /** The last sequence number that counts; 0 in a new ledger. */
      sequence: number
      /** The commit up to which a snapshot holds everything and the ledger nothing; 0 where it holds all. */
      base: number
      digests: Digests
      findings: LedgerFinding[]
    }
  /** Written by a later version of Evenkeel; nothing was touched. */
  | { kind: 'newer'; version: number }
  | StorageFailure

/** One commit of the ledger as it is replayed. */
export type LedgerCommit = { sequence: number; changes: LooseChange[]; digests: Digests }

const sequenceSchema = z.number().int().min(1)
const digestsSchema = z.record(z.string().max(40), z.string().regex(/^[0-9a-f]{16}$/))

/** Up to this many changes are one line of the ledger; more are a group of lines under one sync. */
export const CHANGES_A_LINE = 2_000

const changesSchema = z.array(looseChangeSchema).min(1).max(CHANGES_A_LINE)

export const ledgerContract = {
  /** Opens the ledger (once a run) and says where it stands. */
  open: method(nothing).with<LedgerState>(),

  /**
   * Keeps a commit of up to 2,000 changes. `digests` are those of every bucket it changes, as they are after it.
   * Answers only after the line is on the disk (`fdatasync`).
   */
  append: method(z.strictObject({ changes: changesSchema, digests: digestsSchema })).with<
    { kind: 'appended'; sequence: number } | StorageFailure
  >(),

  /** Begins a larger commit of `parts` lines. Nothing of it counts until its end is kept. */
  beginGroup: method(z.strictObject({ parts: z.number().int().min(1).max(10_000) })).with<
    { kind: 'begun'; sequence: number } | StorageFailure
  >(),
  appendPart: method(z.strictObject({ sequence: sequenceSchema, changes: changesSchema })).with<
    { kind: 'taken' } | StorageFailure
  >(),
  /** Ends the group; answers after all its lines are on the disk. */
  endGroup: method(z.strictObject({ sequence: sequenceSchema, digests: digestsSchema })).with<
    { kind: 'appended'; sequence: number } | StorageFailure
  >(),

  /**
   * Says that a commit was kept but could not be applied: it never counts. `digests` are those of the buckets
   * it would have changed, as they are without it. A group that is not ended is given up; the file is as before it.
   */
  abort: method(z.strictObject({ sequence: sequenceSchema, digests: digestsSchema })).with<
    { kind: 'aborted' } | StorageFailure
  >(),

  /**
   * Says that a commit is in the database too, so that it will never be aborted. Snapshots hold settled commits
   * only; the next commit settles the one before it as well.
   */
  settle: method(z.strictObject({ sequence: sequenceSchema })).with<{ kind: 'settled' } | StorageFailure>(),

  /** States every digest anew, after the database was rebuilt from the ledger. Writes nothing when they are the same. */
  restate: method(z.strictObject({ digests: digestsSchema })).with<{ kind: 'stated' } | StorageFailure>(),

  /** Reads the commits that count, in order, from after a sequence number, a page at a time. */
  read: method(z.strictObject({ after: z.number().int().min(0) })).with<
    { kind: 'page'; commits: LedgerCommit[]; done: boolean } | StorageFailure
  >(),

  /**
   * Reads the records on which the ledger stands, from cursor 0 on; `sequence` is the commit that they are the
   * state of, and the commits after it complete them. Without a base: no record, sequence 0.
   */
  readBase: method(z.strictObject({ cursor: z.number().int().min(0) })).with<
    (SnapshotPage & { sequence: number }) | StorageFailure
  >(),
}
