import { app, BrowserWindow } from 'electron'
import type { CommandLine } from './command-line/command.ts'

/**
 * Takes the lock of the data folder. Where another run has it, a command says so and ends with 1, and a second
 * start of the window brings the first one forward.
 */
export function isOnlyInstance({ command }: CommandLine): boolean {
  if (app.requestSingleInstanceLock({ isCommand: command !== null })) {
    app.on('second-instance', (_event, _words, _folder, data) => {
      if (isCommand(data)) return
      const [window] = BrowserWindow.getAllWindows()
      if (window?.isMinimized() === true) window.restore()
      window?.focus()
    })
    return true
  }
  if (command === null) {
    app.exit(0)
  } else {
    process.stderr.write('Evenkeel is open on this data folder. Close it, then run the command again.\n')
    app.exit(1)
  }
  return false
}

function isCommand(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'isCommand' in data && data.isCommand === true
}
