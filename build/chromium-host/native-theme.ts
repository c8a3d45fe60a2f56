import { app } from './app.ts'
import { StrictEmitter } from './missing.ts'

type Source = 'system' | 'light' | 'dark'

/** Electron's `nativeTheme`: what main chooses becomes the pages' `prefers-color-scheme`. The system's own choice is not known here. */
class NativeTheme extends StrictEmitter<{ updated: [] }> {
  private source: Source = 'system'

  get themeSource(): Source {
    return this.source
  }

  set themeSource(source: Source) {
    if (source === this.source) return
    this.source = source
    for (const { webContents } of app.openWindows()) this.applyTo(webContents.whenOpened())
    this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'dark'
  }

  /** The host's own part: a page that opens later follows as well. */
  applyTo(opened: ReturnType<ReturnType<typeof app.openWindows>[number]['webContents']['whenOpened']>): void {
    const colorScheme = this.source === 'system' ? null : this.source
    // A page that closes meanwhile needs no colours.
    void opened.then((page) => page.emulateMedia({ colorScheme })).catch(() => undefined)
  }
}

export const nativeTheme = new NativeTheme()
app.on('browser-window-created', (_event, { webContents }) => {
  if (nativeTheme.themeSource !== 'system') nativeTheme.applyTo(webContents.whenOpened())
})
