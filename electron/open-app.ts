import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, nativeTheme } from 'electron'
import type { Seed, Start } from '../shared/bridge/contract.ts'
import { JOURNAL_FORMAT, JOURNAL_VERSION } from '../shared/formats/journal-document.ts'
import { serveApp } from './app-protocol.ts'
import type { Command, CommandLine, Common } from './command-line/command.ts'
import { prepareCommand, readText, Unreadable } from './command-line/prepare.ts'
import { CommandRun, type CommandEnd } from './command-line/run.ts'
import { enterLater, isScratch, type DataFolder } from './data-folder.ts'
import { MOST_JOURNAL_BYTES } from '../shared/formats/import-problem.ts'
import { EvidenceDoor } from './evidence/door.ts'
import { handlersFor } from './handlers.ts'
import { guardSession } from './install-guards.ts'
import { keptJournal, type KeptJournal } from './kept-journal.ts'
import { disk } from './ledger/file-system.ts'
import { installMenu } from './menu.ts'
import { isOnlyInstance } from './only-instance.ts'
import { readPreferences } from './preferences.ts'
import { Printer } from './print.ts'
import { endCommand, print, runInWindow, runReport, runSchema } from './run-command.ts'
import { prepareRestore, runBackup, runVerify } from './run-snapshot-command.ts'
import { openReminder } from './reminder.ts'
import { serveRequests } from './serve-requests.ts'
import { openJournalWindow } from './window.ts'

const RENDERER = fileURLToPath(new URL('../renderer', import.meta.url))

export type Run = { launch: CommandLine; folder: DataFolder; devServer: string | null }
type Served = Run & { evidence: EvidenceDoor }

/** The app is ready: guards and services first, then the window, or the command without one. */
export async function openApp(started: Run): Promise<void> {
  const run = { ...started, evidence: new EvidenceDoor(started.devServer) }
  const { launch, devServer } = run
  guardSession(devServer)
  if (devServer === null) await serveApp(RENDERER, run.evidence)
  const { theme } = await readPreferences(disk, run.folder.path)
  nativeTheme.themeSource = theme
  if (launch.command === null) await openWindow(run)
  else await endCommand(await carryOut(launch.command, run))
}

async function openWindow(run: Served): Promise<void> {
  installMenu(run.devServer)
  app.on('window-all-closed', () => app.quit())
  const kept = openWhenUsable(run, keptJournal(run.folder.path))
  if (!isScratch(run.launch.common)) {
    finishBeforeQuit(kept)
    kept.watch()
  }
  await serve(run, kept, new Printer(run.devServer), null)
  await openJournalWindow(run.devServer)
}

/** Keeps a journal closed as long as its folder cannot be used; each try looks again, and takes the folder's lock. */
function openWhenUsable({ launch, folder: { path, failure } }: Run, kept: KeptJournal): KeptJournal {
  let isUsable = failure === null
  return {
    ...kept,
    open: async () => {
      if (!isUsable) {
        const still = enterLater(path)
        if (still !== null) return still
        if (!isOnlyInstance(launch)) return { kind: 'failed', reason: 'closed', code: 'OPEN_ELSEWHERE' }
        isUsable = true
      }
      return await kept.open()
    },
  }
}

/** Puts off the quit until the last snapshot is made; by then every window is closed. */
function finishBeforeQuit(kept: KeptJournal): void {
  let isFinished = false
  app.on('will-quit', (event) => {
    if (isFinished) return
    event.preventDefault()
    void kept.finish('any-change').then(() => {
      isFinished = true
      app.quit()
    })
  })
}

async function carryOut(command: Command, run: Served): Promise<CommandEnd> {
  // The hidden window of a command comes and goes; the run ends when the command says so.
  app.on('window-all-closed', () => undefined)
  const printer = new Printer(run.devServer)
  const kept = keptJournal(run.folder.path)
  const cwd = process.cwd()
  try {
    if (command.name === 'schema') return await runSchema()
    if (command.name === 'verify') return await runVerify(resolve(cwd, command.file))
    const seed = await seedFor(run.launch.common)
    if (seed.kind === 'unreadable') throw new Unreadable(seed.message)
    if (command.name === 'report') {
      await serve(run, kept, printer, null)
      return await runReport(command, printer, { today: run.launch.common.today, cwd })
    }
    const file = command.name === 'export' ? resolve(cwd, command.out) : null
    const prepared =
      command.name === 'restore'
        ? await prepareRestore(kept, resolve(cwd, command.file))
        : await prepareCommand(command, cwd)
    const commandRun = new CommandRun(prepared, { file, print })
    await serve(run, kept, printer, commandRun)
    const end = await runInWindow(commandRun, run.devServer)
    if (command.name === 'backup' && end.exit === 0) {
      return await runBackup(kept, command.to === null ? null : resolve(cwd, command.to))
    }
    if (!isScratch(run.launch.common)) await kept.finish('grown')
    return end
  } catch (error) {
    if (error instanceof Unreadable) return { exit: 1, messages: [`${error.message} Nothing was changed.`] }
    throw error
  }
}

async function serve(
  run: Served,
  kept: KeptJournal,
  printer: Printer,
  command: CommandRun | null,
): Promise<void> {
  const { launch, folder, devServer, evidence } = run
  const { common } = launch
  evidence.open(async () => {
    const opened = await kept.open()
    if (opened.kind === 'open') return opened.snapshots.evidence
    return opened.kind === 'failed' ? opened : { kind: 'failed', reason: 'closed', code: 'NEWER' }
  })
  const handlers = handlersFor({
    printer,
    command,
    reminder: await openReminder(folder.path, devServer, launch.command === null),
    dataFolder: folder.path,
    evidence,
    start: () => startFor(common, folder.path),
    // A restore fills a new journal; the default catalogue would stay beside what it brings.
    seed: () => (launch.command?.name === 'restore' ? emptySeed() : seedFor(common)),
    openKept: kept.open,
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

async function emptySeed(): Promise<Seed> {
  return { kind: 'journal', text: JSON.stringify({ format: JOURNAL_FORMAT, version: JOURNAL_VERSION }) }
}

async function seedFor({ sample, journal }: Common): Promise<Seed> {
  if (sample) return { kind: 'sample' }
  if (journal === null) return { kind: 'none' }
  try {
    return { kind: 'journal', text: await readText(resolve(journal), MOST_JOURNAL_BYTES) }
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', message: error.message }
    throw error
  }
}
