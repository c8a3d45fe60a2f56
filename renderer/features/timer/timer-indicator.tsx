import { Timer as TimerIcon } from 'lucide-react'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { readTimerLine } from '../../../shared/timer/timed-entry.ts'
import { NO_TIMER, questionOf } from '../../../shared/timer/timer.ts'
import { useTimer } from '../../storage/use-timer.ts'
import { Button } from '../../ui/button.tsx'
import { textsOfTheTimer, timerMinutes } from '../../ui/texts-of-the-timer.ts'
import styles from './timer.module.css'
import { useElapsed } from './use-elapsed.ts'

/** The timer in the navigation of every area but its own: what runs and how long; a press shows it. */
export function TimerIndicator({ catalog, onShow }: { catalog: Catalog; onShow(): void }) {
  const timer = useTimer() ?? NO_TIMER
  const elapsed = useElapsed(timer)
  if (timer.kind === 'none') return null
  const title = readTimerLine(timer.about, catalog, timer.day).title || textsOfTheTimer.untitled
  const time = timerMinutes(elapsed)
  return (
    <div className={styles.indicator}>
      <Button
        look="quiet"
        aria-label={textsOfTheTimer.inNavigation(
          timer.kind === 'paused' ? textsOfTheTimer.paused : time,
          title,
        )}
        onPress={onShow}
      >
        <TimerIcon size={16} strokeWidth={1.75} aria-hidden />
        <span className={styles.indicated}>{title}</span>
        <span className={styles.figure}>{questionOf(timer) ? '?' : time}</span>
      </Button>
    </div>
  )
}
