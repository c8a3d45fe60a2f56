import { useState } from 'react'
import type { Away } from '../../../shared/timer/timer.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { DurationField } from '../../ui/duration-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfTheTimer as said } from '../../ui/texts-of-the-timer.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './timer.module.css'
import type { TimerActions } from './use-timer-actions.ts'

type AwayQuestionProps = { away: Away; actions: TimerActions; onTold(problem: string | null): void }

/** A stretch that the timer does not count yet: was it work, nothing, or something else? */
export function AwayQuestion({ away, actions, onTold }: AwayQuestionProps) {
  const formats = useFormats()
  const [isOther, setOther] = useState(false)
  const [line, setLine] = useState('')
  const [given, setGiven] = useState<number | null>(null)
  const kept = away.ms ?? (given === null ? null : given * 60_000)
  const isSameDay = away.from.slice(0, 10) === away.to.slice(0, 10)
  const moment = isSameDay ? formats.time : formats.instant
  return (
    <div className={styles.question}>
      <Banner tone="calm">
        {said.away(away, moment(away.from), moment(away.to))} {said.awayAsk}
      </Banner>
      <form
        className={styles.answers}
        onSubmit={(event) => {
          event.preventDefault()
          if (isOther) void actions.answerOther(line).then(onTold)
        }}
      >
        {isOther ? (
          <>
            <TextField
              label={said.otherLine}
              hideLabel
              takesFocus
              placeholder={said.otherLine}
              value={line}
              onChange={setLine}
            />
            <Button type="submit">{said.logOther}</Button>
            <Button look="quiet" onPress={() => setOther(false)}>
              {said.cancel}
            </Button>
          </>
        ) : (
          <>
            {away.ms === null && (
              <DurationField label={said.howLong} hideLabel minutes={given} onChange={setGiven} />
            )}
            <Button isDisabled={kept === null} onPress={() => void actions.answer(kept ?? 0).then(onTold)}>
              {said.keep}
            </Button>
            <Button onPress={() => void actions.answer(0).then(onTold)}>{said.drop}</Button>
            {away.ms !== null && (
              <Button look="quiet" onPress={() => setOther(true)}>
                {said.other}
              </Button>
            )}
          </>
        )}
      </form>
    </div>
  )
}
