import { Page } from '../../ui/page.tsx'
import { textsOfReviews } from '../../ui/texts-of-reviews.ts'

/** The guided looks back, those that are due first. */
export function ReviewsPage() {
  return <Page title={textsOfReviews.title}>{null}</Page>
}
