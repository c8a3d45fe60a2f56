import type { Summary } from '../../shared/balance/summary.ts'
import type { Day } from '../../shared/day.ts'
import type { ReportRequest } from '../../shared/report/request.ts'
import { useToday } from '../platform/use-today.ts'
import { useSummary } from '../storage/use-summary.ts'
import { useName } from './use-name.ts'

/** What a report begins with: read from kept totals alone, so that a preview costs nothing. */
export type ReportHead = {
  request: ReportRequest
  today: Day
  /** Empty where the person gave none. */
  name: string
  summary: Summary
}

/** Reads the beginning of a report; undefined until it is there. */
export function useReportHead(request: ReportRequest): ReportHead | undefined {
  const { from, to } = request
  const today = useToday()
  const summary = useSummary(from, to)
  const name = useName()
  if (summary === undefined || name === undefined) return undefined
  // A live value may still be that of the range before.
  if (summary.from !== from || summary.to !== to) return undefined
  return { request, today, name, summary }
}
