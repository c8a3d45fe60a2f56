import type { Compared, Measure } from '../../../shared/balance/compare.ts'
import type { Column } from '../../ui/data-table.tsx'
import type { Formats } from '../../ui/formats-for.ts'
import { texts } from '../../ui/texts.ts'
import { changeText, figureText, measuresIn } from './comparison-texts.ts'
import { daysName, periodName } from '../../ui/period-name.ts'
import type { ComparedPeriods } from './use-balance.ts'

/** A row of the comparison's table: a time, the one before it, or the difference between the two. */
export type ComparisonRow = {
  id: string
  name: string
  days: string
  figure(measure: Measure): string
}

/** Three rows a comparison. */
export function comparisonRows(comparisons: readonly ComparedPeriods[], formats: Formats): ComparisonRow[] {
  return comparisons.flatMap(({ period, earlier, now, then, rows }) => {
    const of = (write: (row: Compared) => string) => (measure: Measure) => {
      const row = rows.find((one) => one.measure === measure)
      return row === undefined ? texts.balance.none : write(row)
    }
    return [
      {
        id: `${period.kind} now`,
        name: periodName(period, formats),
        days: daysName(now, formats),
        figure: of((row) => figureText(row.measure, row.now, formats)),
      },
      {
        id: `${period.kind} then`,
        name: periodName(earlier, formats),
        days: daysName(then, formats),
        figure: of((row) => figureText(row.measure, row.then, formats)),
      },
      {
        id: `${period.kind} change`,
        name: texts.balance.difference,
        days: '',
        figure: of((row) => changeText(row, formats)),
      },
    ]
  })
}

/** The time, the days counted of it, and a column a measure. */
export function comparisonColumns(comparisons: readonly ComparedPeriods[]): Column<ComparisonRow>[] {
  return [
    { id: 'name', title: texts.balance.headings.period, cell: ({ name }) => name },
    { id: 'days', title: texts.balance.headings.days, cell: ({ days }) => days },
    ...measuresIn(comparisons).map((measure) => ({
      id: measure,
      title: texts.balance.measures[measure],
      isFigure: true,
      cell: (row: ComparisonRow) => row.figure(measure),
    })),
  ]
}
