import { useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import { MOST_GIVEN, readReply } from '../../../shared/feedback/read-reply.ts'
import { readTextOf } from '../../platform/read-file.ts'
import { previewReply, type ReplyPreview } from '../../storage/feedback.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import type { Journal } from '../../storage/journal.ts'
import type { RefusedKind } from '../../ui/texts-of-feedback.ts'

/** What came in and waits to be looked at; `source` is a file's name, null for what was pasted. */
export type Incoming = { source: string | null } & (
  { kind: 'preview'; preview: ReplyPreview } | { kind: 'refused'; why: RefusedKind }
)

/** So many files are read at once; more are refused, since each is looked at. */
const MOST_FILES = 50

/** Reads replies that were dropped, chosen or pasted, and keeps them in line until each was looked at. */
export function useIncoming(today: Day): {
  waiting: readonly Incoming[]
  /** How many were looked at. */
  seen: number
  onFiles(files: readonly File[]): void
  onPaste(text: string): void
  onLookedAt(): void
} {
  const journal = useJournal()
  const [waiting, setWaiting] = useState<readonly Incoming[]>([])
  const [seen, setSeen] = useState(0)
  const add = (incoming: Incoming) => setWaiting((now) => [...now, incoming])
  return {
    waiting,
    seen,
    onFiles: (files) => {
      if (files.length > MOST_FILES) return add({ source: null, kind: 'refused', why: 'too-many' })
      void (async () => {
        for (const file of files) add(await fromFile(journal, file, today))
      })()
    },
    onPaste: (text) => void fromText(journal, text, { source: null, today }).then(add),
    onLookedAt: () => {
      setWaiting((now) => now.slice(1))
      setSeen((count) => count + 1)
    },
  }
}

async function fromFile(journal: Journal, file: File, today: Day): Promise<Incoming> {
  const source = file.name
  const read = await readTextOf(file, MOST_GIVEN)
  if (!read.ok) return { source, kind: 'refused', why: read.failure.kind }
  return await fromText(journal, read.value, { source, today })
}

async function fromText(
  journal: Journal,
  text: string,
  { source, today }: { source: string | null; today: Day },
): Promise<Incoming> {
  const read = readReply(text)
  if (!read.ok) return { source, kind: 'refused', why: read.failure.kind }
  const previewed = await previewReply(journal, read.value, today)
  if (!previewed.ok) return { source, kind: 'refused', why: previewed.failure.kind }
  return { source, kind: 'preview', preview: previewed.value }
}
