import type { ReactNode } from 'react'
import type { Day } from '../../../shared/day.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { useToday } from '../../platform/use-today.ts'
import { Page, PAGE_HEADING } from '../../ui/page.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { texts } from '../../ui/texts.ts'
import { useCommand } from '../../ui/use-command.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { BalanceCharts } from './balance-charts.tsx'
import { BalanceTables } from './balance-tables.tsx'
import { RangeBar } from './range-bar.tsx'
import { useArrowTurns } from './use-arrow-turns.ts'
import { useBalance } from './use-balance.ts'
import { usePeriod } from './use-period.ts'

const VIEWS = [
  { value: 'charts', label: texts.balance.charts },
  { value: 'table', label: texts.balance.table },
] as const

type BalanceScreenProps = {
  onEdit?: (entry: Entry) => void
  /** What stands out today; it does not follow the time that is shown. */
  insights?: ReactNode
}

/** Any time against its target and the time before, down to its entries; the same numbers as tables. */
export function BalanceScreen({ onEdit, insights }: BalanceScreenProps) {
  const today = useToday()
  const { weekStart } = useFormats()
  const shown = usePeriod(today, weekStart)
  const balance = useBalance(shown.period, today, weekStart)
  useArrowTurns(shown.turn)
  useCommand('range-day', () => shown.showKind('day'))
  useCommand('range-week', () => shown.showKind('week'))
  useCommand('range-month', () => shown.showKind('month'))
  useCommand('range-quarter', () => shown.showKind('quarter'))
  useCommand('range-year', () => shown.showKind('year'))
  const goToDay = (day: Day) => {
    shown.showDay(day)
    document.getElementById(PAGE_HEADING)?.focus()
  }
  return (
    <Page
      title={texts.areas.balance}
      isWide
      controls={
        <SegmentedControl
          label={texts.balance.view}
          value={shown.view}
          options={VIEWS}
          onChange={shown.showView}
        />
      }
    >
      <RangeBar shown={shown} today={today} />
      {balance &&
        (shown.view === 'charts' ? (
          <BalanceCharts balance={balance} insights={insights} onEdit={onEdit} onDay={goToDay} />
        ) : (
          <BalanceTables balance={balance} insights={insights} />
        ))}
    </Page>
  )
}
