import type { JournalCommand } from '../../shared/bridge/commands.ts'
import { writeJournal } from '../../shared/formats/journal-json.ts'
import { journalRecords } from '../storage/journal-records.ts'
import { DONE, write, type CommandContext, type CommandEnd } from './context.ts'

const ENOUGH = 1_048_576

/** Writes the journal as one JSON file; with a range, only the entries of those days. */
export async function exportJson(
  { from, to }: Extract<JournalCommand, { name: 'export' }>,
  { journal, start, bridge }: CommandContext,
): Promise<CommandEnd> {
  const range = from !== null && to !== null ? { from, to } : null
  const records = await journalRecords(journal.database, range)
  const head = { exportedAt: journal.clock.now().toISOString(), app: `evenkeel ${start.appVersion}` }
  let pending = ''
  for (const piece of writeJournal(records, head)) {
    pending += piece
    if (pending.length < ENOUGH) continue
    await write(bridge, pending)
    pending = ''
  }
  await write(bridge, pending)
  return DONE
}
