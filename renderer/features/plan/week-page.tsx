import { Page } from '../../ui/page.tsx'
import { textsOfPlan } from '../../ui/texts-of-plan.ts'

/** A week: what was planned and what was done. */
export function WeekPage() {
  return <Page title={textsOfPlan.pages.week}>{null}</Page>
}
