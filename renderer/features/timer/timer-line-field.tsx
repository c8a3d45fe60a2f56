import { useEffect, useEffectEvent, useState } from 'react'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { About, KeptTimer } from '../../../shared/timer/timer.ts'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfTheTimer } from '../../ui/texts-of-the-timer.ts'
import { LineMeaning } from './line-meaning.tsx'
import styles from './timer.module.css'

const A_MOMENT = 500
const PLACE = 'timer-line'

/** Puts the focus where the timer is told what it is for. */
export function focusTimerLine(): void {
  document.querySelector<HTMLElement>(`#${PLACE} input`)?.focus()
}

type TimerLineFieldProps = {
  timer: KeptTimer
  catalog: Catalog
  onRename(about: About): Promise<string | null>
  onTold(problem: string | null): void
}

/** What the running timer is for, to be said or corrected at any time; what is typed is kept a moment later. */
export function TimerLineField({ timer, catalog, onRename, onTold }: TimerLineFieldProps) {
  const { line } = timer.about
  const [text, setText] = useState(line)
  const [shown, setShown] = useState(line)
  // The timer was switched, or this change was kept: what is typed meanwhile stays.
  if (line !== shown) {
    if (text === shown) setText(line)
    setShown(line)
  }
  const keep = (next: string) => {
    if (next !== line) void onRename({ line: next, kind: null }).then(onTold)
  }
  const keepLatest = useEffectEvent(keep)
  useEffect(() => {
    const waiting = setTimeout(() => keepLatest(text), A_MOMENT)
    return () => clearTimeout(waiting)
  }, [text])
  const about = text === line ? timer.about : { line: text, kind: null }
  return (
    <div id={PLACE} className={styles.line}>
      <TextField
        label={textsOfTheTimer.line}
        hideLabel
        placeholder={textsOfTheTimer.line}
        value={text}
        onChange={setText}
        onBlur={() => keep(text)}
      />
      <LineMeaning about={about} catalog={catalog} day={timer.day} />
    </div>
  )
}
