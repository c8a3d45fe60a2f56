import { Pencil, Trash2 } from 'lucide-react'
import { bandsOf } from '../../../shared/balance/target.ts'
import type { TimelineTarget } from '../../../shared/balance/career-timeline.ts'
import { isPreset } from '../../../shared/balance/target-history.ts'
import { FIRST_DAY, type Day } from '../../../shared/day.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { textsOfCareer as texts } from '../../ui/texts-of-career.ts'
import { texts as all } from '../../ui/texts.ts'
import type { Formats } from '../../ui/formats-for.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { BandBar } from './band-bar.tsx'
import styles from './timeline.module.css'

type TargetLineProps = {
  item: TimelineTarget
  /** It holds today, in the part that today lies in. */
  isNow: boolean
  today: Day
  onEdit(): void
  onDelete(): void
}

/** A target in its place in the career: its bands, from when to when, and why. */
export function TargetLine({ item, isNow, today, onEdit, onDelete }: TargetLineProps) {
  const formats = useFormats()
  const { target, from, state } = item
  const bands = texts.bands(bandsOf(target), formats)
  const begins = from <= FIRST_DAY ? texts.sinceAlways : texts.fromDay(formats.day(from))
  const days = daysText(item, today, formats)
  const note = state === 'kept' ? texts.kept : state === 'overruled' ? texts.overruled : null
  const reason = isPreset(target) ? texts.presetText : target.reason

  return (
    <li className={`${styles.target} ${styles[state]}`}>
      <div className={styles.bar}>
        <BandBar numbers={target} isSmall />
      </div>
      <div className={styles.words}>
        <p className={styles.bands}>
          {bands}
          {isNow && state !== 'overruled' && <span className={styles.tag}>{texts.current}</span>}
          {from > today && state === 'begins' && <span className={styles.tag}>{texts.planned}</span>}
        </p>
        <p className={styles.days}>{note === null ? days : `${days} · ${note}`}</p>
        {state === 'begins' && reason !== '' && <p className={styles.reason}>{reason}</p>}
      </div>
      {state === 'kept' ? (
        <span />
      ) : (
        <MenuButton
          label={texts.targetActions(bands, begins)}
          actions={[
            { id: 'edit', label: texts.edit, icon: Pencil, onAction: onEdit },
            { id: 'delete', label: all.delete, icon: Trash2, isDanger: true, onAction: onDelete },
          ]}
        />
      )}
    </li>
  )
}

function daysText({ from, to, state }: TimelineTarget, today: Day, { day }: Formats): string {
  const isAlways = from <= FIRST_DAY
  if (state === 'overruled' || to === null) {
    if (isAlways) return texts.sinceStart
    return state === 'overruled' || from > today ? texts.from(day(from)) : texts.sinceDay(day(from))
  }
  return isAlways ? texts.untilDay(day(to)) : texts.fromTo(day(from), day(to))
}
