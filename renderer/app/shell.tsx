import { useEffect, useRef, useState } from 'react'
import type { Start } from '../../shared/bridge/contract.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import type { Settings } from '../../shared/journal/settings.ts'
import { paperFor } from '../../shared/report/request.ts'
import { unreachable } from '../../shared/result.ts'
import { BackupsScreen } from '../features/backups/backups-screen.tsx'
import { BalanceScreen } from '../features/balance/balance-screen.tsx'
import { EntryEditor, type Editing } from '../features/editor/entry-editor.tsx'
import { EntryDays } from '../features/journal/entry-days.tsx'
import { ReportsScreen } from '../features/reports/reports-screen.tsx'
import { SettingsScreen } from '../features/settings/settings-screen.tsx'
import { sectionName } from '../features/settings/sections.ts'
import { TodayScreen } from '../features/today/today-screen.tsx'
import { ReportPreview } from '../report/report-preview.tsx'
import { useCatalog } from '../storage/use-catalog.ts'
import type { Notice } from '../storage/open-journal.ts'
import { localeOf } from '../ui/formats-for.ts'
import { PAGE_HEADING } from '../ui/page.tsx'
import { texts } from '../ui/texts.ts'
import { Navigation } from './navigation.tsx'
import { Notices } from './notices.tsx'
import styles from './shell.module.css'
import { useAreaKeys } from './use-area-keys.ts'
import { useArea, type Place } from './use-area.ts'

type ShellProps = { start: Start; settings: Settings; notices: readonly Notice[] }

/** The frame around every area: navigation beside it, notices above it. */
export function Shell({ start, settings, notices }: ShellProps) {
  const [place, go] = useArea()
  useAreaKeys(go)
  const catalog = useCatalog()
  const [editing, setEditing] = useState<Editing | null>(null)
  const main = useRef<HTMLElement>(null)
  const shown = useRef(place)

  useEffect(() => {
    document.title = `${nameOf(place)} · ${texts.app}`
    if (shown.current.area === place.area && shown.current.page === place.page) return
    shown.current = place
    main.current?.scrollTo({ top: 0 })
    document.getElementById(PAGE_HEADING)?.focus({ preventScroll: true })
  }, [place])

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
      <Navigation area={place.area} onGo={go} isSample={start.isSample} />
      <main ref={main} className={styles.main}>
        <Notices notices={notices} />
        <AreaScreen
          place={place}
          start={start}
          settings={settings}
          onEdit={(entry) => setEditing({ entry, draft: null })}
        />
      </main>
      {catalog && <EntryEditor editing={editing} catalog={catalog} onEditing={setEditing} />}
    </div>
  )
}

type AreaScreenProps = { place: Place; start: Start; settings: Settings; onEdit(entry: Entry): void }

/** What the window's title calls a place. */
function nameOf({ area, page }: Place): string {
  return area === 'settings' ? sectionName(page) : texts.areas[area]
}

function AreaScreen({ place, start, settings, onEdit }: AreaScreenProps) {
  switch (place.area) {
    case 'today':
      return <TodayScreen renderJournal={(place) => <EntryDays {...place} onEdit={onEdit} />} />
    case 'balance':
      return <BalanceScreen />
    case 'reports':
      return (
        <ReportsScreen
          paper={settings.paper ?? paperFor(localeOf(settings.locale, start.locale))}
          renderPreview={(request) => <ReportPreview request={request} />}
        />
      )
    case 'settings':
      return (
        <SettingsScreen
          key={place.visit}
          page={place.page}
          start={start}
          settings={settings}
          renderBackups={() => <BackupsScreen />}
        />
      )
    default:
      return unreachable(place.area)
  }
}
