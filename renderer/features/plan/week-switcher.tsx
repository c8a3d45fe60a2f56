import { ChevronLeft, ChevronRight } from 'lucide-react'
import { addDays, type Day } from '../../../shared/day.ts'
import { Button } from '../../ui/button.tsx'
import { textsOfTheWeek as said } from '../../ui/texts-of-plan.ts'
import styles from './week.module.css'

type WeekSwitcherProps = {
  /** The first day of the week that is shown. */
  from: Day
  isThisWeek: boolean
  /** The week stays while its plan is being edited. */
  isEditing: boolean
  today: Day
  onChange(day: Day): void
}

/** The weeks beside the one that is shown; arrow keys turn them too while the focus is here. */
export function WeekSwitcher({ from, isThisWeek, isEditing, today, onChange }: WeekSwitcherProps) {
  const turn = (weeks: number) => onChange(addDays(from, 7 * weeks))
  const onKeyDown = (event: { key: string }) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const isForward =
      (event.key === 'ArrowRight') === (getComputedStyle(document.documentElement).direction === 'ltr')
    turn(isForward ? 1 : -1)
  }
  return (
    <div className={styles.switcher} role="group" aria-label={said.week}>
      <Button
        look="icon"
        aria-label={said.previous}
        isDisabled={isEditing}
        onPress={() => turn(-1)}
        onKeyDown={onKeyDown}
      >
        <ChevronLeft size={16} strokeWidth={1.75} aria-hidden className="mirrors" />
      </Button>
      <Button look="quiet" onPress={() => onChange(today)} isDisabled={isThisWeek || isEditing}>
        {said.thisWeek}
      </Button>
      <Button
        look="icon"
        aria-label={said.next}
        isDisabled={isEditing}
        onPress={() => turn(1)}
        onKeyDown={onKeyDown}
      >
        <ChevronRight size={16} strokeWidth={1.75} aria-hidden className="mirrors" />
      </Button>
    </div>
  )
}
