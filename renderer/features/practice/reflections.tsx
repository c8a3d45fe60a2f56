import { useEffect, useMemo, useRef, useState } from 'react'
import { DraftKeeper } from '../../storage/draft-keeper.ts'
import { draftGone } from '../../storage/drafts.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import type { PlacedReflection } from '../../storage/reflections.ts'
import { commitUndoable, undo } from '../../storage/undo.ts'
import { useReflections } from '../../storage/use-practices.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'
import { toast } from '../../ui/toasts.tsx'
import { ReflectionForm } from './reflection-form.tsx'
import styles from './reflections.module.css'

/**
 * The questions that wait after an activity. They open by themselves when the timer has just logged it; left for later,
 * or after a restart, they are offered where `isListed`.
 */
export function Reflections({ isListed }: { isListed: boolean }) {
  const journal = useJournal()
  const waiting = useReflections()
  const [open, setOpen] = useState<string | null>(null)
  const known = useRef<ReadonlySet<string> | null>(null)

  useEffect(() => {
    if (waiting === undefined) return
    const fresh = waiting.find(
      ({ place, reflection }) => known.current?.has(place) === false && reflection.entryId !== null,
    )
    known.current = new Set(waiting.map(({ place }) => place))
    if (fresh !== undefined) setOpen(fresh.place)
  }, [waiting])

  if (waiting === undefined) return null
  const skip = async ({ place, reflection: { title } }: PlacedReflection) => {
    setOpen(null)
    const gone = await commitUndoable(journal, said.undoSkip(title), [draftGone(journal, place)])
    const wrong = tellSaved(gone, said.skipped(title), (step) => undo(journal, step))
    if (wrong !== null) toast({ message: wrong })
  }
  const shown = waiting.find(({ place }) => place === open)
  const others = waiting.filter((one) => one !== shown)
  return (
    <>
      {isListed && others.length > 0 && (
        <div className={styles.list}>
          {others.map((one) => (
            <Banner key={one.place} tone="calm">
              <span className={styles.line}>
                <span className={styles.title}>
                  {(one.reflection.entryId === null ? said.unfinished : said.waiting)(one.reflection.title)}
                </span>
                <Button look="link" onPress={() => setOpen(one.place)}>
                  {one.reflection.entryId === null ? said.goOn : said.write}
                </Button>
                <Button look="link" onPress={() => void skip(one)}>
                  {said.discard}
                </Button>
              </span>
            </Banner>
          ))}
        </div>
      )}
      {shown && (
        <ReflectionDialog
          key={shown.place}
          placed={shown}
          onClose={() => setOpen(null)}
          onSkip={() => void skip(shown)}
        />
      )}
    </>
  )
}

type ReflectionDialogProps = { placed: PlacedReflection; onClose(): void; onSkip(): void }

function ReflectionDialog({ placed, onClose, onSkip }: ReflectionDialogProps) {
  const journal = useJournal()
  // What it began with: the draft changes with every word, the form has them already.
  const [begun] = useState(placed.reflection)
  const { place } = placed
  const keeper = useMemo(() => new DraftKeeper(journal, place, begun), [journal, place, begun])
  // Kept before it closes, so that opening it again finds every word.
  const leave = () => void keeper.flush().then(onClose)
  return (
    <Dialog title={said.lookBack(begun.title)} isOpen isWide onClose={leave}>
      <ReflectionForm begun={begun} keeper={keeper} onClose={leave} onSkip={onSkip} />
    </Dialog>
  )
}
