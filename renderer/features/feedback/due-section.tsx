import { CalendarClock, MessageCircleQuestion } from 'lucide-react'
import type { FeedbackDue } from '../../../shared/feedback/cadence.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { Button } from '../../ui/button.tsx'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './feedback.module.css'
import { skillName, skillNames } from './feedback-view.ts'

type DueSectionProps = {
  due: readonly FeedbackDue[]
  catalog: Catalog
  onAsk(skillId: string): void
  onSee(requestId: string): void
}

/** What is due of feedback: skills to ask about again, requests that nobody answered. */
export function DueSection({ due, catalog, onAsk, onSee }: DueSectionProps) {
  const formats = useFormats()
  if (due.length === 0) return null
  return (
    <section className={styles.section}>
      <h2 className={styles.group}>{said.due}</h2>
      <ul className={styles.rows}>
        {due.map((one) => {
          if (one.kind === 'ask') {
            const last = one.last === null ? null : formats.day(one.last)
            return (
              <li key={one.skillId} className={styles.dueRow}>
                <MessageCircleQuestion size={16} strokeWidth={1.75} aria-hidden className={styles.dueIcon} />
                <p className={styles.rowWords}>
                  <span>{said.dueAsk(skillName(catalog, one.skillId))}</span>
                  <span className={styles.when}>{said.dueAskDetail(one.weeks, last)}</span>
                </p>
                <Button look="link" onPress={() => onAsk(one.skillId)}>
                  {said.askNow}
                </Button>
              </li>
            )
          }
          return (
            <li key={one.requestId} className={styles.dueRow}>
              <CalendarClock size={16} strokeWidth={1.75} aria-hidden className={styles.dueIcon} />
              <p className={styles.rowWords}>
                <span>{said.dueUnanswered(skillNames(catalog, one.skillIds, formats.list))}</span>
                <span className={styles.when}>{said.dueUnansweredDetail(formats.day(one.due))}</span>
              </p>
              <Button look="link" onPress={() => onSee(one.requestId)}>
                {said.see}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
