import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import { texts } from './texts.ts'

/** How an undo ended. */
export type Undone =
  | { kind: 'undone' | 'changed-since'; label: string }
  | { kind: 'nothing-to-undo' }
  | { kind: 'not-saved'; reason: StorageFailure['reason'] | 'database'; code: string }

/** How an undo ended, in a sentence. */
export function undoneText(undone: Undone): string {
  switch (undone.kind) {
    case 'undone':
      return texts.undoList.undone(undone.label)
    case 'nothing-to-undo':
      return texts.undoList.nothing
    case 'changed-since':
      return texts.undoList.changedSince(undone.label)
    case 'not-saved':
      return texts.notDone(undone.reason, undone.code)
  }
}
