import { evidenceSum } from '../../../shared/growth/skills/evidence.ts'
import type { Day } from '../../../shared/day.ts'
import { sinceRating } from '../../../shared/growth/assessment/since.ts'
import type { SinceLast } from '../../storage/assessments.ts'
import { textsOfAssessment as texts } from '../../ui/texts-of-assessment.ts'
import { useFormats } from '../../ui/use-formats.ts'

/** The last level and what the time since shows, in a sentence. */
export function SinceLine({ since, today }: { since: SinceLast | undefined; today: Day }) {
  const { day } = useFormats()
  if (since === undefined) return null
  const { previous, shown } = since
  if (previous === null || shown === null) return <>{texts.first}</>
  return (
    <>
      {texts.before(previous.level, day(previous.date))}{' '}
      {sinceRating(previous.date, today).isWhole ? texts.since(day(previous.date)) : texts.lastYear}{' '}
      {texts.shown(shown.minutes, evidenceSum(shown.evidence))}
    </>
  )
}
