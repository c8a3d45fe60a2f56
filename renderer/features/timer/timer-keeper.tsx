import { useEffect } from 'react'
import { advanceTimer } from '../../../shared/timer/advance.ts'
import { aboutEntry, readTimerLine } from '../../../shared/timer/timed-entry.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { NO_TIMER } from '../../../shared/timer/timer.ts'
import { systemIdleMs, takeReading } from '../../platform/reading.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { changeTimer } from '../../storage/timer.ts'
import { useNewestEntry } from '../../storage/use-entries.ts'
import { useTimer } from '../../storage/use-timer.ts'
import { texts } from '../../ui/texts.ts'
import { textsOfTheTimer, timerMinutes } from '../../ui/texts-of-the-timer.ts'
import { toast } from '../../ui/toasts.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { focusTimerLine } from './timer-line-field.tsx'
import { useElapsed } from './use-elapsed.ts'
import { useTimerActions } from './use-timer-actions.ts'

const BEAT = 60_000

type TimerKeeperProps = { catalog: Catalog; areaTitle: string; onShow(): void }

/** Keeps the timer counted while the app is open, in whichever area; its commands and the window's title. */
export function TimerKeeper({ catalog, areaTitle, onShow }: TimerKeeperProps) {
  const journal = useJournal()
  const timer = useTimer() ?? NO_TIMER
  const actions = useTimerActions(catalog)
  const latest = useNewestEntry()
  const elapsed = useElapsed(timer)

  // A beat belongs to its timer: one that was just switched to is not touched until it ran for a minute.
  const runningSince = timer.kind === 'running' ? timer.segments[0]?.startedAt : undefined
  useEffect(() => {
    if (runningSince === undefined) return
    const beat = async () => {
      const idleMs = await systemIdleMs()
      const kept = await changeTimer(journal, (now) => advanceTimer(now, takeReading(), idleMs))
      if (kept.kind === 'not-saved') console.warn('The timer was not kept; a minute later again.', kept.code)
    }
    const onReturn = () => void beat()
    const beating = setInterval(onReturn, BEAT)
    window.addEventListener('focus', onReturn)
    return () => {
      clearInterval(beating)
      window.removeEventListener('focus', onReturn)
    }
  }, [runningSince, journal])

  // What passed while the app was closed is asked about as soon as it is open.
  useEffect(() => {
    void systemIdleMs().then((idleMs) =>
      changeTimer(journal, (now) => advanceTimer(now, takeReading(), idleMs)),
    )
  }, [journal])

  const title =
    timer.kind === 'running'
      ? `${timerMinutes(elapsed)} · ${readTimerLine(timer.about, catalog, timer.day).title || textsOfTheTimer.untitled} · ${texts.app}`
      : areaTitle
  useEffect(() => {
    document.title = title
  }, [title])

  const tell = async (done: Promise<string | null>) => {
    const problem = await done
    if (problem === null) return
    onShow()
    toast({ message: problem })
    // What it asks for is mostly said there; the area may still be coming.
    requestAnimationFrame(() => requestAnimationFrame(focusTimerLine))
  }
  const isOn = timer.kind !== 'none'
  useCommand('timer-toggle', () => void tell(actions.toggle()))
  useCommand('timer-log', isOn ? () => void tell(actions.log()) : null)
  useCommand('timer-discard', isOn ? () => void tell(actions.discard()) : null)
  useCommand(
    'continue-last',
    latest === undefined ? null : () => void tell(actions.start(aboutEntry(latest, catalog))),
  )
  return null
}
