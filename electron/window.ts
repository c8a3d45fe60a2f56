import { fileURLToPath } from 'node:url'
import { BrowserWindow, nativeTheme } from 'electron'
import { pageUrl, type PAGES } from './app-origin.ts'
import { guardedPreferences } from './guards/web-preferences.ts'

const PRELOAD = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url))

// The paper of both themes, so that a window never flashes white before its page is there.
const PAPER = { light: '#fbfaf7', dark: '#161719' }

/** Makes a window with every guard on; it shows nothing yet. */
export function makeWindow(size: { width: number; height: number }): BrowserWindow {
  return new BrowserWindow({
    ...size,
    minWidth: 720,
    minHeight: 520,
    show: false,
    title: 'Evenkeel',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: guardedPreferences(PRELOAD),
  })
}

/** Opens the journal's window and shows it when its page is there. */
export async function openJournalWindow(devServer: string | null): Promise<BrowserWindow> {
  const window = makeWindow({ width: 1280, height: 800 })
  window.once('ready-to-show', () => window.show())
  await window.loadURL(pageUrl('journal', devServer))
  return window
}

/** Opens a page that nobody sees: it prints or runs a command. */
export async function openHiddenPage(
  page: keyof typeof PAGES,
  devServer: string | null,
  onMade: (window: BrowserWindow) => void,
): Promise<void> {
  const window = makeWindow({ width: 1000, height: 1400 })
  onMade(window)
  await window.loadURL(pageUrl(page, devServer))
}
