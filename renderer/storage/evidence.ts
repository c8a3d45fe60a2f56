import type { EvidenceReport } from '../../shared/bridge/evidence.ts'
import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import type { Journal } from './journal.ts'

/** How the evidence files stand, and how many records name them. */
export type EvidenceState = (EvidenceReport & { records: number }) | StorageFailure

/** Looks at the files of all records: by their sizes, or by their content too. Nothing is written. */
export async function lookAtEvidence(
  { database, evidence }: Journal,
  depth: 'sizes' | 'hashes',
): Promise<EvidenceState> {
  const records = await database.files.toArray()
  const files = records.map(({ sha256, bytes }) => ({ sha256, bytes }))
  const report = await evidence.look({ depth, files })
  return report.kind === 'failed' ? report : { ...report, records: records.length }
}
