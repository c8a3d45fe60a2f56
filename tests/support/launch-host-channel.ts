import type { ChildProcess } from 'node:child_process'
import { createCodec } from '../../build/chromium-host/codec.ts'
import type { TestReply, TestRequest } from '../../build/chromium-host/test-channel.ts'

type Asked = TestRequest extends infer R ? (R extends { id: number } ? Omit<R, 'id'> : never) : never

/** The test's end of the channel to a host that it forked. */
export class HostChannel {
  private readonly child: ChildProcess
  private readonly waiting = new Map<number, (reply: TestReply) => void>()
  private readonly codec = createCodec()
  private lastId = 0

  constructor(child: ChildProcess) {
    this.child = child
    child.on('message', (reply: TestReply) => {
      this.waiting.get(reply.id)?.(reply)
      this.waiting.delete(reply.id)
    })
    child.on('exit', (code, signal) => {
      for (const [id, settle] of this.waiting)
        settle({ id, ok: false, message: `the app ended (${code ?? signal})`, stack: '' })
      this.waiting.clear()
    })
  }

  /** Runs a function in main with the `electron` module, as Playwright's `electronApp.evaluate` does. */
  evaluate(source: string, arg: unknown): Promise<unknown> {
    return this.ask({ kind: 'evaluate', source, arg: this.codec.encode(arg) })
  }

  /** Where a Playwright client reaches the browser of the app's windows. Waits for the first window. */
  async bind(): Promise<string> {
    return String(await this.ask({ kind: 'bind' }))
  }

  async quit(): Promise<void> {
    await this.ask({ kind: 'quit' }).catch(() => undefined)
  }

  private async ask(request: Asked): Promise<unknown> {
    const id = ++this.lastId
    if (!this.child.connected) throw new Error('the app has ended')
    const reply = await new Promise<TestReply>((resolve) => {
      this.waiting.set(id, resolve)
      this.child.send({ ...request, id })
    })
    if (reply.ok) return this.codec.decode(reply.value)
    throw Object.assign(new Error(reply.message), { stack: reply.stack || reply.message })
  }
}
