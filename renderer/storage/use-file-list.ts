import { useState } from 'react'
import type { CopySaved } from '../../shared/bridge/evidence.ts'
import { addEvidence, saveEvidence, useEvidence, type Added, type EvidenceRecord } from './evidence-files.ts'
import { useJournal } from './journal-context.tsx'

const PICTURES = /^image\/(png|jpeg|gif|webp)$/

type Told = { onAdded(name: string, added: Added): void; onCopied(name: string, saved: CopySaved): void }

/**
 * The files of a record, and how further ones come in: one after the other, each with its own end. `onIds` gets the ids
 * that the record names from then on.
 */
export function useFileList(
  ids: readonly string[],
  onIds: (ids: string[]) => Promise<void> | void,
  told: Told,
) {
  const journal = useJournal()
  const records = useEvidence(ids)
  const [adding, setAdding] = useState<string | null>(null)
  const add = async (files: readonly File[]) => {
    const next = [...ids]
    for (const file of files) {
      setAdding(file.name)
      const added = await addEvidence(journal, file)
      if (added.kind === 'added' && !next.includes(added.file.id)) next.push(added.file.id)
      told.onAdded(file.name, added)
    }
    setAdding(null)
    if (next.length !== ids.length) await onIds(next)
  }
  const copy = async (record: EvidenceRecord) =>
    told.onCopied(record.name, await saveEvidence(journal, record))
  return {
    files: (records ?? []).map(({ id, name, bytes, type, sha256 }) => ({
      id,
      name,
      bytes,
      picture: PICTURES.test(type) ? `/files/${sha256}` : null,
    })),
    adding,
    onAdd: (files: readonly File[]) => void add(files),
    onSaveCopy: (id: string) => {
      const record = records?.find((one) => one.id === id)
      if (record !== undefined) void copy(record)
    },
    onRemove: (id: string) => void onIds(ids.filter((one) => one !== id)),
  }
}
