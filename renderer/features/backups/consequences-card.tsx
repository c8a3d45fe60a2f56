import type { Entry } from '../../../shared/entry/entry.ts'
import type { RestoreCounts, RestorePreview } from '../../storage/restore.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { isNothing, type Mode } from './comparison.ts'
import styles from './restore.module.css'

type ConsequencesCardProps = { preview: RestorePreview; mode: Exclude<Mode, 'entries'> }
type Row = { id: string; name: string; counts: RestoreCounts }

const EXAMPLES = 3

/** What a way of restoring would do, entries first, with a few of their titles. */
export function ConsequencesCard({ preview, mode }: ConsequencesCardProps) {
  const formats = useFormats()
  const rows: Row[] = preview.lists
    .map((list) => ({
      id: list.table,
      name: texts.backups.tables[list.table],
      counts: mode === 'replace' ? list.replace : list.addMissing,
    }))
    .filter(({ counts }) => !isNothing(counts))
  const figure = (of: keyof RestoreCounts): Column<Row> => ({
    id: of,
    title: texts.backups.columns[of],
    isFigure: true,
    cell: ({ counts }) => formats.number(counts[of]),
  })
  const columns: Column<Row>[] = [
    { id: 'list', title: texts.backups.columns.list, cell: ({ name }) => name },
    figure('added'),
    ...(mode === 'replace' ? [figure('changed'), figure('removed')] : []),
  ]
  const ofState = (wanted: 'missing' | 'changed') =>
    preview.differing.filter(({ state }) => state === wanted).map(({ entry }) => entry)
  return (
    <Card title={texts.backups.consequences}>
      <DataTable
        caption={texts.backups.consequences}
        hideCaption
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
      />
      <div className={styles.examples}>
        <Examples title={texts.backups.examples.missing} entries={ofState('missing')} />
        {mode === 'replace' && (
          <>
            <Examples title={texts.backups.examples.changed} entries={ofState('changed')} />
            <Examples title={texts.backups.examples.leaving} entries={preview.leaving} />
          </>
        )}
      </div>
    </Card>
  )
}

function Examples({ title, entries }: { title: string; entries: readonly Entry[] }) {
  const formats = useFormats()
  if (entries.length === 0) return null
  const rest = entries.length - EXAMPLES
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {entries.slice(0, EXAMPLES).map((entry) => (
          <li key={entry.id}>
            <span className={styles.example}>{entry.title}</span>
            <span className={styles.day}>{formats.day(entry.date)}</span>
          </li>
        ))}
        {rest > 0 && <li className={styles.day}>{texts.backups.more(formats.number(rest))}</li>}
      </ul>
    </section>
  )
}
