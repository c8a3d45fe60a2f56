import { resolve } from 'node:path'
import { app } from 'electron'
import type { Day } from '../shared/day.ts'
import { localDayOf } from '../shared/day.ts'
import { journalJsonSchema } from '../shared/formats/journal-schema.ts'
import { addMonths, firstDayOf, monthOf } from '../shared/month.ts'
import type { Command } from './command-line/command.ts'
import type { CommandEnd, CommandRun } from './command-line/run.ts'
import { storageFailure } from './ledger/failure.ts'
import type { Printer } from './print.ts'
import { writeUserFile } from './save-report.ts'
import { openHiddenPage } from './window.ts'

// A reader that has seen enough, such as `head`, closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  app.exit(0)
})

/** Standard output: the result and nothing else. Resolves when the reader has taken it. */
export function print(text: string): Promise<void> {
  return new Promise((settle, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : settle()))
  })
}

/** Tells how a command ended and ends the run with its exit code. */
export async function endCommand({ exit, messages }: CommandEnd): Promise<void> {
  for (const message of messages) process.stderr.write(`${message}\n`)
  await print('')
  app.exit(exit)
}

/** The commands that need no window: only `schema`. */
export async function runSchema(): Promise<CommandEnd> {
  await print(`${JSON.stringify(journalJsonSchema(), null, 2)}\n`)
  return { exit: 0, messages: [] }
}

/** Prints a report into a file and says where it is. */
export async function runReport(
  command: Extract<Command, { name: 'report' }>,
  printer: Printer,
  given: { today: Day | null; cwd: string },
): Promise<CommandEnd> {
  const request = {
    ...(command.range ?? lastTwelveMonths(given.today ?? localDayOf(new Date()))),
    audience: command.audience,
    paper: command.paper,
  }
  const printed = await printer.print(request)
  if (printed.kind !== 'printed') {
    const why = printed.kind === 'not-printed' ? printed.message : 'It was stopped.'
    return { exit: 1, messages: [`The report could not be made: ${why} Nothing was changed.`] }
  }
  const path = resolve(given.cwd, command.out)
  try {
    await writeUserFile(path, [printed.pdf])
  } catch (error) {
    const { code } = storageFailure(error)
    return { exit: 1, messages: [`${path} could not be written (${code}). Nothing was changed.`] }
  }
  await print(`${path}\n`)
  return { exit: 0, messages: [] }
}

function lastTwelveMonths(today: Day): { from: Day; to: Day } {
  return { from: firstDayOf(addMonths(monthOf(today), -11)), to: today }
}

// A page asks for its command as soon as it is loaded; how long the command then takes is its own affair.
const LOAD_LIMIT = 60_000

/** Lets a hidden window carry out a command on the journal. */
export async function runInWindow(run: CommandRun, devServer: string | null): Promise<CommandEnd> {
  const timer = setTimeout(() => {
    if (!run.isTaken) run.fail('The page of the command did not load. Nothing was changed.')
  }, LOAD_LIMIT)
  await openHiddenPage('command', devServer, (window) => {
    window.webContents.on('render-process-gone', () => run.fail('The command ended before it was done.'))
  })
  return await run.done.finally(() => clearTimeout(timer))
}
