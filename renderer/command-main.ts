import { blockedText } from './commands/blocked-text.ts'
import { runCommand } from './commands/run-command.ts'
import { bridge } from './platform/bridge.ts'
import { loadStart } from './platform/start.ts'
import { openJournal } from './storage/open-journal.ts'

// The hidden page of the command line: it takes one command, carries it out and says how it ended.
async function main(): Promise<void> {
  const start = await loadStart()
  const taken = await bridge.commands.take()
  if (taken.kind === 'none') return
  const opened = await openJournal(bridge, start)
  const end =
    opened.kind === 'open'
      ? await runCommand(taken.command, { journal: opened.journal, start, notices: opened.notices, bridge })
      : { exit: 1 as const, messages: [blockedText(opened.reason), 'Nothing was changed.'] }
  await bridge.commands.finish(end)
}

main().catch(async (error: unknown) => {
  await bridge.commands.finish({ exit: 1, messages: [`The command failed: ${String(error)}`] })
})
