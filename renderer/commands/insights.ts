import type { JournalCommand } from '../../shared/bridge/commands.ts'
import { insightLines, insightsOf } from '../../shared/insight/rules.ts'
import { readInsightContext } from '../storage/insights.ts'
import { DONE, writeJson, type CommandContext, type CommandEnd } from './context.ts'

/** Prints what the journal shows as of a day; what was dismissed or snoozed is left out. */
export async function insights(
  { on }: Extract<JournalCommand, { name: 'insights' }>,
  { journal, bridge }: CommandContext,
): Promise<CommandEnd> {
  const context = await readInsightContext(journal.database, on)
  await writeJson(bridge, insightLines(insightsOf(context)))
  return DONE
}
