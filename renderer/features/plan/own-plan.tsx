import { useState } from 'react'
import type { PlannedWeek } from '../../storage/week.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { textsOfTheWeek as said } from '../../ui/texts-of-plan.ts'
import styles from './week.module.css'
import { usePlanActions } from './use-plan-actions.ts'

type OwnPlanProps = {
  planned: PlannedWeek
  /** Told before it goes, with the button that has the focus; and when it stays after all. */
  onLeaving(isLeaving: boolean): void
}

/** Says that the week has a plan of its own, and leads back. */
export function OwnPlan({ planned, onLeaving }: OwnPlanProps) {
  const actions = usePlanActions(planned)
  const [failure, setFailure] = useState<string | null>(null)
  const leave = async () => {
    onLeaving(true)
    const wrong = await actions.backToIdeal()
    setFailure(wrong)
    if (wrong !== null) onLeaving(false)
  }
  return (
    <>
      <Banner tone="calm">
        <span className={styles.own}>
          {said.ownPlan}
          <Button look="link" onPress={() => void leave()}>
            {said.backToIdeal}
          </Button>
        </span>
      </Banner>
      {failure !== null && <Banner tone="problem">{failure}</Banner>}
    </>
  )
}
