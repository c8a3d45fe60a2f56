import { Page } from '../../ui/page.tsx'
import { textsOfPractice } from '../../ui/texts-of-practice.ts'

/** The practice library: what to do, and how. */
export function PracticePage() {
  return <Page title={textsOfPractice.title}>{null}</Page>
}
