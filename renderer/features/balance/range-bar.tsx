import { ChevronLeft, ChevronRight } from 'lucide-react'
import { isRunning, PERIOD_KINDS } from '../../../shared/balance/period.ts'
import type { Day } from '../../../shared/day.ts'
import { Button } from '../../ui/button.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { DatesFields } from './dates-fields.tsx'
import { periodName } from '../../ui/period-name.ts'
import styles from './range-bar.module.css'
import { TURNS } from './use-arrow-turns.ts'
import type { ShownPeriod } from './use-period.ts'

const KINDS = PERIOD_KINDS.map((value) => ({ value, label: texts.balance.kinds[value] }))

/** What is shown: its kind, itself with its neighbours, and the fields of any dates. */
export function RangeBar({ shown, today }: { shown: ShownPeriod; today: Day }) {
  const formats = useFormats()
  const { period, turn, hasPrevious, hasNext } = shown
  const { kind } = period
  return (
    <div className={styles.bar}>
      <SegmentedControl label={texts.balance.range} value={kind} options={KINDS} onChange={shown.showKind} />
      <div className={styles.switcher} role="group" aria-label={texts.balance.turn} {...TURNS}>
        {kind !== 'dates' && !isRunning(period, today) && (
          <Button look="quiet" aria-label={texts.balance.toNowLabel} onPress={shown.showNow}>
            {texts.balance.toNow}
          </Button>
        )}
        <Button
          look="icon"
          aria-label={texts.balance.previous[kind]}
          onPress={() => turn(-1)}
          isDisabled={!hasPrevious}
        >
          <ChevronLeft size={16} strokeWidth={1.75} aria-hidden className="mirrors" />
        </Button>
        <span className={styles.name} aria-live="polite">
          {periodName(period, formats)}
        </span>
        <Button
          look="icon"
          aria-label={texts.balance.next[kind]}
          onPress={() => turn(1)}
          isDisabled={!hasNext}
        >
          <ChevronRight size={16} strokeWidth={1.75} aria-hidden className="mirrors" />
        </Button>
      </div>
      {kind === 'dates' && <DatesFields dates={period} onChange={shown.showDates} />}
    </div>
  )
}
