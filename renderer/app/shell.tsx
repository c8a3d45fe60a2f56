import { useEffect, useRef, useState } from 'react'
import type { Start } from '../../shared/bridge/contract.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { unreachable } from '../../shared/result.ts'
import { BackupsScreen } from '../features/backups/backups-screen.tsx'
import { BalanceScreen } from '../features/balance/balance-screen.tsx'
import { EntryEditor } from '../features/editor/entry-editor.tsx'
import { Unfinished } from '../features/editor/unfinished.tsx'
import { EntryDays } from '../features/journal/entry-days.tsx'
import { ReportsScreen } from '../features/reports/reports-screen.tsx'
import { TimerCard } from '../features/timer/timer-card.tsx'
import { TimerIndicator } from '../features/timer/timer-indicator.tsx'
import { TimerKeeper } from '../features/timer/timer-keeper.tsx'
import { TodayScreen } from '../features/today/today-screen.tsx'
import { ReportPreview } from '../report/report-preview.tsx'
import type { Editing } from '../storage/editor-drafts.ts'
import { useCatalog } from '../storage/use-catalog.ts'
import type { Notice } from '../storage/open-journal.ts'
import { PAGE_HEADING } from '../ui/page.tsx'
import { texts } from '../ui/texts.ts'
import { CommandCenter } from './commands/command-center.tsx'
import { Navigation } from './navigation.tsx'
import { Notices } from './notices.tsx'
import styles from './shell.module.css'
import { useArea, type Area } from './use-area.ts'

/** The frame around every area: navigation beside it, notices above it. */
export function Shell({ start, notices }: { start: Start; notices: readonly Notice[] }) {
  const [{ area, visit }, go] = useArea()
  const catalog = useCatalog()
  const [editing, setEditing] = useState<Editing | null>(null)
  const main = useRef<HTMLElement>(null)
  const shown = useRef(visit)

  useEffect(() => {
    if (shown.current === visit) return
    shown.current = visit
    main.current?.scrollTo({ top: 0 })
    document.getElementById(PAGE_HEADING)?.focus({ preventScroll: true })
  }, [visit])

  return (
    <div className={styles.shell}>
      <a
        className={styles.skip}
        href={`#${PAGE_HEADING}`}
        onClick={(event) => {
          event.preventDefault()
          document.getElementById(PAGE_HEADING)?.focus()
        }}
      >
        {texts.skipToContent}
      </a>
      <Navigation
        area={area}
        onGo={go}
        isSample={start.isSample}
        timer={catalog && area !== 'today' && <TimerIndicator catalog={catalog} onShow={() => go('today')} />}
      />
      <main ref={main} className={styles.main}>
        <Notices notices={notices} />
        {area === 'today' && editing === null && <Unfinished onEditing={setEditing} />}
        <AreaScreen
          area={area}
          visit={visit}
          locale={start.locale}
          onEdit={(entry) => setEditing({ kind: 'entry', entry })}
        />
      </main>
      {catalog && (
        <TimerKeeper
          catalog={catalog}
          areaTitle={`${texts.areas[area]} · ${texts.app}`}
          onShow={() => go('today')}
        />
      )}
      <CommandCenter area={area} go={go} />
      {catalog && <EntryEditor editing={editing} catalog={catalog} onEditing={setEditing} />}
    </div>
  )
}

type AreaScreenProps = { area: Area; visit: number; locale: string; onEdit(entry: Entry): void }

function AreaScreen({ area, visit, locale, onEdit }: AreaScreenProps) {
  switch (area) {
    case 'today':
      return (
        <TodayScreen
          renderTimer={(place) => <TimerCard {...place} />}
          renderJournal={(place) => <EntryDays {...place} onEdit={onEdit} />}
        />
      )
    case 'balance':
      return <BalanceScreen />
    case 'reports':
      return (
        <ReportsScreen locale={locale} renderPreview={(request) => <ReportPreview request={request} />} />
      )
    case 'backups':
      // A further visit leads from a restore back to the list.
      return <BackupsScreen key={visit} />
    default:
      return unreachable(area)
  }
}
