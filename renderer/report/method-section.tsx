import { percentagesOf } from '../../shared/balance/percentages.ts'
import { formatMinutes } from '../../shared/duration.ts'
import { PROVENANCES } from '../../shared/entry/entry.ts'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import styles from './report.module.css'
import { TargetsTable } from './targets-table.tsx'
import type { Report } from './use-report.ts'

/** How the numbers came about, so that a reader can trust them or not. */
export function MethodSection({ report, version }: { report: Report; version: string }) {
  const formats = useFormats()
  const { entries } = report
  const minutes = PROVENANCES.map((provenance) =>
    entries.reduce((sum, entry) => sum + (entry.provenance === provenance ? entry.minutes : 0), 0),
  )
  const shares = percentagesOf(minutes)
  return (
    <section>
      <h2>{texts.report.made}</h2>
      {/* With entries it stands beside the months that it judges. */}
      {entries.length === 0 && <TargetsTable report={report} />}
      {entries.length > 0 && (
        <>
          <h3>{texts.report.origins}</h3>
          <ul className={styles.lines}>
            {PROVENANCES.map((provenance, index) =>
              minutes[index] === 0 ? null : (
                <li key={provenance}>
                  {texts.report.originLine(
                    formats.percent(shares[index] ?? 0),
                    formatMinutes(minutes[index] ?? 0),
                    texts.provenances[provenance],
                  )}
                </li>
              ),
            )}
          </ul>
        </>
      )}
      <h3>{texts.report.definitions}</h3>
      <ul className={styles.lines}>
        {texts.report.definitionLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.note}>{texts.report.version(version)}</p>
    </section>
  )
}
