import type { ReportRequest } from '../../shared/report/request.ts'
import { BalanceSection } from './balance-section.tsx'
import { CredentialsSection } from './credentials-section.tsx'
import styles from './report-preview.module.css'
import reportStyles from './report.module.css'
import { SummarySection } from './summary-section.tsx'
import { TitleBlock } from './title-block.tsx'
import { useReportCredentials } from './use-report-credentials.ts'
import { useReport } from './use-report.ts'
import { useReportHead, type ReportHead } from './use-report-head.ts'

// Up to so many entries are read for a preview; with more it shows what kept totals give.
const MOST_ENTRIES = 3_000

/** How the report begins, as it will be on paper: always light, like the paper. Its facts are said beside it. */
export function ReportPreview({ request }: { request: ReportRequest }) {
  const head = useReportHead(request)
  return (
    <div className={styles.sheet} data-theme="light" data-paper={request.paper} aria-hidden inert>
      {head !== undefined && (
        <div className={`${reportStyles.report} ${styles.page}`}>
          <TitleBlock report={head} />
          <SummarySection report={head} />
          {head.summary.minutes > 0 && head.summary.entries <= MOST_ENTRIES && <FirstCharts head={head} />}
          {/* With time logged it stands on a later page. */}
          {head.summary.minutes === 0 && <FirstCredentials head={head} />}
        </div>
      )}
    </div>
  )
}

function FirstCharts({ head }: { head: ReportHead }) {
  const report = useReport(head.request)
  return report === undefined ? null : <BalanceSection report={report} />
}

function FirstCredentials({ head }: { head: ReportHead }) {
  const held = useReportCredentials(head.request)
  return held === undefined ? null : <CredentialsSection held={held} audience={head.request.audience} />
}
