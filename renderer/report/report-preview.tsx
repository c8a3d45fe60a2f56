import { memo } from 'react'
import type { Section } from '../../shared/report/audiences.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import type { Audience, Paper } from '../../shared/report/request.ts'
import { timeZone } from '../platform/clock.ts'
import { texts } from '../ui/texts.ts'
import { ReportDocument } from './report-document.tsx'
import styles from './report-preview.module.css'

// So many rows are drawn at once without a wait; a year has some hundreds.
const MOST_ENTRIES = 2_000

export type PreviewOf = {
  readonly model: ReportModel
  readonly audience: Audience
  readonly chosen: readonly Section[]
  readonly paper: Paper
}

type ReportPreviewProps = PreviewOf & { version: string }

/** The report as it will be on paper, whole: always light, like the paper, and made as small as there is room. */
export const ReportPreview = memo(function ReportPreview({ paper, ...report }: ReportPreviewProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
    <section className={styles.desk} tabIndex={0} aria-label={texts.reports.preview}>
      <div className={styles.paper} data-theme="light" data-paper={paper}>
        <div className={styles.page}>
          <ReportDocument {...report} zone={timeZone()} mostEntries={MOST_ENTRIES} />
        </div>
      </div>
    </section>
  )
})
