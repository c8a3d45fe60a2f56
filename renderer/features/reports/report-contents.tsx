import { formatMinutes } from '../../../shared/duration.ts'
import { useSummary } from '../../storage/use-summary.ts'
import { Mark } from '../../ui/mark.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { Range } from './preset.ts'
import styles from './reports.module.css'

/** What a report of this time will hold. */
export function ReportContents({ range }: { range: Range }) {
  const formats = useFormats()
  const summary = useSummary(range.from, range.to)
  if (summary === undefined) return null
  const { entries, byMonth, bySide, minutes } = summary
  const sides = (['hard', 'soft', 'personal', 'unassigned'] as const).filter((side) => bySide[side] > 0)
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
        {(minutes === 0 ? texts.reports.sectionsOfNothing : texts.reports.sections).map((section) => (
          <li key={section}>{section}</li>
        ))}
      </ol>
    </div>
  )
}
