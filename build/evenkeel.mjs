/** `npm run -s evenkeel -- <command>`: the app's command line from a checkout. Standard output is the app's alone. */
import { ensureBuilt } from './build.mjs'
import { findHostBrowser, findRuntime, runApp, windowlessSwitches } from './find-runtime.mjs'

try {
  await ensureBuilt()
  const runtime = findRuntime()
  const browser = runtime.kind === 'host' ? await findHostBrowser() : undefined
  if (browser?.kind === 'missing') throw new Error(browser.message)
  process.exitCode = await runApp(runtime, windowlessSwitches(runtime), process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
