import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { textsOfCharts } from '../../ui/texts-of-charts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { JudgedMonth } from './share-card.tsx'

const { title, table, headings, none, yes, no } = textsOfCharts.share

/** The numbers of the share over time, newest first. */
export function ShareTable({ year }: { year: readonly JudgedMonth[] }) {
  const formats = useFormats()
  const tenths = (fraction: number) => Math.round(fraction * 1000) / 10
  return (
    <Card title={title}>
      <DataTable
        caption={table}
        hideCaption
        keyOf={({ month }) => month}
        rows={year.toReversed()}
        columns={[
          { id: 'month', title: headings.month, cell: ({ month }) => formats.monthAndYear(month) },
          {
            id: 'share',
            title: headings.share,
            isFigure: true,
            cell: ({ judged: { share } }) => (share === null ? none : formats.percent(tenths(share.hard))),
          },
          {
            id: 'band',
            title: headings.band,
            isFigure: true,
            cell: ({ judged: { target } }) =>
              target === null
                ? none
                : `${formats.number(tenths(target.hard[0]))}–${formats.percent(tenths(target.hard[1]))}`,
          },
          {
            id: 'within',
            title: headings.within,
            isFigure: true,
            cell: ({ judged: { within } }) => (within === null ? none : within ? yes : no),
          },
        ]}
      />
    </Card>
  )
}
