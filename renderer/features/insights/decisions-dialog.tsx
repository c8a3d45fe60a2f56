import { useRef } from 'react'
import type { Day } from '../../../shared/day.ts'
import { hiddenUntil } from '../../../shared/insight/decisions.ts'
import type { InsightDecision } from '../../../shared/insight/insight.ts'
import { takeDecisionBack } from '../../storage/insights.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { tellSaved } from '../../ui/offer-undo.ts'
import { decidedAbout, textsOfInsights as said } from '../../ui/texts-of-insights.ts'
import { toast } from '../../ui/toasts.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './insight-card.module.css'

/** The decisions that hold on a day, the latest first. */
export function heldDecisions(decisions: readonly InsightDecision[], today: Day): InsightDecision[] {
  return decisions
    .filter((one) => one.decision === 'dismissed' || today < hiddenUntil(one))
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
}

type DecisionsDialogProps = { decisions: readonly InsightDecision[]; onClose(): void }

/** What was decided and still holds, each to be taken back. */
export function DecisionsDialog({ decisions, onClose }: DecisionsDialogProps) {
  const journal = useJournal()
  const formats = useFormats()
  const list = useRef<HTMLDivElement>(null)
  const takeBack = async (decision: InsightDecision) => {
    const about = decidedAbout(decision)
    const taken = await takeDecisionBack(journal, decision, said.undo.takenBack)
    const wrong = tellSaved(taken, said.took(about), (step) => undo(journal, step))
    if (wrong !== null) toast({ message: wrong })
    // Its line is gone: on to the next one, at last to the way out.
    else setTimeout(() => list.current?.querySelector('button')?.focus())
  }
  return (
    <Dialog title={said.decidedTitle} isOpen isWide onClose={onClose}>
      <div ref={list}>
        <p className={styles.how}>{decisions.length === 0 ? said.noneLeft : said.decidedText}</p>
        <ul className={styles.decisions}>
          {decisions.map((decision) => {
            const about = decidedAbout(decision)
            const on = formats.day(decision.updatedAt.slice(0, 10))
            return (
              <li key={decision.id}>
                <span>
                  <span className={styles.about}>{about}</span>
                  <span className={styles.when}>
                    {said.decision(decision, on, formats.day(hiddenUntil(decision)))}
                  </span>
                </span>
                <Button aria-label={said.takeBackOf(about)} onPress={() => void takeBack(decision)}>
                  {said.takeBack}
                </Button>
              </li>
            )
          })}
        </ul>
        <div className={styles.end}>
          <Button onPress={onClose}>{said.close}</Button>
        </div>
      </div>
    </Dialog>
  )
}
