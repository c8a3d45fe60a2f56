import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import styles from './report.module.css'
import type { ReportHead } from './use-report-head.ts'

/** What this is, whose, of when, for whom, and when it was made. */
export function TitleBlock({ report }: { report: ReportHead }) {
  const formats = useFormats()
  const { request, name, today } = report
  return (
    <header className={styles.titleBlock}>
      <p className={styles.audience}>{texts.reports.audiences[request.audience]}</p>
      <h1>{texts.report.title}</h1>
      {name !== '' && <p className={styles.name}>{name}</p>}
      <p className={styles.facts}>
        {texts.report.range(formats.day(request.from), formats.day(request.to))}
        <span aria-hidden> · </span>
        {texts.report.madeOn(formats.day(today))}
      </p>
    </header>
  )
}
