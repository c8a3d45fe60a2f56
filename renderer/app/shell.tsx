import { useEffect, useMemo, useRef, useState } from 'react'
import type { Start } from '../../shared/bridge/contract.ts'
import type { Settings } from '../../shared/journal/settings.ts'
import { EntryEditor } from '../features/editor/entry-editor.tsx'
import { Unfinished } from '../features/editor/unfinished.tsx'
import { MomentCapture } from '../features/moments/moment-capture.tsx'
import { Reflections } from '../features/practice/reflections.tsx'
import { TimerIndicator } from '../features/timer/timer-indicator.tsx'
import { TimerKeeper } from '../features/timer/timer-keeper.tsx'
import type { Editing } from '../storage/editor-drafts.ts'
import { useCatalog } from '../storage/use-catalog.ts'
import type { Notice } from '../storage/open-journal.ts'
import { PAGE_HEADING } from '../ui/page.tsx'
import { texts } from '../ui/texts.ts'
import { AreaScreen } from './area-screen.tsx'
import { CommandCenter } from './commands/command-center.tsx'
import { Guarded } from './guarded.tsx'
import { Navigation } from './navigation.tsx'
import { Notices } from './notices.tsx'
import { furtherPlaces, nameOfPlace } from './places.ts'
import styles from './shell.module.css'
import { StoppedPage } from './stopped-page.tsx'
import { useArea } from './use-area.ts'
import { useDoPractice } from './use-do-practice.ts'

type ShellProps = { start: Start; settings: Settings; notices: readonly Notice[] }

/** The frame around every area: navigation beside it, notices above it. */
export function Shell({ start, settings, notices }: ShellProps) {
  const [place, go] = useArea()
  const { area, visit } = place
  const catalog = useCatalog()
  const doPractice = useDoPractice(() => go('today'))
  const [editing, setEditing] = useState<Editing | null>(null)
  const further = useMemo(() => furtherPlaces(go), [go])
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
        <Reflections isListed={area === 'today'} />
        <Guarded
          resetOn={visit}
          renderInstead={({ message, retry }) => <StoppedPage message={message} onRetry={retry} />}
        >
          <AreaScreen
            place={place}
            start={start}
            settings={settings}
            go={go}
            onEdit={(entry) => setEditing({ kind: 'entry', entry })}
            onDoPractice={doPractice}
          />
        </Guarded>
      </main>
      {catalog && (
        <TimerKeeper
          catalog={catalog}
          areaTitle={`${nameOfPlace(place)} · ${texts.app}`}
          onShow={() => go('today')}
        />
      )}
      <MomentCapture />
      <CommandCenter area={area} go={go} further={further} />
      {catalog && <EntryEditor editing={editing} catalog={catalog} onEditing={setEditing} />}
    </div>
  )
}
