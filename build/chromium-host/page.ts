import type { createCodec } from './codec.ts'

/** What the page-side script must know. */
export type PageSetup = {
  /** Name of Playwright's binding, taken off `window` before the page's own scripts run. */
  readonly binding: string
  /** Hidden name by which the host reaches the page's listeners. */
  readonly receiver: string
  readonly process: {
    readonly platform: string
    readonly arch: string
    readonly versions: Record<string, string | undefined>
  }
  readonly reportBounds: boolean
}

/** Messages from a page to the host. */
export type PageMessage =
  | { readonly kind: 'invoke'; readonly channel: string; readonly args: string }
  | { readonly kind: 'open'; readonly url: string; readonly target: string }
  | { readonly kind: 'navigate'; readonly url: string }
  | {
      readonly kind: 'bounds'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }

export type InvokeReply =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly message: string }

type Preload = (require: (name: string) => unknown, module: object, exports: object, process: object) => void

/**
 * Runs in every document before its scripts: gives the preload its `contextBridge` and `ipcRenderer`, and keeps windows and
 * foreign schemes from opening. Sent as source text, so it refers to nothing outside itself.
 *
 * Preload and page share one world here; Electron isolates them.
 */
export function installInPage(
  makeCodec: typeof createCodec,
  setup: PageSetup,
  preload: Preload | undefined,
): void {
  const scope = globalThis as unknown as Record<string, unknown>
  const send = scope[setup.binding] as (message: PageMessage) => Promise<unknown>
  delete scope[setup.binding]

  window.open = (url, target) => {
    void send({
      kind: 'open',
      url: new URL(String(url ?? 'about:blank'), document.baseURI).href,
      target: target ?? '',
    })
    return null
  }
  // A link to another window: `_blank`, a modifier key, the middle button.
  const onLink = (event: MouseEvent): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement)
    if (link === undefined || link.href === '' || event.button > 1) return
    const elsewhere = !['', '_self', '_top', '_parent'].includes(link.target)
    if (!elsewhere && event.button !== 1 && !event.ctrlKey && !event.metaKey && !event.shiftKey) return
    event.preventDefault()
    void send({ kind: 'open', url: link.href, target: link.target })
  }
  window.addEventListener('click', onLink, { capture: true })
  window.addEventListener('auxclick', onLink, { capture: true })
  if (window !== window.top || location.protocol === 'about:') return

  // Requests are judged by the host; an address that makes no request (mailto:, blob:, data:) is judged here.
  const navigation = scope['navigation'] as EventTarget | undefined
  navigation?.addEventListener('navigate', (event) => {
    const { destination, downloadRequest } = event as Event & {
      destination: { url: string }
      downloadRequest: string | null
    }
    if (downloadRequest !== null || /^(https?|javascript):/.test(destination.url)) return
    event.preventDefault()
    void send({ kind: 'navigate', url: destination.url })
  })

  const { encode, decode } = makeCodec()
  const listeners = new Map<string, Set<(event: object, ...args: unknown[]) => void>>()
  Object.defineProperty(scope, setup.receiver, {
    value: (channel: string, args: string) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...(decode(args) as unknown[]))
    },
  })

  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const reply = (await send({ kind: 'invoke', channel, args: encode(args) })) as InvokeReply
      if (reply.ok) return decode(reply.value)
      throw new Error(`Error invoking remote method '${channel}': ${reply.message}`)
    },
    on(channel: string, listener: (event: object, ...args: unknown[]) => void): unknown {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
      return ipcRenderer
    },
    off(channel: string, listener: (event: object, ...args: unknown[]) => void): unknown {
      listeners.get(channel)?.delete(listener)
      return ipcRenderer
    },
  }

  /** A value as it looks on the other side of the bridge: functions wrapped, promises kept, the rest copied. */
  const cross = (root: unknown): unknown => {
    const copies = new Map<object, unknown>()
    const copy = (value: unknown): unknown => {
      if (typeof value === 'function')
        return (...args: unknown[]): unknown => cross(value(...args.map(cross)))
      if (typeof value !== 'object' || value === null) return value
      if (copies.has(value)) return copies.get(value)
      if (value instanceof Promise) return value.then(cross)
      const prototype: unknown = Object.getPrototypeOf(value)
      const isPlain = prototype === Object.prototype || prototype === null
      const made: object = Array.isArray(value) ? [] : isPlain ? {} : structuredClone(value)
      copies.set(value, made)
      if (isPlain || Array.isArray(value)) {
        for (const [key, item] of Object.entries(value)) Object.assign(made, { [key]: copy(item) })
      }
      return made
    }
    return copy(root)
  }
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
    return value
  }
  const contextBridge = {
    exposeInMainWorld(name: string, api: unknown): void {
      if (name in scope)
        throw new Error(`Cannot bind an API on top of an existing property on the window object: ${name}`)
      Object.defineProperty(scope, name, { value: freeze(cross(api)), enumerable: true })
    },
  }

  if (setup.reportBounds) {
    window.addEventListener('resize', () => {
      void send({ kind: 'bounds', x: screenX, y: screenY, width: outerWidth, height: outerHeight })
    })
  }

  const lacking = (name: string): never => {
    throw new Error(`the Chromium host has no ${name} in a preload`)
  }
  const electron = new Proxy<Record<string, unknown>>(
    { contextBridge, ipcRenderer },
    {
      get: (known, name) =>
        typeof name === 'symbol' || name in known ? known[String(name)] : lacking(`electron.${name}`),
    },
  )
  const module = { exports: {} }
  const require = (name: string): unknown => (name === 'electron' ? electron : lacking(`require('${name}')`))
  preload?.(require, module, module.exports, {
    ...setup.process,
    env: {},
    argv: [],
    sandboxed: true,
    type: 'renderer',
  })
}
