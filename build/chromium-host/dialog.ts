import { existsSync, mkdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { app } from './app.ts'
import type { BrowserWindow } from './browser-window.ts'
import { strict } from './missing.ts'

/** Electron's dialogs take the window they belong to first, or leave it out. */
type MaybeWindow<Options> = [BrowserWindow, Options] | [Options]

function optionsOf<Options>(args: MaybeWindow<Options>): Options {
  return args.length === 2 ? args[1] : args[0]
}

/** A name in the folder that is not taken: `report.pdf`, `report (2).pdf`, ... */
function freeName(folder: string, name: string): string {
  const ending = extname(name)
  const stem = basename(name, ending)
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? name : `${stem} (${number})${ending}`)
    if (!existsSync(path)) return path
  }
}

function showSaveDialog(
  window: BrowserWindow,
  options: Electron.SaveDialogOptions,
): Promise<Electron.SaveDialogReturnValue>
function showSaveDialog(options: Electron.SaveDialogOptions): Promise<Electron.SaveDialogReturnValue>
async function showSaveDialog(
  ...args: MaybeWindow<Electron.SaveDialogOptions>
): Promise<Electron.SaveDialogReturnValue> {
  const folder = app.getPath('documents')
  mkdirSync(folder, { recursive: true })
  const filePath = freeName(folder, basename(optionsOf(args).defaultPath ?? 'untitled'))
  process.stderr.write(`saving to ${filePath}\n`)
  return { canceled: false, filePath }
}

function showOpenDialog(
  window: BrowserWindow,
  options: Electron.OpenDialogOptions,
): Promise<Electron.OpenDialogReturnValue>
function showOpenDialog(options: Electron.OpenDialogOptions): Promise<Electron.OpenDialogReturnValue>
async function showOpenDialog(
  ..._args: MaybeWindow<Electron.OpenDialogOptions>
): Promise<Electron.OpenDialogReturnValue> {
  return { canceled: true, filePaths: [] }
}

function showMessageBox(
  window: BrowserWindow,
  options: Electron.MessageBoxOptions,
): Promise<Electron.MessageBoxReturnValue>
function showMessageBox(options: Electron.MessageBoxOptions): Promise<Electron.MessageBoxReturnValue>
async function showMessageBox(
  ...args: MaybeWindow<Electron.MessageBoxOptions>
): Promise<Electron.MessageBoxReturnValue> {
  const options = optionsOf(args)
  process.stderr.write(`${options.message}${options.detail === undefined ? '' : `\n${options.detail}`}\n`)
  // Nobody was asked, so the answer is the one that does least.
  return {
    response: options.cancelId ?? options.defaultId ?? 0,
    checkboxChecked: options.checkboxChecked ?? false,
  }
}

/**
 * Electron's dialogs with the answers of somebody who is away: a file is saved under its suggested name, nothing is opened,
 * questions are cancelled. Tests put their own functions in place.
 */
export const dialog = strict('dialog', {
  showSaveDialog,
  showOpenDialog,
  showMessageBox,
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}: ${content}\n`)
  },
})
