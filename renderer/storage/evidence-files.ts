import { useLiveQuery } from 'dexie-react-hooks'
import type { CopySaved } from '../../shared/bridge/evidence.ts'
import { fileSchema } from '../../shared/credentials/records.ts'
import type { RecordOf } from '../../shared/journal/journal.ts'
import { postEvidence } from '../platform/post-evidence.ts'
import { commit, put } from './commit.ts'
import { useJournal } from './journal-context.tsx'
import type { Journal, NotSaved } from './journal.ts'

export type EvidenceRecord = RecordOf<'files'>

export type Added =
  | { kind: 'added'; file: EvidenceRecord }
  | { kind: 'too-large' }
  /** It changed while it was read, or could not be read. Nothing was kept. */
  | { kind: 'unreadable' }
  | NotSaved

/**
 * Brings a file into the journal: its content to main, then its record. The same content again is one file on the disk
 * and the record that there is. What names it (a credential, an entry) is saved by whoever asked.
 */
export async function addEvidence(journal: Journal, file: File): Promise<Added> {
  const admitted = await journal.evidence.admit({ bytes: file.size })
  if (admitted.kind === 'too-large') return admitted
  let kept
  try {
    kept = await postEvidence(admitted.token, file)
  } catch (error) {
    console.warn('A file could not be read.', error)
    return { kind: 'unreadable' }
  }
  if (kept.kind === 'not-as-said') return { kind: 'unreadable' }
  if (kept.kind === 'failed') return { ...kept, kind: 'not-saved' }
  const { sha256, bytes } = kept
  const name = file.name.trim().slice(0, 1_000) || 'file'
  const known = await journal.database.files
    .filter((record) => record.sha256 === sha256 && record.name === name)
    .first()
  if (known !== undefined) return { kind: 'added', file: known }
  const record = fileSchema.parse({ id: journal.newId(), name, type: file.type.slice(0, 200), bytes, sha256 })
  const saved = await commit(journal, [put('files', record)])
  return saved.kind === 'saved' ? { kind: 'added', file: record } : saved
}

/** Asks where to and saves a copy of a file under its own name. */
export async function saveEvidence(journal: Journal, { sha256, name }: EvidenceRecord): Promise<CopySaved> {
  return await journal.evidence.saveCopy({ sha256, name })
}

/** The records of some files in their order, those that are there. Live; undefined until read. */
export function useEvidence(ids: readonly string[]): EvidenceRecord[] | undefined {
  const { database } = useJournal()
  const key = ids.join(' ')
  return useLiveQuery(async () => {
    const found = await database.files.bulkGet(key === '' ? [] : key.split(' '))
    return found.filter((file) => file !== undefined)
  }, [database, key])
}
