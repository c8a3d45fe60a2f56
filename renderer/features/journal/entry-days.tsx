import { useState } from 'react'
import type { Day } from '../../../shared/day.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { useLatestEntries } from '../../storage/use-entries.ts'
import { Button } from '../../ui/button.tsx'
import { GroupedRows, type RowGroup } from '../../ui/grouped-rows.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './entry-days.module.css'
import { EntryRow } from './entry-row.tsx'
import { FirstEntry } from './first-entry.tsx'
import { useEntryActions } from './use-entry-actions.ts'

const PAGE = 40

type EntryDaysProps = {
  catalog: Catalog
  today: Day
  onExample(line: string): void
  onEdit(entry: Entry): void
}

/** The newest entries, day by day, and the way to earlier ones. */
export function EntryDays({ catalog, today, onExample, onEdit }: EntryDaysProps) {
  const formats = useFormats()
  const [count, setCount] = useState(PAGE)
  const latest = useLatestEntries(count)
  const actions = useEntryActions(today)
  if (latest === undefined) return null
  if (latest.entries.length === 0) return <FirstEntry onExample={onExample} />

  const days = daysOf(latest.entries, latest.more)
  const groups: RowGroup<Entry>[] = days.map(({ date, entries }) => ({
    id: date,
    title: formats.dayTitle(date, today),
    aside: formatMinutes(entries.reduce((sum, { minutes }) => sum + minutes, 0)),
    rows: entries,
  }))
  return (
    <section aria-label={texts.entries}>
      <GroupedRows<Entry>
        label={texts.entryList}
        groups={groups}
        textOf={({ title }) => title}
        onOpen={onEdit}
        onDelete={(entry) => void actions.remove(entry)}
        dependencies={[catalog, actions]}
      >
        {(entry) => (
          <EntryRow
            entry={entry}
            catalog={catalog}
            onEdit={() => onEdit(entry)}
            onRepeat={() => void actions.repeat(entry)}
            onDelete={() => void actions.remove(entry)}
          />
        )}
      </GroupedRows>
      {latest.more && (
        <div className={styles.more}>
          <Button onPress={() => setCount(count + PAGE)}>{texts.earlier}</Button>
        </div>
      )}
    </section>
  )
}

/** Groups entries by day. Where there are more, the last day may be cut, so it waits for the next page. */
function daysOf(entries: readonly Entry[], more: boolean): { date: Day; entries: Entry[] }[] {
  const days: { date: Day; entries: Entry[] }[] = []
  for (const entry of entries) {
    const last = days.at(-1)
    if (last?.date === entry.date) last.entries.push(entry)
    else days.push({ date: entry.date, entries: [entry] })
  }
  return more && days.length > 1 ? days.slice(0, -1) : days
}
