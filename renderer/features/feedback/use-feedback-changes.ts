import { saveSkill } from '../../storage/catalog.ts'
import { deleteFeedback, deleteRequest, saveFeedback, saveRequest } from '../../storage/feedback.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import type { Saved } from '../../storage/journal.ts'
import { undo, type UndoStep } from '../../storage/undo.ts'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Skill } from '../../../shared/entry/catalog.ts'
import type { Feedback, FeedbackRequest } from '../../../shared/growth/records.ts'
import { tellSaved } from '../../ui/offer-undo.ts'
import { PAGE_HEADING } from '../../ui/page.tsx'
import { textsOfFeedback } from '../../ui/texts-of-feedback.ts'
import { toast } from '../../ui/toasts.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { skillName, skillNames, whoOf } from './feedback-view.ts'

const { did } = textsOfFeedback

/** The attribute by which the place of a piece of feedback or a request on the page is found. */
export const PLACE = 'data-feedback'

export type FeedbackChanges = {
  /** Resolves to what went wrong, null when nothing did. */
  onChanged(feedback: Feedback, changed: string): Promise<string | null>
  onDelete(feedback: Feedback): void
  onState(request: FeedbackRequest, state: 'open' | 'withdrawn'): void
  onExtend(request: FeedbackRequest, due: Day | null): Promise<string | null>
  onDeleteRequest(request: FeedbackRequest): void
  onRhythm(skill: Skill, weeks: number | null): Promise<boolean>
}

/** What can be done to feedback and requests in their place; each is one commit that can be taken back. */
export function useFeedbackChanges(catalog: Catalog, today: Day): FeedbackChanges {
  const journal = useJournal()
  const formats = useFormats()
  const tell = async (label: string, work: Promise<Saved<UndoStep>>): Promise<string | null> =>
    tellSaved(await work, label, (step) => undo(journal, step))
  const leave = async (id: string, label: string, work: Promise<Saved<UndoStep>>) => {
    const beside = besideOf(id)
    const wrong = await tell(label, work)
    if (wrong === null) focusIn(beside)
    else toast({ message: wrong })
  }
  const about = ({ skillIds }: FeedbackRequest) => skillNames(catalog, skillIds, formats.list)
  return {
    onChanged: async (feedback, changed) => {
      const label = did.changed(whoOf(feedback))
      return await tell(label, saveFeedback(journal, { ...feedback, changed: changed.trim() }, label))
    },
    onDelete: (feedback) => {
      const label = did.deleted(whoOf(feedback))
      void leave(feedback.id, label, deleteFeedback(journal, feedback, label))
    },
    onState: (request, state) => {
      const label = state === 'withdrawn' ? did.withdrawn(about(request)) : did.reopened(about(request))
      void leave(request.id, label, saveRequest(journal, { ...request, state }, label))
    },
    onExtend: async (request, due) => {
      const label = did.extended(about(request))
      return await tell(label, saveRequest(journal, { ...request, due }, label))
    },
    onDeleteRequest: (request) => {
      const label = did.requestDeleted(about(request))
      void leave(request.id, label, deleteRequest(journal, request, label))
    },
    onRhythm: async (skill, weeks) => {
      const label = did.rhythm(skillName(catalog, skill.id))
      const from = skill.feedbackEvery?.from ?? today
      const feedbackEvery = weeks === null ? null : { weeks, from }
      const saved = await saveSkill(journal, { ...skill, feedbackEvery }, label)
      if (saved.kind === 'saved' || saved.kind === 'not-saved') {
        const wrong = tellSaved(saved, label, (step) => undo(journal, step))
        if (wrong !== null) toast({ message: wrong })
        return wrong === null
      }
      toast({ message: textsOfFeedback.notSaved })
      return false
    },
  }
}

// What was pressed goes with its place: the focus goes to the next place in sight, else the one before it.
function besideOf(id: string): Element | undefined {
  const places = [...document.querySelectorAll(`[${PLACE}]`)].filter((place) => place.checkVisibility())
  const index = places.findIndex((place) => place.getAttribute(PLACE) === id)
  return places[index + 1] ?? places[index - 1]
}

function focusIn(place: Element | null | undefined): void {
  const menu = place?.querySelector<HTMLElement>('[aria-haspopup]')
  ;(menu ?? document.getElementById(PAGE_HEADING))?.focus()
}

/** Brings the place of a record into sight and the focus to its menu, as soon as it is there. */
export function showPlace(id: string): void {
  const place = document.querySelector(`[${PLACE}="${CSS.escape(id)}"]`)
  if (place === null) return
  place.closest('details')?.setAttribute('open', '')
  place.scrollIntoView({ block: 'center' })
  focusIn(place)
}

/** How often, and how many times after a dialog is gone, it is looked whether a place is there and has the focus. */
const LOOK = { every: 50, times: 200 }

/**
 * Does the same once the dialog over the page is gone. A card that was changed may move to another list a moment later
 * and lose the focus with its old place: as long as nothing else has it, the focus follows, until somebody goes on.
 */
export function showSoon(id: string): void {
  let looks = 0
  let wasShown = false
  const isCovered = () => document.querySelector('[role="dialog"]') !== null
  const over = new AbortController()
  const end = () => {
    clearInterval(timer)
    over.abort()
  }
  for (const input of ['keydown', 'pointerdown'])
    window.addEventListener(input, () => !isCovered() && end(), { capture: true, signal: over.signal })
  const timer = setInterval(() => {
    if (isCovered()) return
    looks += 1
    const isLost = document.activeElement === null || document.activeElement === document.body
    const isThere = document.querySelector(`[${PLACE}="${CSS.escape(id)}"]`) !== null
    if (isThere && (!wasShown || isLost)) {
      showPlace(id)
      wasShown = true
    }
    if (looks >= LOOK.times) end()
  }, LOOK.every)
}
