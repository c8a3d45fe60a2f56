import { useEffect, useRef, useState } from 'react'
import type { Start } from '../../shared/bridge/contract.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { unreachable } from '../../shared/result.ts'
import { BackupsScreen } from '../features/backups/backups-screen.tsx'
import { BalanceScreen } from '../features/balance/balance-screen.tsx'
import { EntryEditor, type Editing } from '../features/editor/entry-editor.tsx'
import { EntryDays } from '../features/journal/entry-days.tsx'
import { ReportsScreen } from '../features/reports/reports-screen.tsx'
import { TodayScreen } from '../features/today/today-screen.tsx'
import { ReportPreview } from '../report/report-preview.tsx'
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
  const [area, go] = useArea()
  const catalog = useCatalog()
  const [editing, setEditing] = useState<Editing | null>(null)
  const main = useRef<HTMLElement>(null)
  const shown = useRef(area)

  useEffect(() => {
    document.title = `${texts.areas[area]} · ${texts.app}`
    if (shown.current === area) return
    shown.current = area
    main.current?.scrollTo({ top: 0 })
    document.getElementById(PAGE_HEADING)?.focus({ preventScroll: true })
  }, [area])

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
      <Navigation area={area} onGo={go} isSample={start.isSample} />
      <main ref={main} className={styles.main}>
        <Notices notices={notices} />
        <AreaScreen
          area={area}
          locale={start.locale}
          onEdit={(entry) => setEditing({ entry, draft: null })}
        />
      </main>
      <CommandCenter area={area} go={go} />
      {catalog && <EntryEditor editing={editing} catalog={catalog} onEditing={setEditing} />}
    </div>
  )
}

type AreaScreenProps = { area: Area; locale: string; onEdit(entry: Entry): void }

function AreaScreen({ area, locale, onEdit }: AreaScreenProps) {
  switch (area) {
    case 'today':
      return <TodayScreen renderJournal={(place) => <EntryDays {...place} onEdit={onEdit} />} />
    case 'balance':
      return <BalanceScreen />
    case 'reports':
      return (
        <ReportsScreen locale={locale} renderPreview={(request) => <ReportPreview request={request} />} />
      )
    case 'backups':
      return <BackupsScreen />
    default:
      return unreachable(area)
  }
}
