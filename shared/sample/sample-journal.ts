import type { Day } from '../day.ts'
import { emptyRecords, type JournalRecords } from '../journal/journal.ts'

/** How the sample journal is called wherever it is open. */
export const SAMPLE_NAME = 'Sample journal'

/**
 * A believable journal of about 18 months that ends on `today`: the same for the same day, none of it in the
 * future, every record valid.
 */
export function sampleJournal(_today: Day): JournalRecords {
  return emptyRecords()
}
