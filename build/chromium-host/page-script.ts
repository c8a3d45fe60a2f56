import { readFileSync } from 'node:fs'
import { createCodec } from './codec.ts'
import { installInPage, type PageSetup } from './page.ts'
import { run } from './run.ts'

export const BINDING = '__hostCall'
export const RECEIVER = '__hostReceive'

/**
 * The text that Playwright puts before every document's own scripts. The preload is pasted in as a function's body, because
 * the page's content security policy forbids evaluating text.
 */
export function pageScript(preloadFile: string | undefined): string {
  const setup: PageSetup = {
    binding: BINDING,
    receiver: RECEIVER,
    process: {
      platform: process.platform,
      arch: process.arch,
      versions: { chrome: process.versions['chrome'] },
    },
    reportBounds: !run().headless,
  }
  const preload =
    preloadFile === undefined
      ? 'undefined'
      : `function (require, module, exports, process) {\n${readFileSync(preloadFile, 'utf8')}\n}`
  return `(${installInPage.toString()})(${createCodec.toString()}, ${JSON.stringify(setup)}, ${preload})`
}
