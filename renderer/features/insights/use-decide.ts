import type { Insight } from '../../../shared/insight/insight.ts'
import { decide, type Decision } from '../../storage/insights.ts'
import { useJournal } from '../../storage/journal-context.tsx'
import { undo } from '../../storage/undo.ts'
import { tellSaved } from '../../ui/offer-undo.ts'
import { textsOfInsights as said } from '../../ui/texts-of-insights.ts'
import { toast } from '../../ui/toasts.tsx'

/** Remembers a decision and says so; the answer is what went wrong, null when nothing did. */
export function useDecide() {
  const journal = useJournal()
  return async (insight: Insight, decision: Decision, message: string): Promise<string | null> => {
    const saved = await decide(journal, insight, decision, said.undo[decision.decision])
    const wrong = tellSaved(saved, message, (step) => undo(journal, step))
    if (wrong !== null) toast({ message: wrong })
    return wrong
  }
}
