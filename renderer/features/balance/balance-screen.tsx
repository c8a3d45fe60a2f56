import { useState } from 'react'
import { monthOf } from '../../../shared/month.ts'
import { useToday } from '../../platform/use-today.ts'
import { Page } from '../../ui/page.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { texts } from '../../ui/texts.ts'
import { BalanceCharts } from './balance-charts.tsx'
import { BalanceTables } from './balance-tables.tsx'
import { MonthSwitcher } from './month-switcher.tsx'
import { useBalance } from './use-balance.ts'

const VIEWS = [
  { value: 'charts', label: texts.balance.charts },
  { value: 'table', label: texts.balance.table },
] as const

/** The month against its target, the year by category, and the same numbers as tables. */
export function BalanceScreen() {
  const today = useToday()
  const [month, setMonth] = useState(() => monthOf(today))
  const [view, setView] = useState<'charts' | 'table'>('charts')
  const balance = useBalance(month, today)
  return (
    <Page
      title={texts.areas.balance}
      isWide
      controls={
        <>
          <SegmentedControl label={texts.balance.view} value={view} options={VIEWS} onChange={setView} />
          <MonthSwitcher month={month} last={monthOf(today)} onChange={setMonth} />
        </>
      }
    >
      {balance &&
        (view === 'charts' ? <BalanceCharts balance={balance} /> : <BalanceTables balance={balance} />)}
    </Page>
  )
}
