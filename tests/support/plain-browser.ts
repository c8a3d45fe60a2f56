import { chromium, type Browser } from 'playwright-core'
import { findHostBrowser } from '../../build/find-runtime.mjs'

/** A browser as anybody has one, apart from the app: for files that the app hands out. It reaches no network. */
export async function launchPlainBrowser(): Promise<Browser> {
  const found = await findHostBrowser()
  if (found.kind === 'missing') throw new Error(found.message)
  return await chromium.launch({
    executablePath: found.path,
    chromiumSandbox: process.getuid?.() !== 0,
    // Every name and address leads to a port on which nobody listens.
    args: ['--proxy-server=127.0.0.1:9', '--proxy-bypass-list=<-loopback>'],
  })
}
