import { answersOf, assessmentDraftSchema } from '../../../shared/growth/assessment/draft.ts'
import { ASSESSMENT_DRAFT } from '../../storage/assessments.ts'
import { useDraft } from '../../storage/use-draft.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { Banner } from '../../ui/banner.tsx'
import { textsOfAssessment as texts } from '../../ui/texts-of-assessment.ts'
import { RATE, skillsAddress } from './places.ts'

/** Says that skills were being rated, and leads back there. */
export function UnfinishedRating() {
  const draft = useDraft(ASSESSMENT_DRAFT, assessmentDraftSchema)
  if (draft === null || draft === undefined) return null
  return (
    <Banner tone="calm">
      {texts.unfinished(answersOf(draft).length, draft.skillIds.length)}{' '}
      <AreaLink area={skillsAddress(RATE)}>{texts.goOn}</AreaLink>
    </Banner>
  )
}
