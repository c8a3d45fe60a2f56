import type { JournalCommand } from '../../shared/bridge/commands.ts'
import { unreachable } from '../../shared/result.ts'
import { summaryBetween } from '../storage/totals.ts'
import { weekOn } from '../storage/week.ts'
import { add } from './add.ts'
import { check } from './check.ts'
import { DONE, writeJson, type CommandContext, type CommandEnd } from './context.ts'
import { credits } from './credits.ts'
import { exportJournal } from './export-journal.ts'
import { importFile } from './import-file.ts'
import { insights } from './insights.ts'
import { restore } from './restore.ts'

/** Carries out one command of the command line on the open journal. */
export async function runCommand(command: JournalCommand, context: CommandContext): Promise<CommandEnd> {
  switch (command.name) {
    case 'import':
      return await importFile(command, context)
    case 'summary': {
      const { database, clock } = context.journal
      const { from, to } = command
      await writeJson(context.bridge, await summaryBetween(database, { from, to }, clock.today()))
      return DONE
    }
    case 'week':
      await writeJson(context.bridge, await weekOn(context.journal.database, command.on))
      return DONE
    case 'insights':
      return await insights(command, context)
    case 'credits':
      return await credits(command, context)
    case 'export':
      return await exportJournal(command, context)
    case 'add':
      return await add(command, context)
    case 'check':
      return await check(context)
    case 'backup':
      // The journal is open, so the ledger has everything; the snapshot is made by main.
      return DONE
    case 'restore':
      return await restore(command, context)
    default:
      return unreachable(command)
  }
}
