import { useEffect, useState } from 'react'
import { z } from '../../shared/schema.ts'
import { DraftKeeper } from './draft-keeper.ts'
import { readDraft } from './drafts.ts'
import { useJournal } from './journal-context.tsx'
import { useKeptOnLeaving } from './use-draft-keeper.ts'

const lineSchema = z.string().min(1)

type KeptLine = [
  line: string,
  setLine: (next: string | ((now: string) => string)) => void,
  /** Null until it is known what was typed before. */
  keeper: DraftKeeper | null,
]

/**
 * A line of text like `useState('')` that is kept under its place while it is typed and is there again after a crash.
 * What makes something of the line ends the draft with `keeper.ending`.
 */
export function useKeptLine(place: string): KeptLine {
  const journal = useJournal()
  const [line, setLine] = useState('')
  const [keeper, setKeeper] = useState<DraftKeeper | null>(null)

  useEffect(() => {
    let isGone = false
    void readDraft(journal, place, lineSchema).then((kept) => {
      if (isGone) return
      setKeeper(new DraftKeeper(journal, place, kept))
      // Whoever was quicker than the database goes on typing.
      if (kept !== null) setLine((now) => (now === '' ? kept : now))
    })
    return () => {
      isGone = true
    }
  }, [journal, place])

  useEffect(() => keeper?.set(line === '' ? null : line), [keeper, line])
  useKeptOnLeaving(keeper)
  return [line, setLine, keeper]
}
