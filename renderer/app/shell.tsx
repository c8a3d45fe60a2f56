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
import { TodayScreen } from '../features/today/today-screen.tsx'
import { ReportPreview } from '../report/report-preview.tsx'
import type { Editing } from '../storage/editor-drafts.ts'
import { useCatalog } from '../storage/use-catalog.ts'
import type { Notice } from '../storage/open-journal.ts'
import { PAGE_HEADING } from '../ui/page.tsx'
import { texts } from '../ui/texts.ts'
import { Navigation } from './navigation.tsx'
import { Notices } from './notices.tsx'
import styles from './shell.module.css'
import { useAreaKeys } from './use-area-keys.ts'
import { useArea, type Area } from './use-area.ts'

/** The frame around every area: navigation beside it, notices above it. */
export function Shell({ start, notices }: { start: Start; notices: readonly Notice[] }) {
  const [area, go] = useArea()
  useAreaKeys(go)
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
        {area === 'today' && editing === null && <Unfinished onEditing={setEditing} />}
        <AreaScreen
          area={area}
          locale={start.locale}
          onEdit={(entry) => setEditing({ kind: 'entry', entry })}
        />
      </main>
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
