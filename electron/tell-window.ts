import { BrowserWindow, type WebContents } from 'electron'
import { eventChannelOf } from '../shared/bridge/events.ts'
import type { ReportStage } from '../shared/bridge/report.ts'
import type { CommandId } from '../shared/commands/catalog.ts'
import { pageUrl } from './app-origin.ts'

/** Brings the journal's window forward and has it carry out a command. This file is the one place where main speaks first. */
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

/** Tells the window that is having a report made how far it is. */
export function tellReportStage(caller: WebContents, stage: ReportStage): void {
  if (!caller.isDestroyed()) caller.send(eventChannelOf('reportStage'), stage)
}
