import { unreachable } from '../../shared/result.ts'
import type { Blocked } from '../storage/open-journal.ts'

/** Why the journal cannot be opened, as a sentence for the command line. */
export function blockedText(reason: Blocked): string {
  switch (reason.kind) {
    case 'newer-ledger':
    case 'newer-database':
      return `The journal was written by a newer Evenkeel (version ${reason.version} of its files). Update Evenkeel to open it.`
    case 'ledger-failed':
      return `The ledger cannot be opened (${reason.reason}, ${reason.code}).`
    case 'database-failed':
      return `The database cannot be opened (${reason.message}).`
    case 'unreadable-journal':
      return reason.message
    default:
      return unreachable(reason)
  }
}
