import { evidenceFileSchema, type EvidenceFile } from '../../shared/bridge/evidence.ts'

/** The distinct files that records of the list `files` name, by hash. What is no such record names none. */
export function wantedBy(records: Iterable<unknown>): EvidenceFile[] {
  const wanted = new Map<string, EvidenceFile>()
  for (const record of records) {
    const parsed = evidenceFileSchema.safeParse(record)
    if (parsed.success && !wanted.has(parsed.data.sha256)) wanted.set(parsed.data.sha256, parsed.data)
  }
  return [...wanted.values()].toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
}
