import type { RecordOf } from '../journal/journal.ts'

type FileRecord = RecordOf<'files'>

/**
 * The most bytes of evidence that a journal file takes along. As base64 they are a third more, and beside the records the
 * whole still has to be read again (`MOST_JOURNAL_BYTES`). Snapshots hold any amount.
 */
export const MOST_EVIDENCE_IN_A_FILE = 300_000_000

/** Stands in what is written for the content of an evidence file, which whoever writes puts there as base64. */
export type EvidencePiece = { readonly sha256: string }

/** The content of an evidence file as a journal file holds it: base64, unchecked. */
export type HeldEvidence = {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly data: string
}

/**
 * Parts the records of evidence files from their contents: the journal keeps the records, the data folder the contents.
 * The same content of several records comes once.
 */
export function partEvidence(files: readonly FileRecord[]): { files: FileRecord[]; held: HeldEvidence[] } {
  const held = new Map<string, HeldEvidence>()
  const records = files.map(({ data, ...record }) => {
    const { name, sha256, bytes } = record
    if (data !== undefined && !held.has(sha256)) held.set(sha256, { name, sha256, bytes, data })
    return record
  })
  return { files: records, held: [...held.values()] }
}
