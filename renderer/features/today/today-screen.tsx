import { useState, type ReactNode } from 'react'
import { addDays, startOfWeek, type Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { useToday } from '../../platform/use-today.ts'
import { useCatalog } from '../../storage/use-catalog.ts'
import { useSummary } from '../../storage/use-summary.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { texts } from '../../ui/texts.ts'
import { textsOfTheEditor } from '../../ui/texts-of-the-editor.ts'
import { runCommand } from '../../ui/use-command.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { BackupNotice } from './backup-notice.tsx'
import { QuickAdd, type QuickAddHandle } from './quick-add.tsx'

/** What the journal below needs of this screen. `onExample` puts a line into the quick add. */
export type JournalPlace = { catalog: Catalog; today: Day; onExample(line: string): void }

type TodayScreenProps = {
  renderTimer(place: Pick<JournalPlace, 'catalog' | 'today'>): ReactNode
  renderDue(place: Pick<JournalPlace, 'today'>): ReactNode
  renderJournal(place: JournalPlace): ReactNode
}

/** The area to log in: what was done today and the days before, and one line to add to it. */
export function TodayScreen({ renderTimer, renderDue, renderJournal }: TodayScreenProps) {
  const today = useToday()
  const formats = useFormats()
  const weekFrom = startOfWeek(today, formats.weekStart)
  const day = useSummary(today, today)
  const week = useSummary(weekFrom, addDays(weekFrom, 6))
  const catalog = useCatalog()
  const [quickAdd, setQuickAdd] = useState<QuickAddHandle | null>(null)
  return (
    <Page
      title={formats.longDay(today, today)}
      controls={<Button onPress={() => runCommand('new-entry-in-full')}>{textsOfTheEditor.inFull}</Button>}
      meta={day && week ? texts.todayMeta(day.minutes, week.minutes) : ''}
    >
      <BackupNotice />
      {catalog && (
        <>
          <QuickAdd ref={setQuickAdd} catalog={catalog} today={today} />
          {renderTimer({ catalog, today })}
          {renderDue({ today })}
          {renderJournal({ catalog, today, onExample: (line) => quickAdd?.fill(line) })}
        </>
      )}
    </Page>
  )
}
