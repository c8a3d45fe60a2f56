import { useEffect, useState, type FormEvent } from 'react'
import { DEFAULT_REMINDER, type ReminderSettings } from '../../../shared/reminder/reminder.ts'
import { bridge } from '../../platform/bridge.ts'
import { noAnswer } from '../../platform/no-answer.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { texts } from '../../ui/texts.ts'
import { textsOfReminder as words } from '../../ui/texts-of-reminder.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { toast } from '../../ui/toasts.tsx'
import { WeekdayToggles } from '../../ui/weekday-toggles.tsx'
import styles from './reminder-form.module.css'

type Draft = Omit<ReminderSettings, 'time'> & { time: string | null }
type Loaded = 'reading' | 'available' | 'unavailable' | 'failed'

/** When to be reminded of logging. */
export function ReminderForm() {
  const [loaded, setLoaded] = useState<Loaded>('reading')
  const [draft, setDraft] = useState<Draft>(DEFAULT_REMINDER)
  const [wasTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  useEffect(() => {
    void bridge.reminder
      .get()
      .catch(noAnswer)
      .then((got) => {
        if (got.kind === 'failed') return setLoaded('failed')
        setDraft(got.settings)
        setLoaded(got.kind)
      })
  }, [])

  const { isOn, time, weekdays } = draft
  const change = (changed: Partial<Draft>) => setDraft({ ...draft, ...changed })
  const isUsable = loaded === 'available'

  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (time === null || (isOn && weekdays.length === 0)) return
    const kept = await bridge.reminder.set({ isOn, time, weekdays }).catch(noAnswer)
    if (kept.kind === 'unavailable') return setLoaded('unavailable')
    if (kept.kind === 'failed') return setFailure(texts.notDone(kept.reason, kept.code))
    setFailure(null)
    toast({ message: words.saved })
  }
  const test = async () => {
    const shown = await bridge.reminder.test().catch(noAnswer)
    if (shown.kind === 'unavailable') setLoaded('unavailable')
    if (shown.kind === 'failed') setFailure(texts.notDone(shown.reason, shown.code))
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <p className={styles.hint}>{words.hint}</p>
      {loaded === 'unavailable' && <Banner tone="calm">{words.unavailable}</Banner>}
      {loaded === 'failed' && <Banner tone="problem">{words.notRead}</Banner>}
      <TickBox isOn={isOn} isDisabled={!isUsable} onChange={(next) => change({ isOn: next })}>
        {words.isOn}
      </TickBox>
      <div className={styles.time}>
        <TimeField
          label={words.time}
          value={time}
          isDisabled={!isUsable || !isOn}
          onChange={(next) => change({ time: next })}
          error={wasTried && time === null ? words.timeMissing : undefined}
        />
      </div>
      <WeekdayToggles
        label={words.weekdays}
        weekdays={weekdays}
        isDisabled={!isUsable || !isOn}
        onChange={(next) => change({ weekdays: next })}
        error={wasTried && isOn && weekdays.length === 0 ? words.weekdaysMissing : undefined}
      />
      {failure !== null && <Banner tone="problem">{failure}</Banner>}
      <div className={styles.actions}>
        <Button look="quiet" isDisabled={!isUsable} onPress={() => void test()}>
          {words.test}
        </Button>
        <span className={styles.rest} />
        <Button look="primary" type="submit" isDisabled={!isUsable}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}
