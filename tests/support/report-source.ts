import type { Day } from '../../shared/day.ts'
import type { JournalRecords } from '../../shared/journal/journal.ts'
import type { ReportSource } from '../../shared/report/source.ts'

/** What a report is made from, of a journal in memory; without credits. */
export function reportSource(
  records: JournalRecords,
  range: { from: Day; to: Day },
  today: Day,
): ReportSource {
  const entries = records.entries.toSorted((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1))
  const name = records.settings[0]?.name ?? ''
  return { ...records, ...range, entries, today, name, weekStart: 1, credits: [] }
}
