import { useMemo } from 'react'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { quickAddProblemText } from '../../../shared/entry/quick-add-problems.ts'
import { unreachable } from '../../../shared/result.ts'
import { advanceTimer, pauseTimer } from '../../../shared/timer/advance.ts'
import type { Reading } from '../../../shared/timer/reading.ts'
import { awayEntry, timedEntry, type NotLogged, type TimedEntry } from '../../../shared/timer/timed-entry.ts'
import {
  NO_TIMER,
  questionOf,
  renameTimer,
  resumeTimer,
  settleAway,
  startTimer,
  type About,
  type Timer,
} from '../../../shared/timer/timer.ts'
import { takeReading } from '../../platform/reading.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { changeTimer, settleTimer, type TimerOutcome } from '../../storage/timer.ts'
import { undo, type UndoStep } from '../../storage/undo.ts'
import { offerUndo } from '../../ui/offer-undo.ts'
import { texts } from '../../ui/texts.ts'
import { textsOfTheTimer } from '../../ui/texts-of-the-timer.ts'

/** How it ended: null when it was done, else a sentence on what is missing. */
type Told = Promise<string | null>

export type TimerActions = {
  /** Starts, with `practiceId` on an activity of the practice library; what runs already is logged first. */
  start(about: About, practiceId?: string | null): Told
  toggle(): Told
  rename(about: About): Told
  /** Stops and logs; `minutes` where the person says themselves how long it was. */
  log(minutes?: number): Told
  discard(): Told
  /** Counts so much of the stretch away as work; 0 drops it. */
  answer(ms: number): Told
  answerOther(line: string): Told
}

// One after the other, wherever they come from: a title typed just before "Stop and log" is kept before it is read.
const inOrder = oneAfterTheOther()

/** What can be done with the timer, with a word on how it went. */
export function useTimerActions(catalog: Catalog): TimerActions {
  const journal = useJournal()
  return useMemo(() => {
    const takeBack = (step: UndoStep) => undo(journal, step)
    const change = async (step: (timer: Timer, now: Reading) => Timer): Told => {
      const saved = await inOrder(() => changeTimer(journal, (timer) => step(timer, takeReading())))
      return saved.kind === 'saved' ? null : texts.notDone(saved.reason, saved.code)
    }
    type Made = { entry: TimedEntry; timer: Timer; practiceId?: string | null } | { problem: string }
    const settle = async (make: (timer: Timer, now: Reading) => Made): Told => {
      let made: Made | null = null
      const settled = await inOrder(() =>
        settleTimer(journal, textsOfTheTimer.logLabel, (timer): TimerOutcome | null => {
          made = timer.kind === 'none' ? null : make(timer, takeReading())
          return made === null || 'problem' in made ? null : made
        }),
      )
      const last = made as Made | null
      if (settled.kind === 'not-saved') return texts.notDone(settled.reason, settled.code)
      if (settled.kind === 'saved' && last !== null && 'entry' in last) {
        offerUndo(textsOfTheTimer.logged(last.entry.minutes, last.entry.title), () => takeBack(settled.value))
      }
      return last !== null && 'problem' in last ? last.problem : null
    }
    const stop = (next: (now: Reading) => Timer, minutes: number | null) =>
      settle((timer, now) => {
        const counted = advanceTimer(timer, now, 0)
        if (counted.kind === 'none' || questionOf(counted)) return { problem: textsOfTheTimer.answerFirst }
        const entry = timedEntry(counted, catalog, minutes)
        if (!entry.ok) return { problem: notLoggedText(entry.failure) }
        return { entry: entry.value, timer: next(now), practiceId: counted.practiceId }
      })
    return {
      start: async (about, practiceId = null) => {
        const begin = (now: Reading) => startTimer(about, now, journal.clock.today(), practiceId)
        const logged = await stop(begin, null)
        if (logged !== null) return logged
        return await change((timer, now) => (timer.kind === 'none' ? begin(now) : timer))
      },
      toggle: () =>
        change((timer, now) => {
          if (timer.kind === 'none') return startTimer({ line: '', kind: null }, now, journal.clock.today())
          return timer.kind === 'running' ? pauseTimer(timer, now) : resumeTimer(timer, now)
        }),
      rename: (about) =>
        change((timer) =>
          timer.kind === 'none' || timer.about.line === about.line ? timer : renameTimer(timer, about),
        ),
      log: (minutes) => stop(() => NO_TIMER, minutes ?? null),
      discard: async () => {
        const settled = await settleTimer(journal, textsOfTheTimer.discardLabel, (timer) =>
          timer.kind === 'none' ? null : { timer: NO_TIMER, entry: null },
        )
        if (settled.kind === 'not-saved') return texts.notDone(settled.reason, settled.code)
        if (settled.kind === 'saved') offerUndo(textsOfTheTimer.discarded, () => takeBack(settled.value))
        return null
      },
      answer: (ms) => change((timer) => settleAway(timer, ms)),
      answerOther: (line) =>
        settle((timer) => {
          const away = questionOf(timer)
          if (away === undefined || away.ms === null) return { problem: textsOfTheTimer.answerFirst }
          const entry = awayEntry({ from: away.from, ms: away.ms }, { line, kind: null }, catalog)
          if (!entry.ok) return { problem: notLoggedText(entry.failure) }
          return { entry: entry.value, timer: settleAway(timer, 0) }
        }),
    }
  }, [journal, catalog])
}

function notLoggedText(failure: NotLogged): string {
  switch (failure.kind) {
    case 'not-understood':
      return failure.problems.map(quickAddProblemText).join(' ')
    case 'too-long':
      return textsOfTheTimer.tooLong(failure.minutes)
    default:
      return unreachable(failure)
  }
}

function oneAfterTheOther() {
  let before: Promise<unknown> = Promise.resolve()
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = before.then(work, work)
    before = done
    return done
  }
}
