import { useEffect } from 'react'
import type { Start } from '../../shared/bridge/contract.ts'
import { choicesFor } from '../../shared/report/kept.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import { paperFor, type Paper, type ReportRequest } from '../../shared/report/request.ts'
import type { Settings } from '../../shared/journal/settings.ts'
import { bridge } from '../platform/bridge.ts'
import { timeZone } from '../platform/clock.ts'
import type { Journal } from '../storage/journal.ts'
import { JournalProvider } from '../storage/journal-context.tsx'
import { useSettings } from '../storage/settings.ts'
import { useReportModel, useReportSource } from '../storage/use-report.ts'
import { localeOf } from '../ui/formats-for.ts'
import { LocaleProvider } from '../ui/locale-provider.tsx'
import { redactionWords } from '../ui/texts-of-the-printed-page.ts'
import { useFormats } from '../ui/use-formats.ts'
import { ReportDocument } from './report-document.tsx'
import { reportTitle } from './report-title.ts'

type ReportAppProps = { start: Start; journal: Journal; request: ReportRequest }

/** The page that is printed: what the settings keep for its audience. */
export function ReportApp({ start, journal, request }: ReportAppProps) {
  const settings = useSettings(journal)
  if (settings === undefined) return null
  return (
    <LocaleProvider locale={localeOf(settings.locale, start.locale)} weekStart={settings.weekStart}>
      <JournalProvider journal={journal}>
        <ReportWhenRead start={start} request={request} settings={settings} />
      </JournalProvider>
    </LocaleProvider>
  )
}

type WithSettings = { start: Start; request: ReportRequest; settings: Settings }

function ReportWhenRead({ start, request, settings }: WithSettings) {
  const formats = useFormats()
  const choices = choicesFor(settings.reports, request.audience)
  const source = useReportSource(request, { ...settings, fallback: formats.weekStart })
  const model = useReportModel(source, choices, redactionWords)
  if (model === undefined) return null
  const usual = settings.paper ?? paperFor(localeOf(settings.locale, start.locale))
  return (
    <DrawnReport model={model} paper={request.paper ?? choices.paper ?? usual}>
      <ReportDocument
        model={model}
        audience={request.audience}
        chosen={choices.sections}
        version={start.appVersion}
        zone={timeZone()}
      />
    </DrawnReport>
  )
}

type DrawnReportProps = { model: ReportModel; paper: Paper; children: React.ReactNode }

function DrawnReport({ model, paper, children }: DrawnReportProps) {
  const title = reportTitle(model, useFormats())
  useEffect(() => {
    document.title = title
    // The charts below were drawn in their own effects, which ran before this one. Laying the page out starts
    // the fonts of whatever scripts it holds; a hidden window gets no animation frame to wait for.
    document.body.getBoundingClientRect()
    void document.fonts.ready.then(() => bridge.report.ready({ kind: 'ready', title, paper }))
  }, [title, paper])
  return <main>{children}</main>
}
