import { useLiveQuery } from 'dexie-react-hooks'
import type { EvidenceReport } from '../../shared/bridge/evidence.ts'
import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import type { RecordOf } from '../../shared/journal/journal.ts'
import { useJournal } from './journal-context.tsx'
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

type FileRecord = RecordOf<'files'>

/** How many bytes the contents of these records are, each content once. */
export function evidenceBytes(files: readonly FileRecord[]): number {
  const bytes = new Map(files.map((file) => [file.sha256, file.bytes]))
  return [...bytes.values()].reduce((sum, one) => sum + one, 0)
}

/** So many files are looked at between two words on how far it is. */
const SOME = 20

/** Reads the files of these records: the hashes of those that are whole, the names of those that are not there so. */
export async function wholeEvidence(
  { evidence }: Journal,
  files: readonly FileRecord[],
  onProgress: (done: number, of: number) => void,
): Promise<{ whole: ReadonlySet<string>; lost: string[] }> {
  const whole = new Set(files.map(({ sha256 }) => sha256))
  for (let start = 0; start < files.length; start += SOME) {
    onProgress(start, files.length)
    const some = files.slice(start, start + SOME).map(({ sha256, bytes }) => ({ sha256, bytes }))
    const report = await evidence.look({ depth: 'hashes', files: some })
    if (report.kind === 'failed') throw new Error(`The evidence files could not be read (${report.code})`)
    for (const sha256 of [...report.missing, ...report.damaged]) whole.delete(sha256)
  }
  return { whole, lost: files.flatMap(({ sha256, name }) => (whole.has(sha256) ? [] : [name])) }
}

/** How many evidence files the records name, and their bytes. Live; undefined until read. */
export function useEvidenceSize(): { files: number; bytes: number } | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const files = await database.files.toArray()
    return { files: files.length, bytes: evidenceBytes(files) }
  }, [database])
}
