import type { Draft } from '../../shared/ledger/change.ts'
import { keptTimerSchema, NO_TIMER, type Timer } from '../../shared/timer/timer.ts'
import type { Existing } from './changes.ts'
import { commitIf, put } from './commit.ts'
import { draftGone } from './drafts.ts'
import { practiceById } from './practices.ts'
import { reflectionOn } from './reflections.ts'
import { newEntry, type NewEntry } from './entries.ts'
import type { Journal, NotSaved, Saved } from './journal.ts'
import { commitUndoableIf, sameRecord, type UndoStep } from './undo.ts'

/** The timer is the draft of this place. */
export const TIMER_PLACE = 'timer'

/** What becomes of the timer, and what is logged with it; `practiceId` where that was an activity to be looked back on. */
export type TimerOutcome = { timer: Timer; entry: NewEntry | null; practiceId?: string | null }

/**
 * Changes the timer. `step` gets it as it is at this moment and may be asked again when it changed meanwhile; what
 * comes back is kept, and nothing is written where `step` gives back what it got.
 */
export async function changeTimer(journal: Journal, step: (timer: Timer) => Timer): Promise<Saved<Timer>> {
  for (;;) {
    const { draft, timer } = await read(journal)
    const next = step(timer)
    if (next === timer) return { kind: 'saved', value: timer }
    const kept = await commitIf(journal, [changeTo(journal, next)], 'new', isStill(draft))
    if (kept.kind === 'saved') return { kind: 'saved', value: next }
    if (kept.kind === 'not-saved') return kept
  }
}

/**
 * Ends or replaces the timer and logs what `step` makes of it, in one commit: after a crash both have happened or
 * neither. An activity leaves its questions waiting in the same commit. It can be taken back under `label`; then the timer is as it was. `refused` where `step` says null.
 */
export async function settleTimer(
  journal: Journal,
  label: string,
  step: (timer: Timer) => TimerOutcome | null,
): Promise<Saved<UndoStep> | { kind: 'refused' } | NotSaved> {
  for (;;) {
    const { draft, timer } = await read(journal)
    const outcome = step(timer)
    if (outcome === null) return { kind: 'refused' }
    const entry = outcome.entry === null ? null : newEntry(journal, outcome.entry)
    const practice = outcome.practiceId ? await practiceById(journal.database, outcome.practiceId) : null
    const changes = [
      ...(entry === null ? [] : [put('entries', entry)]),
      ...(entry === null || practice === null ? [] : [reflectionOn(practice, entry)]),
      changeTo(journal, outcome.timer),
    ]
    const kept = await commitUndoableIf(journal, label, changes, isStill(draft))
    if (kept.kind !== 'not-so') return kept
  }
}

async function read({ database }: Journal): Promise<{ draft: Draft | undefined; timer: Timer }> {
  const draft = await database.drafts.get(TIMER_PLACE)
  const parsed = keptTimerSchema.safeParse(draft?.value)
  return { draft, timer: parsed.success ? parsed.data : NO_TIMER }
}

function changeTo(journal: Journal, timer: Timer) {
  return timer.kind === 'none'
    ? draftGone(journal, TIMER_PLACE)
    : put('drafts', { id: TIMER_PLACE, value: timer })
}

function isStill(draft: Draft | undefined): (existing: Existing) => boolean {
  return (existing) => sameRecord(existing.record('drafts', TIMER_PLACE), draft)
}
