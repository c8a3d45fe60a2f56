/** What `import ... from 'electron'` gives under the Chromium host. A name that is not here does not even link. */
import { missingModule } from './missing.ts'

export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { dialog } from './dialog.ts'
export { ipcMain, type IpcMainInvokeEvent } from './ipc-main.ts'
export { Menu, MenuItem } from './menu.ts'
export { nativeTheme } from './native-theme.ts'
export { Notification } from './notification.ts'
export { powerMonitor } from './power-monitor.ts'
export { protocol } from './protocol.ts'
export { session, type Session } from './session.ts'
export { shell } from './shell.ts'
export { WebContents } from './web-contents.ts'
export { WebFrameMain } from './web-frame.ts'

export type { App } from './app.ts'
export type BrowserWindowConstructorOptions = Electron.BrowserWindowConstructorOptions
export type CustomScheme = Electron.CustomScheme
export type MenuItemConstructorOptions = Electron.MenuItemConstructorOptions
export type MessageBoxOptions = Electron.MessageBoxOptions
export type OpenDialogOptions = Electron.OpenDialogOptions
export type PrintToPDFOptions = Electron.PrintToPDFOptions
export type Rectangle = Electron.Rectangle
export type SaveDialogOptions = Electron.SaveDialogOptions
export type WebPreferences = Electron.WebPreferences

/** The primary display, whose size the host does not know; main needs some plausible area to keep its window in. */
export const screen: Pick<Electron.Screen, 'getPrimaryDisplay' | 'getAllDisplays' | 'getDisplayMatching'> =
  missingModule('screen')

// These two belong to preloads, where page.ts provides them; here they only let a preload compile.
export const contextBridge: Pick<Electron.ContextBridge, 'exposeInMainWorld'> =
  missingModule('contextBridge in main')
export const ipcRenderer: Pick<Electron.IpcRenderer, 'invoke' | 'on' | 'off'> =
  missingModule('ipcRenderer in main')

// Known to be lacking: importing them is fine, using them throws, and the type `never` keeps main from trying.
export const clipboard = missingModule('clipboard')
export const globalShortcut = missingModule('globalShortcut')
export const net = missingModule('net')
export const safeStorage = missingModule('safeStorage')
export const Tray = missingModule('Tray')
export const utilityProcess = missingModule('utilityProcess')
