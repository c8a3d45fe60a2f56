import { setTimeout as delay } from 'node:timers/promises'
import { runInThisContext } from 'node:vm'
import { browser } from './browser.ts'
import { app } from './app.ts'
import { createCodec } from './codec.ts'

/** What a test may ask over the channel of the process it forked. Nobody else has that channel. */
export type TestRequest =
  | { readonly id: number; readonly kind: 'evaluate'; readonly source: string; readonly arg: string }
  | { readonly id: number; readonly kind: 'bind' }
  | { readonly id: number; readonly kind: 'quit' }

export type TestReply =
  | { readonly id: number; readonly ok: true; readonly value: string }
  | { readonly id: number; readonly ok: false; readonly message: string; readonly stack: string }

let endpoint: Promise<string> | undefined

/** Serves the process that forked this one, if one did: functions run in main, and the browser shared by Playwright. */
export function serveTests(electron: object): void {
  if (process.send === undefined) return
  const codec = createCodec()

  const answer = async (request: TestRequest): Promise<unknown> => {
    switch (request.kind) {
      case 'evaluate': {
        // The very purpose: a test's function, run in main. It comes over the parent's own channel only.
        const run = runInThisContext(`(${request.source})`) as (electron: object, arg: unknown) => unknown
        return run(electron, codec.decode(request.arg))
      }
      case 'bind':
        return (endpoint ??= shareBrowser())
      case 'quit':
        return app.quit()
    }
  }
  process.on('message', (request: TestRequest) => {
    const reply = (message: TestReply): void => void process.send?.(message)
    void answer(request).then(
      (value) => reply({ id: request.id, ok: true, value: codec.encode(value) }),
      (error: Error) =>
        reply({ id: request.id, ok: false, message: String(error), stack: error.stack ?? '' }),
    )
  })
  process.on('disconnect', () => app.exit(1))
}

async function shareBrowser(): Promise<string> {
  // Nobody opens a browser for the test's sake: it waits for the first window.
  let context = await browser.context()
  for (; context === undefined; context = await browser.context()) await delay(25)
  const bound = await context.browser()?.bind('evenkeel-test')
  if (bound === undefined) throw new Error('the browser has gone')
  return bound.endpoint
}
