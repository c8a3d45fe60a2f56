import type { StorageFailure } from '../../shared/bridge/ledger.ts'

const REASONS: Readonly<Record<string, StorageFailure['reason']>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
}

/** Says why a file call failed, in the words of the bridge. Bugs are thrown on. */
export function storageFailure(error: unknown): StorageFailure {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
  return { kind: 'failed', reason: REASONS[error.code] ?? 'io', code: error.code }
}
