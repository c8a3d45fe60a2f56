import type { LedgerBase } from './line.ts'

/** The snapshots as the ledger sees them when it is opened. */
export type Bases = {
  /** False when neither the named snapshot nor any other with the kept parts gives the state of a base. */
  isThere(journalId: string, base: LedgerBase): Promise<boolean>
  /**
   * The newest sound snapshot that holds the commit `least`, for a ledger that lost lines. Of any journal where
   * `journalId` is null. The second folder is asked only by a ledger that has nothing left: another computer may
   * write there too.
   */
  newest(
    journalId: string | null,
    least: number,
    where: 'first' | 'both',
  ): Promise<{ journalId: string; base: LedgerBase } | null>
}
