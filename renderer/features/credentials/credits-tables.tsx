import type { CategoryCredits, Credits, YearCredits } from '../../../shared/credentials/credits.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { textsOfCredits as texts } from '../../ui/texts-of-credits.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './credits.module.css'

/** What each category has, and what it has to have. */
export function CategoryTable({ credits, title }: { credits: Credits; title: string }) {
  const formats = useFormats()
  if (credits.byCategory.length === 0) return null
  const limit = (value: number | null) => (value === null ? texts.none : formats.number(value))
  const figure = (id: 'earned' | 'counted' | 'missing') => ({
    id,
    title: texts.columns[id],
    isFigure: true,
    cell: (row: CategoryCredits) => formats.number(row[id]),
  })
  return (
    <details className={styles.part} open>
      <summary>{texts.categories}</summary>
      <DataTable
        caption={`${title}: ${texts.categories}`}
        hideCaption
        columns={[
          {
            id: 'category',
            title: texts.columns.category,
            cell: categoryName,
          },
          figure('earned'),
          figure('counted'),
          { id: 'min', title: texts.columns.min, isFigure: true, cell: ({ min }) => limit(min) },
          { id: 'cap', title: texts.columns.cap, isFigure: true, cell: ({ cap }) => limit(cap) },
          figure('missing'),
        ]}
        rows={credits.byCategory}
        keyOf={({ category }) => category}
      />
    </details>
  )
}

/** What each year of the cycle has. */
export function YearTable({ credits, title }: { credits: Credits; title: string }) {
  const formats = useFormats()
  const { yearly } = credits
  if (yearly.length === 0) return null
  const columns = texts.yearColumns
  return (
    <details className={styles.part} open>
      <summary>{texts.years}</summary>
      <DataTable
        caption={`${title}: ${texts.years}`}
        hideCaption
        columns={[
          {
            id: 'year',
            title: columns.year,
            cell: ({ from, to }: YearCredits) => formats.days(from, to),
          },
          {
            id: 'counted',
            title: columns.counted,
            isFigure: true,
            cell: ({ counted }) => formats.number(counted),
          },
          {
            id: 'required',
            title: yearly[0]?.isSuggested === true ? columns.suggested : columns.required,
            isFigure: true,
            cell: ({ required }) => formats.number(required),
          },
          {
            id: 'missing',
            title: columns.missing,
            isFigure: true,
            cell: ({ missing }) => formats.number(missing),
          },
        ]}
        rows={yearly}
        keyOf={({ from }) => from}
      />
    </details>
  )
}

function categoryName({ category, parent }: CategoryCredits) {
  return <span className={parent === null ? undefined : styles.inner}>{category}</span>
}
