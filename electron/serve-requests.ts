import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { channelOf, contract, type Handlers } from '../shared/bridge/contract.ts'
import type { z } from '../shared/schema.ts'
import { isOurs } from './app-origin.ts'

/**
 * Registers every request that a window may make: the one place where `ipcMain` is used. The sender must be the
 * main frame of one of our own pages and the argument must pass its schema, or the handler is never called.
 */
export function serveRequests(handlers: Handlers<WebContents>, devServer: string | null): void {
  for (const [group, methods] of Object.entries(contract)) {
    for (const [name, { argument }] of Object.entries(methods) as [string, { argument: z.ZodType }][]) {
      const handler = handlerOf(handlers, group, name)
      ipcMain.handle(channelOf(group, name), async (event, given: unknown) => {
        if (!isTrusted(event, devServer)) throw new Error('This page may not ask that.')
        const parsed = argument.safeParse(given)
        if (!parsed.success) throw new Error(`The request ${group}.${name} is not as agreed.`)
        return await handler(parsed.data, event.sender)
      })
    }
  }
}

type AnyHandler = (argument: unknown, caller: WebContents) => unknown

// The contract pairs every schema with its handler; walking it by name loses that pairing for the compiler.
function handlerOf(handlers: Handlers<WebContents>, group: string, name: string): AnyHandler {
  const groups = handlers as unknown as Record<string, Record<string, AnyHandler>>
  const handler = groups[group]?.[name]
  if (handler === undefined) throw new Error(`No handler for ${group}.${name}.`)
  return handler
}

function isTrusted({ senderFrame }: IpcMainInvokeEvent, devServer: string | null): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOurs(senderFrame.url, devServer)
}
