import { Page } from '../../ui/page.tsx'
import { textsOfGoals } from '../../ui/texts-of-goals.ts'

/** All goals, with their milestones and pace. */
export function GoalsPage() {
  return <Page title={textsOfGoals.title}>{null}</Page>
}
