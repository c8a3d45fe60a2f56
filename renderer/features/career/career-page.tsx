import { Page } from '../../ui/page.tsx'
import { textsOfCareer } from '../../ui/texts-of-career.ts'

/** The chapters of the career and the targets that move with them. */
export function CareerPage() {
  return <Page title={textsOfCareer.title}>{null}</Page>
}
