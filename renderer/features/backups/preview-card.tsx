import type { RestorePreview } from '../../storage/restore.ts'
import { Card } from '../../ui/card.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './restore.module.css'

/** What the snapshot holds: its entries, its records and the days they cover. */
export function PreviewCard({ preview }: { preview: RestorePreview }) {
  const formats = useFormats()
  const { entries, records, days } = preview
  return (
    <Card title={texts.backups.preview}>
      <dl className={styles.facts}>
        <div>
          <dt>{texts.backups.previewEntries}</dt>
          <dd>{formats.number(entries)}</dd>
        </div>
        <div>
          <dt>{texts.backups.previewRecords}</dt>
          <dd>{formats.number(records)}</dd>
        </div>
        <div>
          <dt>{texts.backups.previewDays}</dt>
          <dd>
            {days === null
              ? texts.backups.noDays
              : texts.backups.days(formats.day(days.from), formats.day(days.to))}
          </dd>
        </div>
      </dl>
    </Card>
  )
}
