import type { JournalCommand } from '../../shared/bridge/commands.ts'
import { creditLines } from '../../shared/credentials/credit-lines.ts'
import { readCreditEvidence } from '../storage/credit-evidence.ts'
import { DONE, writeJson, type CommandContext, type CommandEnd } from './context.ts'

/** Prints how every credential stands with its body's rules on a day; what cannot be added up goes to standard error. */
export async function credits(
  { on }: Extract<JournalCommand, { name: 'credits' }>,
  { journal, bridge }: CommandContext,
): Promise<CommandEnd> {
  const { credentials, packs, evidence } = await readCreditEvidence(journal.database, on)
  const { lines, left } = creditLines(credentials, packs, evidence, on)
  await writeJson(bridge, lines)
  return { ...DONE, messages: left }
}
