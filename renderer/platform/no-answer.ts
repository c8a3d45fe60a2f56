import type { StorageFailure } from '../../shared/bridge/ledger.ts'

/** A request of which main never said how it ended, as an outcome. For `catch`. */
export function noAnswer(error: unknown): StorageFailure {
  console.error('Main did not answer.', error)
  return { kind: 'failed', reason: 'closed', code: 'NO_ANSWER' }
}
