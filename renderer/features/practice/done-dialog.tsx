import { useEffect, useState } from 'react'
import type { Practice } from '../../../shared/growth/records.ts'
import { useToday } from '../../platform/use-today.ts'
import { DraftKeeper } from '../../storage/draft-keeper.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { openReflection, placeOfReflection, type Reflection } from '../../storage/reflections.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'
import { ReflectionForm } from './reflection-form.tsx'

/** An activity that was done without the timer: when, how long, and its questions. */
export function DoneDialog({ practice, onClose }: { practice: Practice; onClose(): void }) {
  const journal = useJournal()
  const today = useToday()
  const [opened, setOpened] = useState<{ begun: Reflection; keeper: DraftKeeper } | null>(null)
  useEffect(() => {
    let isGone = false
    void openReflection(journal, practice, today).then(({ reflection, isBack }) => {
      if (isGone) return
      const keeper = new DraftKeeper(journal, placeOfReflection(reflection), isBack ? reflection : null)
      setOpened((before) => before ?? { begun: reflection, keeper })
    })
    return () => {
      isGone = true
    }
  }, [journal, practice, today])
  if (opened === null) return null
  // Kept before it closes, so that opening it again finds every word.
  const leave = () => void opened.keeper.flush().then(onClose)
  return (
    <Dialog title={said.doneTitle(practice.title)} isOpen isWide onClose={leave}>
      <ReflectionForm {...opened} onClose={leave} />
    </Dialog>
  )
}
