import type { JournalCommand } from '../../shared/bridge/commands.ts'
import { ALL_ENTRIES } from '../../shared/formats/entry-filter.ts'
import { prepareExport } from '../storage/export-journal.ts'
import { DONE, refused, writePieces, type CommandContext, type CommandEnd } from './context.ts'

const MEGABYTE = 1_000_000

/** Writes an export; with a range, only the entries of those days. Evidence that is not whole is named and left out. */
export async function exportJournal(
  { format, from, to, evidence }: Extract<JournalCommand, { name: 'export' }>,
  { journal, start, bridge }: CommandContext,
): Promise<CommandEnd> {
  const range = from !== null && to !== null ? { from, to } : null
  const wish = { format, range, filter: ALL_ENTRIES, evidence }
  const prepared = await prepareExport(journal, wish, `evenkeel ${start.appVersion}`)
  if (prepared.kind === 'too-much-evidence') {
    const [bytes, most] = [prepared.bytes, prepared.most].map((size) => Math.ceil(size / MEGABYTE))
    return refused(
      `The evidence files have ${bytes} MB; one journal file takes at most ${most} MB of them. "backup --to DIR" keeps all of them beside a snapshot.`,
    )
  }
  await writePieces(bridge, prepared.pieces)
  const messages = prepared.lost.map(
    (name) =>
      `The evidence file "${name}" is missing or has changed on the disk; only its record was exported.`,
  )
  return { ...DONE, messages }
}
