import { useEffect, useMemo, useRef, useState } from 'react'
import type { Start } from '../../shared/bridge/contract.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import type { Practice } from '../../shared/growth/records.ts'
import type { Settings } from '../../shared/journal/settings.ts'
import { paperFor } from '../../shared/report/request.ts'
import { unreachable } from '../../shared/result.ts'
import { BackupsScreen } from '../features/backups/backups-screen.tsx'
import { BalanceScreen } from '../features/balance/balance-screen.tsx'
import { CareerPage } from '../features/career/career-page.tsx'
import { CredentialsScreen } from '../features/credentials/credentials-screen.tsx'
import { CREDENTIAL_PAGES, credentialPageName, type CredentialPage } from '../features/credentials/pages.ts'
import { CoursesPage } from '../features/courses/courses-page.tsx'
import { EntryEditor } from '../features/editor/entry-editor.tsx'
import { Unfinished } from '../features/editor/unfinished.tsx'
import { FilesPage } from '../features/files/files-page.tsx'
import { FeedbackPage } from '../features/feedback/feedback-page.tsx'
import { GoalsPage } from '../features/goals/goals-page.tsx'
import { GROWTH_PAGES, growthPageName, type GrowthPage } from '../features/growth/pages.ts'
import { GrowthScreen } from '../features/growth/growth-screen.tsx'
import { EntryDays } from '../features/journal/entry-days.tsx'
import { TodaysInsights } from '../features/insights/todays-insights.tsx'
import { MomentCapture } from '../features/moments/moment-capture.tsx'
import { MomentsPage } from '../features/moments/moments-page.tsx'
import { PeoplePage } from '../features/people/people-page.tsx'
import { PLAN_PAGES, planPageName, type PlanPage } from '../features/plan/pages.ts'
import { PlanScreen } from '../features/plan/plan-screen.tsx'
import { DoNowButton } from '../features/practice/do-now-button.tsx'
import { PlanForInsight } from '../features/practice/plan-dialog.tsx'
import { PracticePage } from '../features/practice/practice-page.tsx'
import { PracticeSteps } from '../features/practice/practice-steps.tsx'
import { Reflections } from '../features/practice/reflections.tsx'
import { ReportsScreen } from '../features/reports/reports-screen.tsx'
import { ReminderForm } from '../features/reminder/reminder-form.tsx'
import { ReviewsPage } from '../features/reviews/reviews-page.tsx'
import { SettingsScreen } from '../features/settings/settings-screen.tsx'
import { sectionName, SECTIONS, type Section } from '../features/settings/sections.ts'
import { SkillsPage } from '../features/skills/skills-page.tsx'
import { TimerCard } from '../features/timer/timer-card.tsx'
import { TimerIndicator } from '../features/timer/timer-indicator.tsx'
import { TimerStart } from '../features/timer/timer-start.tsx'
import { TimerKeeper } from '../features/timer/timer-keeper.tsx'
import { TodayScreen } from '../features/today/today-screen.tsx'
import { ReportPreview } from '../report/report-preview.tsx'
import type { Editing } from '../storage/editor-drafts.ts'
import { useCatalog } from '../storage/use-catalog.ts'
import type { Notice } from '../storage/open-journal.ts'
import { localeOf } from '../ui/formats-for.ts'
import { PAGE_HEADING } from '../ui/page.tsx'
import { texts } from '../ui/texts.ts'
import { CommandCenter } from './commands/command-center.tsx'
import { DueList } from './due/due-list.tsx'
import { Navigation } from './navigation.tsx'
import { Notices } from './notices.tsx'
import styles from './shell.module.css'
import { useArea, type Place } from './use-area.ts'
import { useDoPractice } from './use-do-practice.ts'

type ShellProps = { start: Start; settings: Settings; notices: readonly Notice[] }

/** The frame around every area: navigation beside it, notices above it. */
export function Shell({ start, settings, notices }: ShellProps) {
  const [place, go] = useArea()
  const { area, visit } = place
  const catalog = useCatalog()
  const doPractice = useDoPractice(() => go('today'))
  const [editing, setEditing] = useState<Editing | null>(null)
  const further = useMemo(
    () => [
      ...PLAN_PAGES.slice(1).map((page) => ({
        id: `plan/${page}`,
        title: planPageName(page),
        words: texts.areas.plan,
        run: () => go('plan', page),
      })),
      ...GROWTH_PAGES.slice(1).map((page) => ({
        id: `growth/${page}`,
        title: growthPageName(page),
        words: texts.areas.growth,
        run: () => go('growth', page),
      })),
      ...CREDENTIAL_PAGES.slice(1).map((page) => ({
        id: `credentials/${page}`,
        title: credentialPageName(page),
        words: texts.areas.credentials,
        run: () => go('credentials', page),
      })),
      ...SECTIONS.map((section) => ({
        // Its own kind of id: a section may be called what a command is called.
        id: `settings/${section}`,
        title: sectionName(section),
        words: texts.areas.settings,
        run: () => go('settings', section),
      })),
    ],
    [go],
  )
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
        <AreaScreen
          place={place}
          start={start}
          settings={settings}
          onGoToSection={(section) => go('settings', section)}
          onGoToPlan={(page) => go('plan', page)}
          onGoToGrowth={(page) => go('growth', page)}
          onGoToCredentials={(page) => go('credentials', page)}
          onEdit={(entry) => setEditing({ kind: 'entry', entry })}
          onDoPractice={doPractice}
        />
      </main>
      {catalog && (
        <TimerKeeper
          catalog={catalog}
          areaTitle={`${nameOf(place)} · ${texts.app}`}
          onShow={() => go('today')}
        />
      )}
      <MomentCapture />
      <CommandCenter area={area} go={go} further={further} />
      {catalog && <EntryEditor editing={editing} catalog={catalog} onEditing={setEditing} />}
    </div>
  )
}

type AreaScreenProps = {
  place: Place
  start: Start
  settings: Settings
  onGoToSection(section: Section): void
  onGoToPlan(page: PlanPage): void
  onGoToGrowth(page: GrowthPage): void
  onGoToCredentials(page: CredentialPage): void
  onEdit(entry: Entry): void
  onDoPractice(practice: Practice): void
}

/** What the window's title calls a place. */
function nameOf({ area, page }: Place): string {
  if (area === 'settings') return sectionName(page)
  if (area === 'growth' && page !== '') return growthPageName(page)
  if (area === 'credentials' && page !== '') return credentialPageName(page)
  return area === 'plan' && page !== '' ? planPageName(page) : texts.areas[area]
}

function AreaScreen(props: AreaScreenProps) {
  const { place, start, settings, onGoToSection, onGoToPlan, onGoToGrowth, onGoToCredentials } = props
  const { onEdit, onDoPractice } = props
  switch (place.area) {
    case 'today':
      return (
        <TodayScreen
          renderTimer={(place) => (
            <TimerCard {...place} renderPractice={(id) => <PracticeSteps practiceId={id} />} />
          )}
          renderDue={(place) => <DueList {...place} />}
          renderJournal={(place) => <EntryDays {...place} onEdit={onEdit} />}
        />
      )
    case 'balance':
      return (
        <BalanceScreen
          onEdit={onEdit}
          insights={
            <TodaysInsights onGoToPlan={onGoToPlan} renderPlan={(asked) => <PlanForInsight {...asked} />} />
          }
        />
      )
    case 'plan':
      return (
        <PlanScreen
          key={place.visit}
          page={place.page}
          onGo={onGoToPlan}
          renderGoals={() => <GoalsPage item={place.item} />}
          renderReviews={() => <ReviewsPage item={place.item} />}
          renderTargets={() => <CareerPage />}
          renderPractice={(id) => <DoNowButton practiceId={id} onDo={onDoPractice} />}
        />
      )
    case 'growth':
      return (
        <GrowthScreen
          key={place.visit}
          page={place.page}
          onGo={onGoToGrowth}
          renderPage={{
            skills: () => <SkillsPage item={place.item} onEdit={onEdit} />,
            practice: () => <PracticePage item={place.item} onDo={onDoPractice} />,
            feedback: () => <FeedbackPage item={place.item} />,
            courses: () => (
              <CoursesPage item={place.item} renderTimerStart={(start) => <TimerStart {...start} />} />
            ),
            moments: () => <MomentsPage onEdit={onEdit} />,
            people: () => <PeoplePage item={place.item} onEdit={onEdit} />,
          }}
        />
      )
    case 'credentials':
      return (
        <CredentialsScreen key={place.visit} page={place.page} item={place.item} onGo={onGoToCredentials} />
      )
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
          onGo={onGoToSection}
          start={start}
          settings={settings}
          renderReminder={() => <ReminderForm />}
          renderBackups={() => <BackupsScreen />}
          renderFiles={() => <FilesPage app={`evenkeel ${start.appVersion}`} />}
        />
      )
    default:
      return unreachable(place.area)
  }
}
