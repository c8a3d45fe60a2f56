import { ChevronLeft, ChevronRight } from 'lucide-react'
import { addMonths, type Month } from '../../../shared/month.ts'
import { Button } from '../../ui/button.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './month-switcher.module.css'

type MonthSwitcherProps = {
  month: Month
  /** There is nothing after it to go to. */
  last: Month
  onChange(month: Month): void
}

/** A month and its neighbours; arrow keys turn it too while the focus is here. */
export function MonthSwitcher({ month, last, onChange }: MonthSwitcherProps) {
  const formats = useFormats()
  const turn = (count: number) => {
    const next = addMonths(month, count)
    if (next <= last) onChange(next)
  }
  const onKeyDown = (event: { key: string }) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const isForward =
      (event.key === 'ArrowRight') === (getComputedStyle(document.documentElement).direction === 'ltr')
    turn(isForward ? 1 : -1)
  }
  return (
    <div className={styles.switcher} role="group" aria-label={texts.balance.month}>
      <Button
        look="icon"
        aria-label={texts.balance.previousMonth}
        onPress={() => turn(-1)}
        onKeyDown={onKeyDown}
      >
        <ChevronLeft size={16} strokeWidth={1.75} aria-hidden className="mirrors" />
      </Button>
      <span className={styles.month} aria-live="polite">
        {formats.monthAndYear(month)}
      </span>
      <Button
        look="icon"
        aria-label={texts.balance.nextMonth}
        onPress={() => turn(1)}
        onKeyDown={onKeyDown}
        isDisabled={month >= last}
      >
        <ChevronRight size={16} strokeWidth={1.75} aria-hidden className="mirrors" />
      </Button>
    </div>
  )
}
