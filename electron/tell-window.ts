import { BrowserWindow } from 'electron'
import { eventChannelOf } from '../shared/bridge/events.ts'
import type { CommandId } from '../shared/commands/catalog.ts'
import { pageUrl } from './app-origin.ts'

/** Brings the journal's window forward and has it carry out a command. The one place where main speaks first. */
export function tellCommand(id: CommandId, devServer: string | null): void {
  const page = pageUrl('journal', devServer)
  const window = BrowserWindow.getAllWindows().find(
    ({ webContents }) => webContents.getURL().replace(/[?#].*$/, '') === page,
  )
  if (window === undefined) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
  window.webContents.send(eventChannelOf('command'), id)
}
