import { Pencil, Trash2 } from 'lucide-react'
import { bandsOf } from '../../../shared/balance/target.ts'
import type { TimelineTarget } from '../../../shared/balance/career-timeline.ts'
import { isPreset } from '../../../shared/balance/target-history.ts'
import { FIRST_DAY, type Day } from '../../../shared/day.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { textsOfCareer as texts } from '../../ui/texts-of-career.ts'
import { texts as all } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { BandBar } from './band-bar.tsx'
import styles from './timeline.module.css'

type TargetLineProps = { item: TimelineTarget; today: Day; onEdit(): void; onDelete(): void }

/** A target in its place in the career: its bands, from when to when, and why. */
export function TargetLine({ item, today, onEdit, onDelete }: TargetLineProps) {
  const formats = useFormats()
  const { target, from, to, state } = item
  const bands = texts.bands(bandsOf(target), formats)
  const begins = from <= FIRST_DAY ? texts.sinceAlways : texts.fromDay(formats.day(from))
  const days = state === 'overruled' ? begins : daysText()
  const isNow = state !== 'overruled' && from <= today && (to === null || to >= today)
  const note = state === 'kept' ? texts.kept : state === 'overruled' ? texts.overruled : null

  function daysText(): string {
    if (to === null)
      return from <= FIRST_DAY
        ? texts.sinceStart
        : from > today
          ? begins
          : texts.since + ' ' + formats.day(from)
    return from <= FIRST_DAY
      ? texts.untilDay(formats.day(to))
      : texts.fromTo(formats.day(from), formats.day(to))
  }

  return (
    <li className={state === 'begins' ? styles.target : `${styles.target} ${styles.quiet}`}>
      <div className={styles.bar}>
        <BandBar numbers={target} isSmall />
      </div>
      <div className={styles.words}>
        <p className={styles.bands}>
          {bands}
          {isNow && <span className={styles.tag}>{texts.current}</span>}
          {from > today && state === 'begins' && <span className={styles.tag}>{texts.planned}</span>}
        </p>
        <p className={styles.days}>{note === null ? days : `${days} · ${note}`}</p>
        {state === 'begins' && (
          <p className={styles.reason}>{isPreset(target) ? texts.presetText : target.reason}</p>
        )}
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
