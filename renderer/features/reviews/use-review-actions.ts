import type { Review } from '../../../shared/growth/records.ts'
import type { Settings } from '../../../shared/journal/settings.ts'
import type { ReviewKind } from '../../../shared/review/kinds.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import type { Saved } from '../../storage/journal.ts'
import { deleteReview } from '../../storage/reviews.ts'
import { saveSettings } from '../../storage/settings.ts'
import { undo, type UndoStep } from '../../storage/undo.ts'
import { tellSaved } from '../../ui/offer-undo.ts'
import { PAGE_HEADING } from '../../ui/page.tsx'
import { textsOfReviews } from '../../ui/texts-of-reviews.ts'
import { toast } from '../../ui/toasts.tsx'

const { did } = textsOfReviews

/** What can be done about reviews outside their pages; each says what it did and can be taken back. True when it was done. */
export function useReviewActions() {
  const journal = useJournal()
  const tell = async (label: string, work: Promise<Saved<UndoStep>>): Promise<boolean> => {
    const wrong = tellSaved(await work, label, (step) => undo(journal, step))
    if (wrong !== null) toast({ message: wrong })
    return wrong === null
  }
  return {
    remove: (review: Review, name: string) =>
      tell(did.deleted(name), deleteReview(journal, review, did.deleted(name))),
    keepKinds: (kinds: readonly ReviewKind[]) =>
      tell(did.kinds, saveSettings(journal, { reviewKinds: [...kinds] }, did.kinds)),
    keepQuestions: (questions: Settings['reviewQuestions']) =>
      tell(did.questions, saveSettings(journal, { reviewQuestions: questions }, did.questions)),
  }
}

/** The attribute by which a review's line is found. */
export const REVIEW_PLACE = 'data-review'

/** Puts the focus beside a line that is about to go: on the next one, else the one before it, else on the heading. */
export function focusBeside(id: string): void {
  const places = [...document.querySelectorAll(`[${REVIEW_PLACE}]`)]
  const index = places.findIndex((place) => place.getAttribute(REVIEW_PLACE) === id)
  // The line may be gone by now; its menu had the focus, so what stands at its place is next.
  const beside = (places[index + 1] ?? places[index - 1])?.querySelector<HTMLElement>('a')
  ;(beside ?? document.getElementById(PAGE_HEADING))?.focus()
}
