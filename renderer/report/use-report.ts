import { monthDocumentsOf } from '../../shared/balance/month-document.ts'
import { summarize, type Summary } from '../../shared/balance/summary.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { firstDayOf, lastDayOf, monthOf, monthsFrom, type Month } from '../../shared/month.ts'
import type { ReportRequest } from '../../shared/report/request.ts'
import { useCatalog, type JournalCatalog } from '../storage/use-catalog.ts'
import { useEntriesBetween } from '../storage/use-entries.ts'
import { useReportCredentials, type ReportCredentials } from './use-report-credentials.ts'
import { useReportHead, type ReportHead } from './use-report-head.ts'

/** Everything a report is made from. */
export type Report = ReportHead & {
  catalog: JournalCatalog
  /** All entries of the time, in order. */
  entries: readonly Entry[]
  /** Each month's own summary, oldest first, empty months too. */
  months: readonly { month: Month; summary: Summary; entries: readonly Entry[] }[]
  credentials: ReportCredentials
}

/** Reads a report's content; undefined until all of it is there. */
export function useReport(request: ReportRequest): Report | undefined {
  const { from, to } = request
  const head = useReportHead(request)
  const entries = useEntriesBetween(from, to)
  const catalog = useCatalog()
  const credentials = useReportCredentials(request)
  if (!head || !entries || !catalog || !credentials) return undefined

  const byMonth = new Map<Month, Entry[]>()
  for (const entry of entries) {
    const month = monthOf(entry.date)
    const list = byMonth.get(month)
    if (list === undefined) byMonth.set(month, [entry])
    else list.push(entry)
  }
  const months = monthsFrom(monthOf(from), monthOf(to)).map((month) => {
    const own = byMonth.get(month) ?? []
    const range = { from: firstDayOf(month), to: lastDayOf(month) }
    return {
      month,
      entries: own,
      summary: summarize(range, monthDocumentsOf(own), { ...catalog, today: head.today }),
    }
  })
  return { ...head, catalog, entries, months, credentials }
}
