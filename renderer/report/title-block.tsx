import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import type { SectionProps } from './section-props.ts'
import styles from './title.module.css'

/** What this is, whose, of when, for whom, and when it was made: where there is no cover. */
export function TitleBlock({ report: { model, audience } }: SectionProps) {
  const formats = useFormats()
  const { from, to, today, name } = model
  return (
    <header className={styles.titleBlock}>
      <p className={styles.audience}>{texts.reports.audiences[audience]}</p>
      <h1>{texts.report.title}</h1>
      {name !== '' && <p className={styles.name}>{name}</p>}
      <p className={styles.facts}>
        {`${texts.report.range(formats.day(from), formats.day(to))} · ${texts.report.madeOn(formats.day(today))}`}
      </p>
    </header>
  )
}
