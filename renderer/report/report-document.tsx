import { BalanceSection } from './balance-section.tsx'
import { CredentialsSection } from './credentials-section.tsx'
import { LogSection } from './log-section.tsx'
import { MethodSection } from './method-section.tsx'
import styles from './report.module.css'
import { SummarySection } from './summary-section.tsx'
import { TimeSection } from './time-section.tsx'
import { TitleBlock } from './title-block.tsx'
import type { Report } from './use-report.ts'

/** The whole report, in the order it is read. */
export function ReportDocument({ report, version }: { report: Report; version: string }) {
  return (
    <main className={styles.report}>
      <TitleBlock report={report} />
      <SummarySection report={report} />
      {report.summary.minutes > 0 && (
        <>
          <BalanceSection report={report} />
          <TimeSection report={report} />
          <LogSection report={report} />
        </>
      )}
      <CredentialsSection held={report.credentials} audience={report.request.audience} />
      <MethodSection report={report} version={version} />
    </main>
  )
}
