import { evidenceSum } from '../../../shared/growth/skills/evidence.ts'
import { LOOK_BACK_DAYS } from '../../../shared/growth/assessment/since.ts'
import { addDays } from '../../../shared/day.ts'
import type { SinceLast } from '../../storage/assessments.ts'
import { textsOfAssessment as texts } from '../../ui/texts-of-assessment.ts'
import { textsOfSkills } from '../../ui/texts-of-skills.ts'
import { useFormats } from '../../ui/use-formats.ts'

/** The last level and what the time since shows, in a sentence. */
export function SinceLine({ since }: { since: SinceLast | undefined }) {
  const { day } = useFormats()
  if (since === undefined) return null
  const { previous, shown } = since
  if (previous === null || shown === null) return <>{texts.first}</>
  const isWhole = previous.date >= addDays(shown.range.to, -LOOK_BACK_DAYS)
  return (
    <>
      {texts.before(previous.level, day(previous.date))}{' '}
      {isWhole ? texts.since(day(previous.date)) : texts.lastYear}{' '}
      {textsOfSkills.shown(shown.minutes, evidenceSum(shown.evidence)).toLocaleLowerCase('en')}.
    </>
  )
}
