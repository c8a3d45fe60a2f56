import { useRef, useState, type ReactNode } from 'react'
import { useToday } from '../../platform/use-today.ts'
import { useInsights } from '../../storage/use-insights.ts'
import { textsOfInsights as said } from '../../ui/texts-of-insights.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { Button } from '../../ui/button.tsx'
import { DecisionsDialog, heldDecisions } from './decisions-dialog.tsx'
import { InsightCard, type PlanPlace } from './insight-card.tsx'
import styles from './insight-card.module.css'

type TodaysInsightsProps = {
  onGoToPlan(page: 'week' | 'targets'): void
  renderPlan(place: PlanPlace): ReactNode
}

/** What stands out today, whatever time the screen shows; a quiet line where nothing does. */
export function TodaysInsights(props: TodaysInsightsProps) {
  const today = useToday()
  const { weekStart } = useFormats()
  const now = useInsights(today, weekStart)
  const place = useRef<HTMLElement>(null)
  const [isDeciding, setDeciding] = useState(false)
  if (now === undefined || (!now.hasEntries && now.decisions.length === 0)) return null
  // It stays while its content changes, so that the focus has a place when an answered insight goes.
  const onGone = () => setTimeout(() => place.current?.focus())
  const held = heldDecisions(now.decisions, today)
  const decided = held.length > 0 && (
    <Button look="link" onPress={() => setDeciding(true)}>
      {said.decided(held.length)}
    </Button>
  )
  return (
    <section ref={place} tabIndex={-1} className={styles.place} aria-label={said.title}>
      {now.insights.length > 0 ? (
        <InsightCard now={now} today={today} decided={decided} onGone={onGone} {...props} />
      ) : (
        <div className={styles.calm}>
          <p>{said.calm}</p>
          {decided}
        </div>
      )}
      {isDeciding && (
        <DecisionsDialog
          decisions={held}
          onClose={() => {
            setDeciding(false)
            // The button that led there is gone with the last decision.
            if (held.length === 0) onGone()
          }}
        />
      )}
    </section>
  )
}
