import type { JournalCommand } from '../../shared/bridge/commands.ts'
import { prepareExport } from '../storage/export-journal.ts'
import { DONE, writePieces, type CommandContext, type CommandEnd } from './context.ts'

/** Writes an export; with a range, only the entries of those days. */
export async function exportJournal(
  { format, from, to }: Extract<JournalCommand, { name: 'export' }>,
  { journal, start, bridge }: CommandContext,
): Promise<CommandEnd> {
  const range = from !== null && to !== null ? { from, to } : null
  const wish = { format, range, categoryId: null }
  const { pieces } = await prepareExport(journal, wish, `evenkeel ${start.appVersion}`)
  await writePieces(bridge, pieces)
  return DONE
}
