import { strict } from './missing.ts'

/** Nothing leaves the host: what Electron would hand to the desktop is only said on standard error. */
export const shell = strict('shell', {
  async openExternal(url: string): Promise<void> {
    process.stderr.write(`to be opened outside: ${url}\n`)
  },
  async openPath(path: string): Promise<string> {
    process.stderr.write(`to be opened: ${path}\n`)
    return ''
  },
  showItemInFolder(path: string): void {
    process.stderr.write(`to be shown in its folder: ${path}\n`)
  },
  beep(): void {},
})
