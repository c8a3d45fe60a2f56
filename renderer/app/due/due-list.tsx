import { CalendarClock, CircleMinus, Sunrise } from 'lucide-react'
import { useId, useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import type { Later } from '../../../shared/due/due-list.ts'
import { putOffDue } from '../../storage/due.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { PAGE_HEADING } from '../../ui/page.tsx'
import { textsOfDue as texts } from '../../ui/texts-of-due.ts'
import { toast } from '../../ui/toasts.tsx'
import type { DueLine } from './due-line.ts'
import styles from './due-list.module.css'
import { useDueLines } from './use-due-lines.ts'

/** So many lines are seen at once; the rest is a press away. */
const FEW = 3

const ICONS = { tomorrow: Sunrise, week: CalendarClock, never: CircleMinus } as const

/** What is due, a few lines of it; nothing at all when nothing is due. */
export function DueList({ today }: { today: Day }) {
  const journal = useJournal()
  const lines = useDueLines(today)
  const [isWhole, setWhole] = useState(false)
  const title = useId()
  if (lines.length === 0) return null
  const further = lines.length - FEW

  const putOff = async (line: DueLine, later: Later) => {
    const label = texts.did[later](line.text)
    const saved = await putOffDue(journal, { due: line, later, today }, label)
    const wrong = tellSaved(saved, label, (step) => undo(journal, step))
    if (wrong === null) focusBeside(line.key)
    else toast({ message: wrong })
  }

  return (
    <section className={styles.due} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {texts.title}
      </h2>
      <ul>
        {lines.slice(0, isWhole ? undefined : FEW).map((line) => {
          const { key, icon: Icon, text, detail, href, laters = ['tomorrow', 'week'] } = line
          return (
            <li key={key} className={styles.line} {...{ [PLACE]: key }}>
              <Icon className={styles.icon} size={16} strokeWidth={1.75} aria-hidden />
              <a className={styles.what} href={href}>
                {text}
              </a>
              {detail !== undefined && <span className={styles.detail}>{detail}</span>}
              {laters.length > 0 && (
                <span className={styles.menu}>
                  <MenuButton
                    label={texts.putOff(text)}
                    actions={laters.map((later) => ({
                      id: later,
                      label: texts.laters[later],
                      icon: ICONS[later],
                      onAction: () => void putOff(line, later),
                    }))}
                  />
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {further > 0 && (
        <Button look="link" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? texts.fewer : texts.more(further)}
        </Button>
      )}
    </section>
  )
}

const PLACE = 'data-due'

// The line is about to go: the focus goes to the next one, else the one before it, else to the top of the page.
function focusBeside(key: string): void {
  const places = [...document.querySelectorAll(`[${PLACE}]`)]
  const index = places.findIndex((place) => place.getAttribute(PLACE) === key)
  const beside = (places[index + 1] ?? places[index - 1])?.querySelector<HTMLElement>('a')
  ;(beside ?? document.getElementById(PAGE_HEADING))?.focus()
}
