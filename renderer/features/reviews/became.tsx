import type { Goal } from '../../../shared/balance/career.ts'
import type { Review } from '../../../shared/growth/records.ts'
import { AreaLink } from '../../ui/area-link.tsx'
import { textsOfReviews as texts } from '../../ui/texts-of-reviews.ts'
import { useFormats } from '../../ui/use-formats.ts'
import page from './review.module.css'

type BecameProps = {
  intention: Pick<Review['intentions'][number], 'goalId' | 'plannedFrom'>
  goals: readonly Goal[]
}

/** What an intention became, and how that stands; nothing for mere words. */
export function Became({ intention: { goalId, plannedFrom }, goals }: BecameProps) {
  const formats = useFormats()
  if (goalId === null && plannedFrom === null) return null
  const goal = goals.find(({ id }) => id === goalId)
  return (
    <p className={page.became}>
      {goalId !== null &&
        (goal === undefined ? (
          texts.goneGoal
        ) : (
          <>
            <AreaLink area="plan/goals">{texts.becameGoal}</AreaLink>, {texts.goalStates[goal.state]}
          </>
        ))}
      {plannedFrom !== null && texts.becamePlan(formats.day(plannedFrom))}
    </p>
  )
}
