import type { Frame } from 'playwright-core'
import { createCodec } from './codec.ts'
import { hostEvent, type HostEvent } from './host-event.ts'
import { strict } from './missing.ts'
import type { InvokeReply } from './page.ts'
import type { WebContents } from './web-contents.ts'
import { frameOf, type WebFrameMain } from './web-frame.ts'

export type IpcMainInvokeEvent = HostEvent<{
  readonly type: 'frame'
  readonly sender: WebContents
  readonly senderFrame: WebFrameMain | null
  readonly processId: number
  readonly frameId: number
}>

// Electron's own signature: what crosses is for main to check.
// oxlint-disable-next-line typescript/no-explicit-any
type Listener = (event: IpcMainInvokeEvent, ...args: any[]) => unknown

const listeners = new Map<string, Listener>()
const codec = createCodec()

/** Electron's `ipcMain`, requests only. */
export const ipcMain = strict('ipcMain', {
  handle(channel: string, listener: Listener): void {
    if (listeners.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    listeners.set(channel, listener)
  },
  handleOnce(channel: string, listener: Listener): void {
    ipcMain.handle(channel, (event, ...args: unknown[]) => {
      listeners.delete(channel)
      return listener(event, ...args)
    })
  },
  removeHandler(channel: string): void {
    listeners.delete(channel)
  },
})

/** Answers one request of a page; whatever goes wrong becomes the message that Electron would send. */
export async function answerInvoke(
  sender: WebContents,
  frame: Frame,
  channel: string,
  args: string,
): Promise<InvokeReply> {
  try {
    const listener = listeners.get(channel)
    if (listener === undefined) throw new Error(`No handler registered for '${channel}'`)
    const event: IpcMainInvokeEvent = hostEvent({
      type: 'frame' as const,
      sender,
      senderFrame: frame.isDetached() ? null : frameOf(frame),
      processId: 1,
      frameId: 1,
    })
    return { ok: true, value: codec.encode(await listener(event, ...(codec.decode(args) as unknown[]))) }
  } catch (error) {
    return { ok: false, message: String(error) }
  }
}
