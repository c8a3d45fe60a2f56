import { percentagesOf } from '../../shared/balance/percentages.ts'
import { effectiveFrom, targetOn } from '../../shared/balance/target.ts'
import type { Target } from '../../shared/balance/career.ts'
import { FIRST_DAY } from '../../shared/day.ts'
import { formatMinutes } from '../../shared/duration.ts'
import { PROVENANCES } from '../../shared/entry/entry.ts'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import styles from './report.module.css'
import type { Report } from './use-report.ts'

/** How the numbers came about, so that a reader can trust them or not. */
export function MethodSection({ report, version }: { report: Report; version: string }) {
  const formats = useFormats()
  const { catalog, entries } = report
  const minutes = PROVENANCES.map((provenance) =>
    entries.reduce((sum, entry) => sum + (entry.provenance === provenance ? entry.minutes : 0), 0),
  )
  const shares = percentagesOf(minutes)
  const percent = (fraction: number) => formats.percent(Math.round(fraction * 1000) / 10)
  return (
    <section>
      <h2>{texts.report.made}</h2>
      <h3>{texts.report.targets}</h3>
      <ul className={styles.lines}>
        {targetsOf(report).map((target) => {
          const from = effectiveFrom(target, catalog.chapters)
          const { hard, soft } = target.shares
          return (
            <li key={target.id}>
              {from <= FIRST_DAY
                ? texts.report.targetAlways(percent(hard), percent(soft), percent(target.band))
                : texts.report.targetLine(
                    formats.day(from),
                    percent(hard),
                    percent(soft),
                    percent(target.band),
                  )}{' '}
              {target.reason}
            </li>
          )
        })}
      </ul>
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

/** The target in force when the time began, and those that came into force within it. */
function targetsOf({ catalog, request }: Report): Target[] {
  const { targets, chapters } = catalog
  const first = targetOn(request.from, targets, chapters)
  const later = targets
    .filter((target) => {
      const from = effectiveFrom(target, chapters)
      return from > request.from && from <= request.to && targetOn(from, targets, chapters) === target
    })
    .toSorted((a, b) => (effectiveFrom(a, chapters) < effectiveFrom(b, chapters) ? -1 : 1))
  return first === null ? later : [first, ...later]
}
