/** `npm start`: opens the app; without a display it makes the sample report instead, so that there is something to see. */
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import {
  describeRuntime,
  findHostBrowser,
  findRuntime,
  hasDisplay,
  runApp,
  tryToDownloadElectron,
  windowlessSwitches,
} from './find-runtime.mjs'

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`)

try {
  await ensureBuilt()
  await tryToDownloadElectron(say)
  const runtime = findRuntime()
  const browser = runtime.kind === 'host' ? await findHostBrowser() : undefined
  if (browser?.kind === 'missing') throw new Error(browser.message)
  say(describeRuntime(runtime, browser))
  const given = process.argv.slice(2)
  if (hasDisplay()) {
    process.exitCode = await runApp(runtime, [], given)
  } else {
    say('There is no display here, so no window can open. Making the sample report instead:')
    const report = join(process.env['INIT_CWD'] ?? process.cwd(), 'evenkeel-sample-report.pdf')
    process.exitCode = await runApp(runtime, windowlessSwitches(runtime), [
      'report',
      '--sample',
      '--out',
      report,
    ])
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
