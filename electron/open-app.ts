import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, nativeTheme } from 'electron'
import type { Seed, Start } from '../shared/bridge/contract.ts'
import { serveApp } from './app-protocol.ts'
import type { Command, CommandLine, Common } from './command-line/parse.ts'
import { prepareCommand, readText, Unreadable } from './command-line/prepare.ts'
import { CommandRun, type CommandEnd } from './command-line/run.ts'
import { MOST_JOURNAL_BYTES } from '../shared/formats/import-problem.ts'
import { handlersFor } from './handlers.ts'
import { guardSession } from './install-guards.ts'
import { disk } from './ledger/file-system.ts'
import { openLedger, type OpenedLedger } from './ledger/open-ledger.ts'
import { installMenu } from './menu.ts'
import { readPreferences } from './preferences.ts'
import { Printer } from './print.ts'
import { endCommand, print, runInWindow, runReport, runSchema } from './run-command.ts'
import { serveRequests } from './serve-requests.ts'
import { openJournalWindow } from './window.ts'

const RENDERER = fileURLToPath(new URL('../renderer', import.meta.url))

export type Run = { launch: CommandLine; folder: string; devServer: string | null }

/** The app is ready: guards and services first, then the window, or the command without one. */
export async function openApp(run: Run): Promise<void> {
  const { launch, devServer } = run
  guardSession(devServer)
  if (devServer === null) await serveApp(RENDERER)
  const { theme } = await readPreferences(disk, run.folder)
  nativeTheme.themeSource = theme
  if (launch.command === null) await openWindow(run)
  else await endCommand(await carryOut(launch.command, run))
}

async function openWindow(run: Run): Promise<void> {
  installMenu()
  app.on('window-all-closed', () => app.quit())
  serve(run, new Printer(run.devServer), null)
  await openJournalWindow(run.devServer)
}

async function carryOut(command: Command, run: Run): Promise<CommandEnd> {
  // The hidden window of a command comes and goes; the run ends when the command says so.
  app.on('window-all-closed', () => undefined)
  const printer = new Printer(run.devServer)
  const cwd = process.cwd()
  try {
    if (command.name === 'schema') return await runSchema()
    if (run.launch.common.journal !== null) await seedFor(run.launch.common)
    if (command.name === 'report') {
      serve(run, printer, null)
      return await runReport(command, printer, { today: run.launch.common.today, cwd })
    }
    const file = command.name === 'export' ? resolve(cwd, command.out) : null
    const commandRun = new CommandRun(await prepareCommand(command, cwd), { file, print })
    serve(run, printer, commandRun)
    return await runInWindow(commandRun, run.devServer)
  } catch (error) {
    if (error instanceof Unreadable) return { exit: 1, messages: [`${error.message} Nothing was changed.`] }
    throw error
  }
}

function serve({ launch, folder, devServer }: Run, printer: Printer, command: CommandRun | null): void {
  const { common } = launch
  let opening: Promise<OpenedLedger> | null = null
  const handlers = handlersFor({
    printer,
    command,
    dataFolder: folder,
    start: () => startFor(common, folder),
    seed: () => seedFor(common),
    openLedger: async () => {
      opening ??= openLedger({
        folder,
        files: disk,
        app: `evenkeel ${app.getVersion()}`,
        engine: engine(),
        now: () => new Date(),
        newId: () => randomUUID(),
      })
      const opened = await opening
      // "Try again" is a new try.
      if (opened.kind !== 'open') opening = null
      return opened
    },
  })
  serveRequests(handlers, devServer)
}

function startFor(common: Common, folder: string): Start {
  const { themeSource } = nativeTheme
  return {
    appVersion: app.getVersion(),
    locale: app.getLocale(),
    today: common.today,
    theme: themeSource,
    dataFolder: folder,
    isSample: common.sample,
  }
}

async function seedFor(common: Common): Promise<Seed> {
  if (common.sample) return { kind: 'sample' }
  if (common.journal === null) return { kind: 'none' }
  return { kind: 'journal', text: await readText(resolve(common.journal), MOST_JOURNAL_BYTES) }
}

/** What keeps IndexedDB. Another version has wiped it before, so a change is noted. */
function engine(): string {
  const { electron, chrome } = process.versions
  return electron === undefined ? `chromium ${chrome ?? 'unknown'}` : `electron ${electron}`
}
