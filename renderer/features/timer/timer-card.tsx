import { ArrowRightLeft, Pause, Play, Square, Trash2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { MOST_MINUTES } from '../../../shared/duration.ts'
import { minutesOfMs, questionOf, type KeptTimer } from '../../../shared/timer/timer.ts'
import { useTimer } from '../../storage/use-timer.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { DurationField } from '../../ui/duration-field.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { textsOfTheTimer as said, timerClock } from '../../ui/texts-of-the-timer.ts'
import { AwayQuestion } from './away-question.tsx'
import { StartLine } from './start-line.tsx'
import styles from './timer.module.css'
import { TimerLineField } from './timer-line-field.tsx'
import { useElapsed } from './use-elapsed.ts'
import { useTimerActions } from './use-timer-actions.ts'

type TimerCardProps = {
  catalog: Catalog
  today: Day
  /** What the activity of the library says that the timer runs on. */
  renderPractice(practiceId: string): ReactNode
}

/** The timer on Today: a line to start it, or what runs and what can be done with it. */
export function TimerCard({ catalog, today, renderPractice }: TimerCardProps) {
  const timer = useTimer()
  const actions = useTimerActions(catalog)
  if (timer === undefined) return null
  return (
    <section className={styles.card} aria-label={said.label}>
      {timer.kind === 'none' ? (
        <StartLine
          label={said.line}
          action={said.start}
          placeholder={said.placeholder}
          onStart={actions.start}
          {...{ catalog, today }}
        />
      ) : (
        <>
          <GoingTimer timer={timer} catalog={catalog} actions={actions} />
          {timer.practiceId !== null && renderPractice(timer.practiceId)}
        </>
      )}
    </section>
  )
}

type GoingTimerProps = { timer: KeptTimer; catalog: Catalog; actions: ReturnType<typeof useTimerActions> }

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

function GoingTimer({ timer, catalog, actions }: GoingTimerProps) {
  const elapsed = useElapsed(timer)
  const [isSwitching, setSwitching] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [given, setGiven] = useState<number | null>(null)
  const question = questionOf(timer)
  const isRunning = timer.kind === 'running'
  const isTooLong = minutesOfMs(elapsed) > MOST_MINUTES
  const log = () => void actions.log(isTooLong ? (given ?? undefined) : undefined).then(setProblem)
  return (
    <>
      <div className={styles.going}>
        <p
          className={isRunning ? styles.clock : `${styles.clock} ${styles.paused}`}
          role="timer"
          aria-label={isRunning ? said.running : said.paused}
        >
          {timerClock(elapsed)}
        </p>
        <TimerLineField timer={timer} catalog={catalog} onRename={actions.rename} onTold={setProblem} />
        <div className={styles.controls}>
          <Button onPress={() => void actions.toggle().then(setProblem)}>
            {isRunning ? <Pause {...ICON} /> : <Play {...ICON} />}
            {isRunning ? said.pause : said.resume}
          </Button>
          <Button onPress={log}>
            <Square {...ICON} />
            {said.log}
          </Button>
          <MenuButton
            label={said.more}
            actions={[
              { id: 'switch', label: said.switch, icon: ArrowRightLeft, onAction: () => setSwitching(true) },
              {
                id: 'discard',
                label: said.discard,
                icon: Trash2,
                isDanger: true,
                onAction: () => void actions.discard(),
              },
            ]}
          />
        </div>
      </div>
      {question && <AwayQuestion key={question.from} away={question} actions={actions} onTold={setProblem} />}
      {isTooLong && (
        <div className={styles.question}>
          <DurationField label={said.tooLong(minutesOfMs(elapsed))} minutes={given} onChange={setGiven} />
        </div>
      )}
      {isSwitching && (
        <StartLine
          label={said.nextLine}
          action={said.startNext}
          placeholder={said.nextLine}
          takesFocus
          onCancel={() => setSwitching(false)}
          onStart={async (about) => {
            const told = await actions.start(about)
            if (told === null) setSwitching(false)
            return told
          }}
          {...{ catalog, today: timer.day }}
        />
      )}
      {problem !== null && <Banner tone="problem">{problem}</Banner>}
    </>
  )
}
