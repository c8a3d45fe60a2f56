import { formatMinutes } from '../../../shared/duration.ts'
import type { ReportRequest } from '../../../shared/report/request.ts'
import { useCredentials } from '../../storage/use-credentials.ts'
import { useSummary } from '../../storage/use-summary.ts'
import { Mark } from '../../ui/mark.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { Range } from './preset.ts'
import styles from './reports.module.css'

type ReportContentsProps = { range: Range; audience: ReportRequest['audience'] }

/** What a report of this time will hold. */
export function ReportContents({ range, audience }: ReportContentsProps) {
  const formats = useFormats()
  const summary = useSummary(range.from, range.to)
  const held = useCredentials()
  if (summary === undefined || held === undefined) return null
  const { entries, byMonth, bySide, minutes } = summary
  const sides = (['hard', 'soft', 'personal', 'unassigned'] as const).filter((side) => bySide[side] > 0)
  const sections = minutes === 0 ? texts.reports.sectionsOfNothing : texts.reports.sections
  const credentials = audience === 'audit' || held.length > 0 ? [texts.report.credentials] : []
  return (
    <div className={styles.contents}>
      <p className={styles.holds}>
        {minutes === 0
          ? texts.reports.nothing
          : texts.reports.holds(formats.number(entries), entries, byMonth.length)}
      </p>
      {minutes > 0 && (
        <dl className={styles.sides}>
          {sides.map((side) => (
            <div key={side}>
              <dt>
                <Mark side={side} />
                {texts.sides[side]}
              </dt>
              <dd>{formatMinutes(bySide[side])}</dd>
            </div>
          ))}
        </dl>
      )}
      <ol className={styles.sections}>
        {[...sections.slice(0, -1), ...credentials, ...sections.slice(-1)].map((section) => (
          <li key={section}>{section}</li>
        ))}
      </ol>
    </div>
  )
}
