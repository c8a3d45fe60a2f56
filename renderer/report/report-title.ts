import type { ReportModel } from '../../shared/report/model.ts'
import type { Formats } from '../ui/formats-for.ts'
import { texts } from '../ui/texts.ts'

/** The file's title: what it is, whose, and of when. */
export function reportTitle({ from, to, name }: ReportModel, formats: Formats): string {
  const whose = name === '' ? texts.report.title : `${texts.report.title} ${texts.report.by(name)}`
  return `${whose}, ${texts.report.range(formats.day(from), formats.day(to))}`
}
