import type { Practice } from '../../../shared/growth/records.ts'
import { usePractice } from '../../storage/use-practices.ts'
import { Button } from '../../ui/button.tsx'
import { textsOfPractice as said } from '../../ui/texts-of-practice.ts'

type DoNowButtonProps = { practiceId: string; onDo(practice: Practice): void }

/** Starts the timer on an activity; nothing where that is no longer in the library. */
export function DoNowButton({ practiceId, onDo }: DoNowButtonProps) {
  const practice = usePractice(practiceId)
  if (!practice) return null
  return (
    <Button look="link" aria-label={said.doNowOf(practice.title)} onPress={() => onDo(practice)}>
      {said.doNow}
    </Button>
  )
}
