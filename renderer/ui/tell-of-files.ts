import { texts } from './texts.ts'
import { textsOfEvidence } from './texts-of-evidence.ts'
import { toast } from './toasts.tsx'
import type { StorageFailure } from '../../shared/bridge/ledger.ts'

type NotSaved = { kind: 'not-saved'; reason: StorageFailure['reason'] | 'database'; code: string }
type Added = { kind: 'added' } | { kind: 'too-large' } | { kind: 'unreadable' } | NotSaved
type Copied = { kind: 'saved'; name: string } | { kind: 'cancelled' } | { kind: 'not-whole' } | StorageFailure

/** Says how a file came in or went out, where there is something to say. */
export const tellOfFiles = {
  onAdded: (name: string, added: Added): void => {
    if (added.kind === 'too-large') toast({ message: textsOfEvidence.tooLarge(name) })
    else if (added.kind === 'unreadable') toast({ message: textsOfEvidence.unreadable(name) })
    else if (added.kind === 'not-saved') toast({ message: texts.notDone(added.reason, added.code) })
  },
  onCopied: (name: string, copied: Copied): void => {
    if (copied.kind === 'saved') toast({ message: textsOfEvidence.copySaved(copied.name) })
    else if (copied.kind === 'not-whole') toast({ message: textsOfEvidence.notWhole(name) })
    else if (copied.kind === 'failed') toast({ message: texts.notDone(copied.reason, copied.code) })
  },
}
