import { creditsIn, type Activity } from '../../../shared/credentials/activity.ts'
import type { Credits } from '../../../shared/credentials/credits.ts'
import type { RulePack } from '../../../shared/credentials/rule-pack.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { textsOfCredits as texts } from '../../ui/texts-of-credits.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './credits.module.css'

/** Every claim of the cycle, the newest first, with what it brings and what it lacks. */
export function CreditsActivities({ credits, pack }: { credits: Credits; pack: RulePack }) {
  const formats = useFormats()
  const { activities } = credits
  if (activities.length === 0) return null
  const columns = texts.activityColumns
  const note = ({ notCounted, lacks }: Activity) =>
    notCounted === null ? formats.list(lacks.map((need) => texts.lacks[need])) : texts.refused[notCounted]
  return (
    <details className={styles.part}>
      <summary>{texts.activities(activities.length)}</summary>
      <DataTable
        caption={texts.activities(activities.length)}
        hideCaption
        columns={[
          { id: 'title', title: columns.title, cell: (row: Activity) => row.title },
          { id: 'date', title: columns.date, cell: ({ date }) => formats.day(date) },
          { id: 'category', title: columns.category, cell: ({ category }) => category },
          { id: 'note', title: columns.note, cell: note },
          {
            id: 'amount',
            title: columns.amount,
            isFigure: true,
            cell: ({ units }) => formats.number(creditsIn(units, pack)),
          },
        ]}
        rows={activities.toReversed()}
        keyOf={(row) => `${row.entryId} ${activities.indexOf(row)}`}
      />
    </details>
  )
}
