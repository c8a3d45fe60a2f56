import { useEffect, useState } from 'react'
import type { Start } from '../../shared/bridge/contract.ts'
import { bridge } from '../platform/bridge.ts'
import { JournalProvider } from '../storage/journal-context.tsx'
import { checkInBackground } from '../storage/background-check.ts'
import { openJournal, type Opened } from '../storage/open-journal.ts'
import { useSettings } from '../storage/settings.ts'
import { useWeekStart } from '../storage/week-start.ts'
import { localeOf } from '../ui/formats-for.ts'
import { LocaleProvider } from '../ui/locale-provider.tsx'
import { texts } from '../ui/texts.ts'
import { toast, Toasts } from '../ui/toasts.tsx'
import { BlockedScreen } from './blocked-screen.tsx'
import { OpeningScreen } from './opening-screen.tsx'
import { Shell } from './shell.tsx'

/** The window: it opens the journal and shows it, or says why it did not open. */
export function App({ start }: { start: Start }) {
  const [opened, setOpened] = useState<Opened | null>(null)

  // Opens at first, and again after a retry took the last outcome away.
  useEffect(() => {
    if (opened !== null) return
    let isGone = false
    void openJournal(bridge, start)
      .catch((error: unknown): Opened => ({
        kind: 'blocked',
        reason: { kind: 'database-failed', message: String(error) },
      }))
      .then((result) => {
        if (!isGone) setOpened(result)
      })
    return () => {
      isGone = true
    }
  }, [start, opened])

  useEffect(() => {
    if (opened?.kind !== 'open') return
    return checkInBackground(opened.journal, () => toast({ message: texts.notices.mended }))
  }, [opened])

  const journal = opened?.kind === 'open' ? opened.journal : null
  const settings = useSettings(journal)
  const weekStart = useWeekStart(journal)
  const isReading = journal !== null && (settings === undefined || weekStart === undefined)
  return (
    <LocaleProvider locale={localeOf(settings?.locale ?? '', start.locale)} weekStart={weekStart ?? null}>
      {(opened === null || isReading) && <OpeningScreen />}
      {opened?.kind === 'blocked' && (
        <BlockedScreen reason={opened.reason} folder={start.dataFolder} onRetry={() => setOpened(null)} />
      )}
      {opened?.kind === 'open' && settings !== undefined && weekStart !== undefined && (
        <JournalProvider journal={opened.journal}>
          <Shell start={start} settings={settings} notices={opened.notices} />
        </JournalProvider>
      )}
      <Toasts />
    </LocaleProvider>
  )
}
