import type { Practice } from '../../../shared/growth/records.ts'
import { decide } from '../../storage/insights.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import type { Saved } from '../../storage/journal.ts'
import { forgetPractice, NOT_SUGGESTED } from '../../storage/practices.ts'
import { undo, type UndoStep } from '../../storage/undo.ts'
import { tellSaved } from '../../ui/offer-undo.ts'
import { PAGE_HEADING } from '../../ui/page.tsx'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'
import { toast } from '../../ui/toasts.tsx'
import type { PracticeActions } from './practice-item.tsx'
import { isShipped } from './shipped.ts'

/** What changes an activity in its place; each is one commit that says what it did and can be taken back. */
export function usePracticeChanges(): Pick<PracticeActions, 'onForget' | 'onDecline'> {
  const journal = useJournal()
  const tell = async (label: string, work: Promise<Saved<UndoStep>>): Promise<boolean> => {
    const wrong = tellSaved(await work, label, (step) => undo(journal, step))
    if (wrong !== null) toast({ message: wrong })
    return wrong === null
  }
  const forget = async (practice: Practice) => {
    const { id, title } = practice
    const label = isShipped(id) ? said.did.original(title) : said.did.deleted(title)
    const next = isShipped(id) ? lineOf(practice) : lineBeside(practice)
    if (await tell(label, forgetPractice(journal, practice, label))) focusSoon(next)
  }
  const decline = async ({ id: key, title }: Practice) => {
    const label = said.notSuggested(title)
    const on = { rule: NOT_SUGGESTED, key, sentence: label }
    if (await tell(label, decide(journal, on, { decision: 'dismissed', reason: '' }, label))) focusSoon(null)
  }
  return {
    onForget: (practice) => void forget(practice),
    onDecline: (practice) => void decline(practice),
  }
}

function lineOf({ id }: Practice): HTMLElement | null {
  return document.querySelector(`#library [data-practice="${CSS.escape(id)}"] summary`)
}

// What was pressed goes with its activity: the focus goes to the next one in the library, else the one before it.
function lineBeside({ id }: Practice): HTMLElement | null {
  const items = [...document.querySelectorAll<HTMLElement>('#library [data-practice]')]
  const index = items.findIndex((item) => item.dataset['practice'] === id)
  return (items[index + 1] ?? items[index - 1])?.querySelector<HTMLElement>('summary') ?? null
}

function focusSoon(line: HTMLElement | null): void {
  setTimeout(() => (line ?? document.getElementById(PAGE_HEADING))?.focus())
}
