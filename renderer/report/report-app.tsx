import { useEffect } from 'react'
import type { Start } from '../../shared/bridge/contract.ts'
import type { ReportRequest } from '../../shared/report/request.ts'
import { bridge } from '../platform/bridge.ts'
import type { Journal } from '../storage/journal.ts'
import { JournalProvider } from '../storage/journal-context.tsx'
import { useSettings } from '../storage/settings.ts'
import { localeOf } from '../ui/formats-for.ts'
import { LocaleProvider } from '../ui/locale-provider.tsx'
import { ReportDocument } from './report-document.tsx'
import { useReport, type Report } from './use-report.ts'
import { useReportTitle } from './use-report-title.ts'

type ReportAppProps = { start: Start; journal: Journal; request: ReportRequest }

/** The page that is printed. */
export function ReportApp({ start, journal, request }: ReportAppProps) {
  const settings = useSettings(journal)
  if (settings === undefined) return null
  return (
    <LocaleProvider locale={localeOf(settings.locale, start.locale)} weekStart={settings.weekStart}>
      <JournalProvider journal={journal}>
        <ReportWhenRead start={start} request={request} />
      </JournalProvider>
    </LocaleProvider>
  )
}

function ReportWhenRead({ start, request }: Omit<ReportAppProps, 'journal'>) {
  const report = useReport(request)
  return report === undefined ? null : <DrawnReport report={report} version={start.appVersion} />
}

function DrawnReport({ report, version }: { report: Report; version: string }) {
  const title = useReportTitle(report)
  useEffect(() => {
    document.title = title
    // The charts below were drawn in their own effects, which ran before this one. Laying the page out starts
    // the fonts of whatever scripts it holds; a hidden window gets no animation frame to wait for.
    document.body.getBoundingClientRect()
    void document.fonts.ready.then(() => bridge.report.ready({ kind: 'ready', title }))
  }, [title])
  return <ReportDocument report={report} version={version} />
}
