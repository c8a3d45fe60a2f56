import type { Change } from '../../shared/ledger/change.ts'
import type { Journal, Saved } from './journal.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

/** The snapshot that has to come first could not be made; nothing was changed. */
type NoSnapshot = { kind: 'no-snapshot'; why: string }

/**
 * Keeps what an import brings: first the present in a pinned snapshot, where there is anything to lose, then everything in
 * one commit, or nothing. It can be taken back under `label`.
 */
export async function keepImport(
  journal: Journal,
  label: string,
  changes: readonly Change[],
): Promise<Saved<UndoStep> | NoSnapshot> {
  if ((await journal.database.entries.limit(1).count()) > 0) {
    const made = await journal.snapshots.make({ pin: 'before-import' })
    if (made.kind === 'failed') return { kind: 'no-snapshot', why: made.code }
    if (made.kind === 'not-verified')
      return { kind: 'no-snapshot', why: 'it was not the same when it was read back' }
  }
  return await commitUndoable(journal, label, changes, 'given')
}
