import type { JournalCommand } from '../../shared/bridge/commands.ts'
import { writeJournal } from '../../shared/formats/journal-json.ts'
import { journalRecords } from '../storage/journal-records.ts'
import { DONE, writePieces, type CommandContext, type CommandEnd } from './context.ts'

/** Writes the journal as one JSON file; with a range, only the entries of those days. */
export async function exportJson(
  { from, to }: Extract<JournalCommand, { name: 'export' }>,
  { journal, start, bridge }: CommandContext,
): Promise<CommandEnd> {
  const range = from !== null && to !== null ? { from, to } : null
  const records = await journalRecords(journal.database, range)
  const head = { exportedAt: journal.clock.now().toISOString(), app: `evenkeel ${start.appVersion}` }
  await writePieces(bridge, writeJournal(records, head))
  return DONE
}
