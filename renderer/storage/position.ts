import type { Digest } from '../../shared/ledger/digest.ts'
import type { JournalDatabase } from './database.ts'

/** Which journal the database holds and up to which commit; null in one that never had a commit. */
export async function keptPosition(
  database: JournalDatabase,
): Promise<{ journalId: string; appliedSequence: number } | null> {
  const row = await database.meta.get('journal')
  return row?.key === 'journal' ? { journalId: row.journalId, appliedSequence: row.appliedSequence } : null
}

/** The digest of every bucket as the commits left it. */
export async function keptDigests(database: JournalDatabase): Promise<Record<string, Digest>> {
  const rows = await database.meta.where('key').startsWith('digest:').toArray()
  const digests: Record<string, Digest> = {}
  for (const row of rows) if ('digest' in row) digests[row.key.slice('digest:'.length)] = row.digest
  return digests
}
