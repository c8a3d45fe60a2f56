import { indexCatalog } from '../../shared/entry/catalog-index.ts'
import type { Practice } from '../../shared/growth/records.ts'
import { aboutPractice } from '../../shared/practice/doing.ts'
import { useTimerActions } from '../features/timer/use-timer-actions.ts'
import { useToday } from '../platform/use-today.ts'
import { useCatalog } from '../storage/use-catalog.ts'
import { toast } from '../ui/toasts.tsx'

const EMPTY = indexCatalog([], [])

/** Starts the timer on an activity, logging what runs already, and shows it; says what is missing for that. */
export function useDoPractice(onShow: () => void): (practice: Practice) => void {
  const catalog = useCatalog() ?? EMPTY
  const today = useToday()
  const actions = useTimerActions(catalog)
  return (practice) => {
    const start = async () => {
      const problem = await actions.start(aboutPractice(practice, catalog, today), practice.id)
      onShow()
      if (problem !== null) toast({ message: problem })
    }
    void start()
  }
}
