import type { ReactNode } from 'react'
import { PageLinks } from '../../ui/page-links.tsx'
import { textsOfPlan } from '../../ui/texts-of-plan.ts'
import { PLAN_PAGES, planPageOf, type PlanPage } from './pages.ts'
import { WeekPage } from './week-page.tsx'

type PlanScreenProps = {
  /** The place in the address after `#plan/`. */
  page: string
  onGo(page: PlanPage): void
  renderGoals(): ReactNode
  renderReviews(): ReactNode
  renderTargets(): ReactNode
  renderPractice(practiceId: string): ReactNode
}

const PAGES = PLAN_PAGES.map((page) => ({ page, title: textsOfPlan.pages[page] }))

/** What is wanted: of a week, of the goals, of the balance. */
export function PlanScreen(props: PlanScreenProps) {
  const { page, onGo, renderGoals, renderReviews, renderTargets, renderPractice } = props
  const current = planPageOf(page)
  return (
    <>
      <PageLinks label={textsOfPlan.list} area="plan" pages={PAGES} current={current} onGo={onGo} />
      {current === 'week' && <WeekPage renderPractice={renderPractice} />}
      {current === 'goals' && renderGoals()}
      {current === 'reviews' && renderReviews()}
      {current === 'targets' && renderTargets()}
    </>
  )
}
