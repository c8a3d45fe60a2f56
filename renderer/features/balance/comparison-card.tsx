import type { Compared } from '../../../shared/balance/compare.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './comparison-card.module.css'
import { changeText, figureText, measuresIn } from './comparison-texts.ts'
import { daysName, periodName } from '../../ui/period-name.ts'
import type { Balance, ComparedPeriods } from './use-balance.ts'

/** A time beside the one before it, a month also its quarter and its year beside theirs. */
export function ComparisonCard({ balance }: { balance: Balance }) {
  const [first, ...wider] = balance.comparisons
  return (
    <Card title={texts.balance.comparison}>
      {first !== undefined && wider.length === 0 ? (
        <OneComparison comparison={first} />
      ) : (
        <SeveralComparisons balance={balance} />
      )}
    </Card>
  )
}

function OneComparison({ comparison }: { comparison: ComparedPeriods }) {
  const formats = useFormats()
  const { period, now, then, rows } = comparison
  const measures = measuresIn([comparison])
  return (
    <DataTable
      caption={texts.balance.comparisonTable(periodName(period, formats))}
      hideCaption
      keyOf={({ measure }) => measure}
      rows={rows.filter(({ measure }) => measures.includes(measure))}
      columns={[
        {
          id: 'measure',
          title: texts.balance.headings.figure,
          cell: ({ measure }) => texts.balance.measures[measure],
        },
        {
          id: 'now',
          title: daysName(now, formats),
          isFigure: true,
          cell: (row) => figureText(row.measure, row.now, formats),
        },
        {
          id: 'then',
          title: daysName(then, formats),
          isFigure: true,
          cell: (row) => figureText(row.measure, row.then, formats),
        },
        {
          id: 'change',
          title: texts.balance.difference,
          isFigure: true,
          cell: (row) => changeText(row, formats),
        },
      ]}
    />
  )
}

function SeveralComparisons({ balance: { period, comparisons } }: { balance: Balance }) {
  const formats = useFormats()
  return (
    <div className={styles.comparison}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{texts.balance.comparisonTable(periodName(period, formats))}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{texts.balance.headings.figure}</VisuallyHidden>
            </th>
            {comparisons.map(({ period, now, then }) => (
              <th key={period.kind} scope="col">
                <span className={styles.name}>{periodName(period, formats)}</span>
                <span className={styles.days}>{daysName(now, formats)}</span>{' '}
                <span className={styles.days}>{texts.balance.versus(daysName(then, formats))}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measuresIn(comparisons).map((measure) => (
            <tr key={measure} className={measure === 'total' ? styles.total : undefined}>
              <th scope="row">{texts.balance.measures[measure]}</th>
              {comparisons.map(({ period, rows }) => (
                <td key={period.kind}>
                  <span className={styles.figures}>
                    <Moved row={rows.find((row) => row.measure === measure)} />
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Moved({ row }: { row: Compared | undefined }) {
  const formats = useFormats()
  if (row === undefined) return null
  const { measure, now, then } = row
  return (
    <>
      <span className={styles.now}>{figureText(measure, now, formats)}</span>
      <span className={styles.moved}>
        {row.change === 0 && then === 0
          ? texts.balance.none
          : texts.balance.moved(changeText(row, formats), figureText(measure, then, formats))}
      </span>
    </>
  )
}
