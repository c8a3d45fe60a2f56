import type Dexie from 'dexie'
import type { Transaction } from 'dexie'
import {
  DATABASE_STEPS as RELEASED,
  describeVersions as describeReleased,
} from '../../../renderer/storage/upgrades.ts'
import { addEntry, emptyMonth, type MonthDocument } from '../../../shared/balance/month-document.ts'
import { keptMonth, type KeptMonth } from '../../../renderer/storage/kept-month.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { monthOf } from '../../../shared/month.ts'

/** One more than today's. */
export const DATABASE_VERSION = RELEASED.length + 1

/** Takes the place of `renderer/storage/upgrades.ts` in the app of tomorrow: one version more, with much to do. */
export function describeVersions(database: Dexie): void {
  describeReleased(database, RELEASED.length)
  database
    .version(DATABASE_VERSION)
    .stores({ entries: 'id, [date+id], [kind+date+id], *tags' })
    .upgrade(countAnew)
}

/**
 * Empties the totals and counts every entry into its month again, a write each: an upgrade that was cut off and kept
 * would be seen in them.
 */
async function countAnew(transaction: Transaction): Promise<void> {
  const months = transaction.table<MonthDocument, string, KeptMonth>('months')
  await months.clear()
  for (const entry of await transaction.table<Entry, string>('entries').toArray()) {
    const month = monthOf(entry.date)
    const document = (await months.get(month)) ?? emptyMonth(month)
    addEntry(document, entry)
    await months.put(keptMonth(document))
  }
}
