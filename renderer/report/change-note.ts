import type { ReportModel } from '../../shared/report/model.ts'
import type { Formats } from '../ui/formats-for.ts'
import { texts } from '../ui/texts.ts'

/** What is said where the target changed within the time: by which one the whole is judged. */
export function changeNote({ judged: { changes }, day }: ReportModel, formats: Formats): string[] {
  if (changes.length === 0) return []
  return [texts.report.targetChanged(formats.list(changes.map(formats.day)), formats.day(day))]
}
