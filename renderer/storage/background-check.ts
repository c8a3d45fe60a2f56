import { checkJournal, type Checked } from './check.ts'
import type { Journal } from './journal.ts'

const AFTER_FIRST_PAINT = 15_000

/**
 * Runs the full check once, when the window has long been usable. What it mends it tells.
 * @returns stops it, if it has not begun
 */
export function checkInBackground(journal: Journal, onMended: (checked: Checked) => void): () => void {
  const timer = setTimeout(() => {
    checkJournal(journal)
      .then((checked) => {
        const { recordsDiffered, totalsRepaired } = checked
        if (recordsDiffered.length + totalsRepaired.length > 0) onMended(checked)
      })
      .catch((error: unknown) => console.error('The full check of the journal failed.', error))
  }, AFTER_FIRST_PAINT)
  return () => clearTimeout(timer)
}
