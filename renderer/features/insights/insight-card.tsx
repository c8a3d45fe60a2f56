import { CalendarClock, ChevronLeft, ChevronRight, Clock, X } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { addDays, type Day } from '../../../shared/day.ts'
import { SNOOZED_DAYS } from '../../../shared/insight/decisions.ts'
import type { Insight } from '../../../shared/insight/insight.ts'
import { remedyOf, type Remedy } from '../../../shared/insight/remedy.ts'
import type { Decision } from '../../storage/insights.ts'
import type { InsightsNow } from '../../storage/use-insights.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { figuresOf, textsOfInsights as said } from '../../ui/texts-of-insights.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { DismissDialog, SnoozeDialog } from './answer-dialogs.tsx'
import styles from './insight-card.module.css'
import { useDecide } from './use-decide.ts'

/** What is asked once an activity is to be planned for an insight. */
export type PlanPlace = {
  insight: Insight
  remedy: Extract<Remedy, { kind: 'activity' }>
  decisions: InsightsNow['decisions']
  onClose(isPlanned: boolean): void
}

type InsightCardProps = {
  now: InsightsNow
  today: Day
  /** Leads to what was decided so far. */
  decided: ReactNode
  /** The insight was answered; what was pressed goes with it. */
  onGone(): void
  /** Goes to the week's plan or the target. */
  onGoToPlan(page: 'week' | 'targets'): void
  renderPlan(place: PlanPlace): ReactNode
}

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

/** The most important insight of today with what to do about it; the others are a press away. */
export function InsightCard({ now, today, decided, onGone, onGoToPlan, renderPlan }: InsightCardProps) {
  const formats = useFormats()
  const decide = useDecide()
  const [index, setIndex] = useState(0)
  const [asked, setAsked] = useState<'plan' | 'snooze' | 'dismiss' | null>(null)
  const { insights, decisions } = now
  const place = Math.min(index, insights.length - 1)
  const insight = insights[place]
  if (insight === undefined) return null
  const { sentence, how, since } = insight
  const remedy = remedyOf(insight)

  const leave = (isGone: boolean) => {
    setAsked(null)
    if (isGone) onGone()
  }
  const answer = async (decision: Decision, message: string): Promise<string | null> => {
    const wrong = await decide(insight, decision, message)
    if (wrong === null) leave(true)
    return wrong
  }
  const look = async (page: 'week' | 'targets') => {
    if ((await decide(insight, { decision: 'accepted' }, said.did.accepted)) === null) onGoToPlan(page)
  }

  return (
    <div className={styles.card}>
      <header className={styles.header}>
        <h2 className={styles.heading}>{said.title}</h2>
        {insights.length > 1 && (
          <span className={styles.pager}>
            <Button
              look="icon"
              aria-label={said.previous}
              onPress={() => setIndex((place + insights.length - 1) % insights.length)}
            >
              <ChevronLeft {...ICON} className="mirrors" />
            </Button>
            <span aria-live="polite">{said.place(place + 1, insights.length)}</span>
            <Button
              look="icon"
              aria-label={said.next}
              onPress={() => setIndex((place + 1) % insights.length)}
            >
              <ChevronRight {...ICON} className="mirrors" />
            </Button>
          </span>
        )}
      </header>
      <div className={styles.body}>
        <div className={styles.words}>
          <p className={styles.sentence}>{sentence}</p>
          <p className={styles.how}>
            {said.since(formats.day(since))} {how}
          </p>
        </div>
        <dl className={styles.figures} aria-label={said.figures}>
          {figuresOf(insight, formats).map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className={styles.actions}>
        {remedy.kind === 'activity' && (
          <Button look="primary" onPress={() => setAsked('plan')}>
            {said.planSomething}
          </Button>
        )}
        {remedy.kind === 'plan' && (
          <Button look="primary" onPress={() => void look('week')}>
            {said.lookAtPlan}
          </Button>
        )}
        {remedy.kind === 'target' && (
          <>
            <Button look="primary" onPress={() => void look('targets')}>
              {said.lookAtTarget}
            </Button>
            <Button onPress={() => void answer({ decision: 'accepted' }, said.did.kept)}>
              {said.keepTarget}
            </Button>
          </>
        )}
        <MenuButton
          label={said.notNow}
          text={said.notNow}
          actions={[
            {
              id: 'week',
              label: said.aWeek,
              icon: Clock,
              onAction: () => {
                const until = addDays(today, SNOOZED_DAYS)
                void answer({ decision: 'snoozed', until }, said.did.snoozed(formats.day(until)))
              },
            },
            { id: 'day', label: said.untilDay, icon: CalendarClock, onAction: () => setAsked('snooze') },
            { id: 'dismiss', label: said.dismiss, icon: X, onAction: () => setAsked('dismiss') },
          ]}
        />
        <span className={styles.space} />
        {decided}
      </div>
      {asked === 'plan' &&
        remedy.kind === 'activity' &&
        renderPlan({ insight, remedy, decisions, onClose: leave })}
      {asked === 'snooze' && (
        <SnoozeDialog
          today={today}
          onAnswer={(until) => answer({ decision: 'snoozed', until }, said.did.snoozed(formats.day(until)))}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'dismiss' && (
        <DismissDialog
          onAnswer={(reason) => answer({ decision: 'dismissed', reason }, said.did.dismissed)}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  )
}
