import { formatMinutes } from '../../shared/duration.ts'
import { AUDIENCE_PRESETS } from '../../shared/report/audiences.ts'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import { Declaration } from './declaration.tsx'
import styles from './report.module.css'
import type { SectionProps } from './section-props.ts'
import { TargetsTable } from './targets-table.tsx'

const said = texts.report

/** How the numbers came about, so that a reader can trust them or not; for an audit with a declaration to sign. */
export function MadeSection({ report, version, zone }: SectionProps & { version: string; zone: string }) {
  const formats = useFormats()
  const { provenances, hidden, isWorkOnly } = report.model
  const definitions = [...said.definitionLines, ...(isWorkOnly ? [said.workOnlyLine] : [said.personalLine])]
  return (
    <>
      <section className={styles.kept}>
        <h2>{said.sections.made}</h2>
        {/* With the balance it stands beside the months that it judges. */}
        {!report.sections.includes('balance') && <TargetsTable report={report} />}
        {provenances.length > 0 && (
          <>
            <h3>{said.origins}</h3>
            <ul className={styles.lines}>
              {provenances.map(({ provenance, minutes, percent }) => (
                <li key={provenance}>
                  {said.originLine(
                    formats.share(percent, minutes),
                    formatMinutes(minutes),
                    texts.provenances[provenance],
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
        <h3>{said.definitions}</h3>
        <ul className={styles.lines}>
          {definitions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {hidden.length > 0 && (
          <>
            <h3>{said.hidden}</h3>
            <ul className={styles.lines}>
              {hidden.map((one) => (
                <li key={one}>{said.hiddenLines[one]}</li>
              ))}
            </ul>
          </>
        )}
        <p className={styles.note}>{`${said.timeZone(zone)} ${said.version(version)}`}</p>
      </section>
      {AUDIENCE_PRESETS[report.audience].isSigned && <Declaration name={report.model.name} />}
    </>
  )
}
