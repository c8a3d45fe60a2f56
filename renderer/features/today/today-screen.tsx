import { useRef, type ReactNode } from 'react'
import { addDays, startOfWeek, type Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { useToday } from '../../platform/use-today.ts'
import { useCatalog } from '../../storage/use-catalog.ts'
import { useSummary } from '../../storage/use-summary.ts'
import { Page } from '../../ui/page.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { BackupNotice } from './backup-notice.tsx'
import { QuickAdd, type QuickAddHandle } from './quick-add.tsx'

/** What the journal below needs of this screen. `onExample` puts a line into the quick add. */
export type JournalPlace = { catalog: Catalog; today: Day; onExample(line: string): void }

/** The area to log in: what was done today and the days before, and one line to add to it. */
export function TodayScreen({ renderJournal }: { renderJournal(place: JournalPlace): ReactNode }) {
  const today = useToday()
  const formats = useFormats()
  const weekFrom = startOfWeek(today, formats.weekStart)
  const day = useSummary(today, today)
  const week = useSummary(weekFrom, addDays(weekFrom, 6))
  const catalog = useCatalog()
  const quickAdd = useRef<QuickAddHandle>(null)
  return (
    <Page
      title={formats.longDay(today, today)}
      meta={day && week ? texts.todayMeta(day.minutes, week.minutes) : ''}
    >
      <BackupNotice />
      {catalog && (
        <>
          <QuickAdd ref={quickAdd} catalog={catalog} today={today} />
          {/* oxlint-disable-next-line react/refs -- it is read on a click, not while drawing */}
          {renderJournal({ catalog, today, onExample: (line) => quickAdd.current?.fill(line) })}
        </>
      )}
    </Page>
  )
}
