import { blocksBetween } from '../../shared/balance/plan-blocks.ts'
import { weekStartOfPlans } from '../../shared/balance/plan.ts'
import type { JournalCommand } from '../../shared/bridge/commands.ts'
import { addDays, startOfWeek } from '../../shared/day.ts'
import { indexCatalog } from '../../shared/entry/catalog-index.ts'
import { blockEvents, entryEvents, expiryEvents } from '../../shared/formats/calendar-events.ts'
import { writeCalendar, type CalendarEvent } from '../../shared/formats/ics.ts'
import { journalRecords } from '../storage/journal-records.ts'
import { DONE, writePieces, type CommandContext, type CommandEnd } from './context.ts'

const MONDAY = 1
/** How far planned blocks reach where no range is given: twelve weeks from this one on. */
const DAYS_AHEAD = 12 * 7

/**
 * Writes a calendar of all three kinds: planned blocks, what was done, what expires. With a range, only what lies in it;
 * without one, everything done, every expiry, and the blocks of the next twelve weeks.
 */
export async function exportCalendar(
  { from, to }: Extract<JournalCommand, { name: 'export' }>,
  { journal, bridge }: CommandContext,
): Promise<CommandEnd> {
  const range = from !== null && to !== null ? { from, to } : null
  const records = await journalRecords(journal.database, range)
  const { plans, timeOff, entries, credentials, settings } = records
  const catalog = indexCatalog(records.categories, records.skills)
  const weekStart = weekStartOfPlans(plans, settings[0]?.weekStart ?? null, MONDAY)
  const begin = startOfWeek(journal.clock.today(), weekStart)
  const planned = range ?? { from: begin, to: addDays(begin, DAYS_AHEAD - 1) }
  const isWithin = (day: string | null) =>
    day !== null && (range === null || (range.from <= day && day <= range.to))

  function* events(): Generator<CalendarEvent> {
    yield* blockEvents(blocksBetween(planned.from, planned.to, { plans, timeOff, weekStart }), catalog)
    yield* entryEvents(entries, catalog)
    yield* expiryEvents(credentials.filter(({ expiresOn }) => isWithin(expiresOn)))
  }
  await writePieces(bridge, writeCalendar(events(), journal.clock.now().toISOString()))
  return DONE
}
