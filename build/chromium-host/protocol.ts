import { strict } from './missing.ts'

type Handler = (request: Request) => Response | Promise<Response>

/** Schemes that stand for sites of their own; only these are translated for the browser. */
export const privilegedSchemes = new Set<string>()

const handlers = new Map<string, Handler>()

/** Electron's `protocol`, also a session's. */
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    for (const { scheme } of schemes) privilegedSchemes.add(scheme)
  },
  handle(scheme: string, handler: Handler): void {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    handlers.set(scheme, handler)
  },
  unhandle(scheme: string): void {
    handlers.delete(scheme)
  },
  isProtocolHandled(scheme: string): boolean {
    return handlers.has(scheme)
  },
})

/** Who answers for a scheme. */
export function protocolHandler(scheme: string): Handler | undefined {
  return handlers.get(scheme)
}
