import type { ReportRequest } from '../../shared/report/request.ts'
import reportStyles from './report.module.css'
import styles from './report-preview.module.css'
import { SummarySection } from './summary-section.tsx'
import { TitleBlock } from './title-block.tsx'
import { useReportHead } from './use-report-head.ts'

/** How the report begins, as it will be on paper: always light, like the paper. Its facts are said beside it. */
export function ReportPreview({ request }: { request: ReportRequest }) {
  const head = useReportHead(request)
  return (
    <div className={styles.sheet} data-theme="light" data-paper={request.paper} aria-hidden inert>
      {head !== undefined && (
        <div className={`${reportStyles.report} ${styles.page}`}>
          <TitleBlock report={head} />
          <SummarySection report={head} />
        </div>
      )}
    </div>
  )
}
