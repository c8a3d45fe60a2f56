import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import type { Report } from './use-report.ts'

/** The file's title: what it is, whose, and of when. */
export function useReportTitle({ request, name }: Report): string {
  const formats = useFormats()
  const range = texts.report.range(formats.day(request.from), formats.day(request.to))
  return [texts.report.title, ...(name === '' ? [] : [texts.report.by(name)]), range]
    .join(', ')
    .replace(', by', ' by')
}
