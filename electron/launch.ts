import { app } from 'electron'
import type { StorageFailure } from '../shared/bridge/ledger.ts'
import type { CommandLine } from './command-line/command.ts'
import { parseCommandLine } from './command-line/parse.ts'
import { USAGE } from './command-line/usage.ts'

/** Reads what this run was asked for. Help ends it with 0; wrong usage is told on standard error and ends it with 2. */
export function readLaunch(): CommandLine {
  const words = ownWords(process.argv, app.isPackaged)
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(USAGE)
    return endNow(0)
  }
  const parsed = parseCommandLine(words)
  if (parsed.ok) return parsed.value
  process.stderr.write(`${parsed.failure.message}\n\n${USAGE}`)
  return endNow(2)
}

/** Electron ends the process in its own time; nothing of the boot may run until then. */
function endNow(exit: number): never {
  app.exit(exit)
  return process.exit(exit)
}

/** The words meant for us: in a checkout they follow the app's folder, before it stand Chromium's switches. */
export function ownWords(argv: readonly string[], isPackaged: boolean): string[] {
  if (isPackaged) return argv.slice(1)
  const folder = argv.findIndex((word, index) => index > 0 && !word.startsWith('-'))
  return folder === -1 ? [] : argv.slice(folder + 1)
}

/** Where the development server serves the pages; null in everything that was built. */
export function devServerAddress(): string | null {
  return app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null)
}

/** The boot failed in a way nobody foresaw: it is told, and the run ends. Nothing was written by then. */
export function endUnexpectedly(error: unknown): void {
  process.stderr.write(`Evenkeel could not start. Nothing was changed. ${String(error)}\n`)
  app.exit(1)
}

/** A command cannot use its data folder: it says which and what to do, and the run ends with 1. */
export function refuseFolder(path: string, { code }: StorageFailure): void {
  process.stderr.write(
    `The data folder ${path} cannot be written (${code}). Make it writable or choose another with --data-dir. Nothing was changed.\n`,
  )
  app.exit(1)
}
