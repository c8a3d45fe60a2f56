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
import { CoursesPage } from '../features/courses/courses-page.tsx'
import { FilesPage } from '../features/files/files-page.tsx'
import { FeedbackPage } from '../features/feedback/feedback-page.tsx'
import { GoalsPage } from '../features/goals/goals-page.tsx'
import { GrowthScreen } from '../features/growth/growth-screen.tsx'
import { EntryDays } from '../features/journal/entry-days.tsx'
import { TodaysInsights } from '../features/insights/todays-insights.tsx'
import { MomentsPage } from '../features/moments/moments-page.tsx'
import { PeoplePage } from '../features/people/people-page.tsx'
import { PlanScreen } from '../features/plan/plan-screen.tsx'
import { DoNowButton } from '../features/practice/do-now-button.tsx'
import { PlanForInsight } from '../features/practice/plan-dialog.tsx'
import { PracticePage } from '../features/practice/practice-page.tsx'
import { PracticeSteps } from '../features/practice/practice-steps.tsx'
import { ReportsScreen } from '../features/reports/reports-screen.tsx'
import { ReminderForm } from '../features/reminder/reminder-form.tsx'
import { ReviewsPage } from '../features/reviews/reviews-page.tsx'
import { SettingsScreen } from '../features/settings/settings-screen.tsx'
import { SkillsPage } from '../features/skills/skills-page.tsx'
import { TimerCard } from '../features/timer/timer-card.tsx'
import { TimerStart } from '../features/timer/timer-start.tsx'
import { TodayScreen } from '../features/today/today-screen.tsx'
import { ReportPreview } from '../report/report-preview.tsx'
import { localeOf } from '../ui/formats-for.ts'
import { DueList } from './due/due-list.tsx'
import type { Area, Place } from './use-area.ts'

type AreaScreenProps = {
  place: Place
  start: Start
  settings: Settings
  go(area: Area, page: string): void
  onEdit(entry: Entry): void
  onDoPractice(practice: Practice): void
}

/** The screen of an area, put together from its features. */
export function AreaScreen({ place, start, settings, go, onEdit, onDoPractice }: AreaScreenProps) {
  const { area, page, item, visit } = place
  switch (area) {
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
            <TodaysInsights
              onGoToPlan={(next) => go('plan', next)}
              renderPlan={(asked) => <PlanForInsight {...asked} />}
            />
          }
        />
      )
    case 'plan':
      return (
        <PlanScreen
          key={visit}
          page={page}
          onGo={(next) => go('plan', next)}
          renderGoals={() => <GoalsPage item={item} />}
          renderReviews={() => <ReviewsPage item={item} />}
          renderTargets={() => <CareerPage />}
          renderPractice={(id) => <DoNowButton practiceId={id} onDo={onDoPractice} />}
        />
      )
    case 'growth':
      return (
        <GrowthScreen
          key={visit}
          page={page}
          onGo={(next) => go('growth', next)}
          renderPage={{
            skills: () => <SkillsPage item={item} onEdit={onEdit} />,
            practice: () => <PracticePage item={item} onDo={onDoPractice} />,
            feedback: () => <FeedbackPage item={item} />,
            courses: () => (
              <CoursesPage item={item} renderTimerStart={(start) => <TimerStart {...start} />} />
            ),
            moments: () => <MomentsPage onEdit={onEdit} />,
            people: () => <PeoplePage item={item} onEdit={onEdit} />,
          }}
        />
      )
    case 'credentials':
      return (
        <CredentialsScreen key={visit} page={page} item={item} onGo={(next) => go('credentials', next)} />
      )
    case 'reports':
      return (
        <ReportsScreen
          paper={settings.paper ?? paperFor(localeOf(settings.locale, start.locale))}
          settings={settings}
          renderPreview={(previewed) => <ReportPreview {...previewed} version={start.appVersion} />}
        />
      )
    case 'settings':
      return (
        <SettingsScreen
          key={visit}
          page={page}
          onGo={(next) => go('settings', next)}
          start={start}
          settings={settings}
          renderReminder={() => <ReminderForm />}
          renderBackups={() => <BackupsScreen />}
          renderFiles={() => <FilesPage app={`evenkeel ${start.appVersion}`} />}
        />
      )
    default:
      return unreachable(area)
  }
}
