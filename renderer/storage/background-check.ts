import { checkJournal, looksSound } from './check.ts'
import type { Journal } from './journal.ts'

const AFTER_FIRST_PAINT = 15_000

/**
 * Looks the whole journal through once, when the window has long been usable, and mends what it finds.
 * @returns stops it, if it has not begun
 */
export function checkInBackground(journal: Journal, onMended: () => void): () => void {
  const timer = setTimeout(() => {
    check(journal)
      .then((isMended) => (isMended ? onMended() : undefined))
      .catch((error: unknown) => console.error('The full check of the journal failed.', error))
  }, AFTER_FIRST_PAINT)
  return () => clearTimeout(timer)
}

/** Only a journal that does not look sound is checked alone, since that keeps everyone from saving. */
async function check(journal: Journal): Promise<boolean> {
  if ((await looksSound(journal)) !== false) return false
  const { recordsDiffered, totalsRepaired } = await checkJournal(journal)
  return recordsDiffered.length + totalsRepaired.length > 0
}
