import { Play } from 'lucide-react'
import { useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { About } from '../../../shared/timer/timer.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { textsOfTheTimer as said } from '../../ui/texts-of-the-timer.ts'
import { LineMeaning } from './line-meaning.tsx'
import styles from './timer.module.css'

type StartLineProps = {
  label: string
  action: string
  placeholder: string
  catalog: Catalog
  today: Day
  takesFocus?: boolean
  onStart(about: About): Promise<string | null>
  onCancel?(): void
}

/** One line that starts the timer. A title is not needed yet. */
export function StartLine(props: StartLineProps) {
  const { label, action, placeholder, catalog, today, takesFocus, onStart, onCancel } = props
  const [line, setLine] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const about = { line, kind: null }
  return (
    <form
      className={styles.start}
      onSubmit={(event) => {
        event.preventDefault()
        void onStart(about).then(setProblem)
      }}
    >
      <div className={styles.line}>
        <TextField
          label={label}
          hideLabel
          placeholder={placeholder}
          value={line}
          onChange={setLine}
          error={problem ?? undefined}
          {...(takesFocus === true && { takesFocus })}
        />
        <LineMeaning about={about} catalog={catalog} day={today} />
      </div>
      <Button type="submit">
        <Play size={16} strokeWidth={1.75} aria-hidden />
        {action}
      </Button>
      {onCancel && (
        <Button look="quiet" onPress={onCancel}>
          {said.cancel}
        </Button>
      )}
    </form>
  )
}
