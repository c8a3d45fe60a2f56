import { REDACTIONS, type Redaction } from '../../../shared/report/audiences.ts'
import type { Hideable } from '../../../shared/report/left-out.ts'
import { texts } from '../../ui/texts.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import type { Formats } from '../../ui/formats-for.ts'
import styles from './choices.module.css'
import type { Choices } from './use-choices.ts'

const said = texts.reports

type HidingChoicesProps = {
  choices: Choices
  /** Undefined while it is read. */
  hideable: Hideable | undefined
}

/** What a report hides: each with what that is in this report, and all of it in a line. */
export function HidingChoices({ choices, hideable }: HidingChoicesProps) {
  const formats = useFormats()
  const { hidden } = choices.choices
  return (
    <>
      <ul className={styles.list}>
        {REDACTIONS.map((redaction) => {
          const isOn = hidden.includes(redaction)
          const words = isOn ? said.hides : said.shows
          return (
            <li key={redaction} className={styles.hiding}>
              <TickBox isOn={isOn} onChange={(next) => choices.setHidden(redaction, next)}>
                {said.redactions[redaction]}
              </TickBox>
              {hideable && <p className={styles.effect}>{words[redaction](hideable)}</p>}
            </li>
          )
        })}
      </ul>
      {hideable && (
        <p className={styles.out} role="status">
          {leftOutText(hideable, hidden, formats)}
        </p>
      )}
    </>
  )
}

function leftOutText(hideable: Hideable, hidden: readonly Redaction[], formats: Formats): string {
  const { names, alwaysHidden, levels, notes, personal } = hideable
  const gone = hidden.includes('names') ? names : alwaysHidden
  const parts = [
    gone > 0 && said.out.names({ ...hideable, names: gone }),
    hidden.includes('levels') && levels > 0 && said.out.levels(hideable),
    hidden.includes('notes') && notes > 0 && said.out.notes(hideable),
    hidden.includes('personal') && personal.goals > 0 && said.out.goals(hideable),
    hidden.includes('personal') && personal.minutes > 0 && said.out.personal(hideable),
  ].filter((part) => part !== false)
  return parts.length === 0 ? said.nothingHidden : said.outLine(formats.list(parts))
}
