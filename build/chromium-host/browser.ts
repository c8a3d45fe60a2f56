import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { app } from './app.ts'
import { Chromium } from './chromium.ts'
import { answerRequests } from './requests.ts'
import { allContents } from './web-contents.ts'

/** The browser of this run, wired to main: its profile, its switches, its requests, its end. */
export const browser = new Chromium(() => ({
  profile: join(app.getPath('sessionData'), 'chromium'),
  appendedSwitches: app.appendedSwitches(),
  prepare: answerRequests,
  onUnexpectedEnd: () => void giveUp(),
}))

async function giveUp(): Promise<void> {
  process.stderr.write('The browser ended unexpectedly; so does the app.\n')
  for (const contents of allContents()) contents.lost('killed')
  // Main may want to write something down first.
  await delay(200)
  app.exit(1)
}
