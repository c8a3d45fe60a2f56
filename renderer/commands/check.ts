import { checkJournal } from '../storage/check.ts'
import { DONE, writeJson, type CommandContext, type CommandEnd } from './context.ts'

/** Compares everything with everything and says what was found and mended. */
export async function check({ journal, notices, bridge }: CommandContext): Promise<CommandEnd> {
  const checked = await checkJournal(journal)
  const state = await journal.ledger.open()
  const ledger = state.kind === 'ready' ? { journalId: state.journalId, sequence: state.sequence } : state
  await writeJson(bridge, { ledger, found: notices, ...checked })
  return DONE
}
