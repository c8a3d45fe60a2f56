import { useState } from 'react'
import type { PlannedWeek } from '../../storage/week.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { textsOfTheWeek as said } from '../../ui/texts-of-plan.ts'
import styles from './week.module.css'
import { usePlanActions } from './use-plan-actions.ts'

/** Says that the week has a plan of its own, and leads back. */
export function OwnPlan({ planned }: { planned: PlannedWeek }) {
  const actions = usePlanActions(planned)
  const [failure, setFailure] = useState<string | null>(null)
  return (
    <>
      <Banner tone="calm">
        <span className={styles.own}>
          {said.ownPlan}
          <Button look="link" onPress={() => void actions.backToIdeal().then(setFailure)}>
            {said.backToIdeal}
          </Button>
        </span>
      </Banner>
      {failure !== null && <Banner tone="problem">{failure}</Banner>}
    </>
  )
}
