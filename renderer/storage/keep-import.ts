import type { Change } from '../../shared/ledger/change.ts'
import { Cancelled, type CommitProgress, type CommitWatch } from './course.ts'
import { bringContents, type EvidenceContent } from './evidence-contents.ts'
import type { Journal, NotSaved } from './journal.ts'
import { commitUndoable, type UndoStep } from './undo.ts'

/** Where the saving of an import is; counts are of records or of evidence files. */
export type ImportProgress =
  | { readonly stage: 'snapshot' }
  | CommitProgress
  | { readonly stage: 'evidence'; readonly done: number; readonly of: number }

type ImportWatch = Pick<CommitWatch, 'signal'> & { readonly onProgress: (progress: ImportProgress) => void }

export type ImportKept =
  /** `lost` names the evidence files whose content could not be kept. */
  | { kind: 'saved'; step: UndoStep; lost: readonly string[] }
  /** The snapshot that has to come first could not be made; nothing was changed. */
  | { kind: 'no-snapshot'; why: string }
  /** The watch ended it; nothing was changed. */
  | { kind: 'cancelled' }
  | NotSaved

const UNWATCHED: ImportWatch = { signal: new AbortController().signal, onProgress: () => undefined }

/**
 * Keeps what an import brings: first the present in a pinned snapshot, where there is anything to lose, then every record
 * in one commit, or nothing, then the contents of evidence files. It can be taken back under `label`. What was kept
 * already when the watch ends it stays.
 */
export async function keepImport(
  journal: Journal,
  label: string,
  { changes, evidence }: { changes: readonly Change[]; evidence: readonly EvidenceContent[] },
  { signal, onProgress }: ImportWatch = UNWATCHED,
): Promise<ImportKept> {
  if ((await journal.database.entries.limit(1).count()) > 0) {
    onProgress({ stage: 'snapshot' })
    const made = await journal.snapshots.make({ pin: 'before-import' })
    if (made.kind === 'failed') return { kind: 'no-snapshot', why: made.code }
    if (made.kind === 'not-verified')
      return { kind: 'no-snapshot', why: 'it was not the same when it was read back' }
  }
  if (signal.aborted) return { kind: 'cancelled' }
  let saved
  try {
    saved = await commitUndoable(journal, label, changes, 'given', { signal, onProgress })
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' }
    throw error
  }
  if (saved.kind === 'not-saved') return saved
  const lost = await bringContents(journal, evidence, (done, of) =>
    onProgress({ stage: 'evidence', done, of }),
  )
  return { kind: 'saved', step: saved.value, lost }
}
