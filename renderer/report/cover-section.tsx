import { formatMinutes } from '../../shared/duration.ts'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import type { SectionProps } from './section-props.ts'
import styles from './title.module.css'

const said = texts.report.cover

/** The first page: whose report it is, of when and for whom, and what is in it. */
export function CoverSection({ report: { model, audience, sections } }: SectionProps) {
  const formats = useFormats()
  const { from, to, today, name, role, summary, isWorkOnly } = model
  const total = formatMinutes(summary.minutes)
  const facts: readonly (readonly [string, string])[] = [
    [said.time, texts.report.range(formats.day(from), formats.day(to))],
    [said.holds, said.total(formats.number(summary.entries), summary.entries, total, isWorkOnly)],
    [said.made, formats.day(today)],
  ]
  return (
    <header className={styles.cover}>
      <div>
        <p className={styles.audience}>{texts.reports.audiences[audience]}</p>
        <h1>{texts.report.title}</h1>
        {name !== '' && <p className={styles.name}>{name}</p>}
        {role !== null && <p className={styles.role}>{said.role(role.role, role.employer)}</p>}
      </div>
      <dl className={styles.coverFacts}>
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.contents}>
        <p>{said.contents}</p>
        <ol>
          {sections
            .filter((section) => section !== 'cover')
            .map((section) => (
              <li key={section}>{texts.report.sections[section]}</li>
            ))}
        </ol>
      </div>
    </header>
  )
}
