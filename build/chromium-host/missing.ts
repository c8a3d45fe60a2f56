import { EventEmitter } from 'node:events'

/** Names that Node, promises and inspectors look up on any object; asking for them is no use of the interface. */
const ASKED_BY_EVERYONE = new Set(['then', 'toJSON', 'inspect', 'nodeType', 'asymmetricMatch', 'constructor'])

/** The one sentence for whatever of Electron this host does not stand in for. */
export function missing(name: string): Error {
  return new Error(`the Chromium host has no ${name}`)
}

/** An object whose unknown members throw instead of being silently `undefined`. Known ones may be replaced (tests do). */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key, receiver): unknown {
      if (typeof key === 'symbol' || key in target || ASKED_BY_EVERYONE.has(key)) {
        return Reflect.get(target, key, receiver)
      }
      throw missing(`${name}.${key}`)
    },
  })
}

/** A stand-in for a whole module of Electron's that the host lacks: importing it is fine, using it throws. */
export function missingModule(name: string): never {
  const refuse = (): never => {
    throw missing(name)
  }
  // The type says `never` so that main cannot use it and compile; the proxy is for code that got past the compiler.
  return new Proxy(function () {}, { get: refuse, apply: refuse, construct: refuse }) as never
}

/** Argument lists by event name. */
export type EventMap = Record<string, unknown[]>

/** An emitter that knows its events by type, and whose unknown members throw as `strict` does. */
export class StrictEmitter<Events extends EventMap> {
  private readonly emitter = new EventEmitter()

  on<K extends keyof Events & string>(event: K, listener: (...args: Events[K]) => void): this {
    // EventEmitter knows no event map; the typed signature above is what callers see.
    this.emitter.on(event, listener as (...args: unknown[]) => void)
    return this
  }

  once<K extends keyof Events & string>(event: K, listener: (...args: Events[K]) => void): this {
    this.emitter.once(event, listener as (...args: unknown[]) => void)
    return this
  }

  off<K extends keyof Events & string>(event: K, listener: (...args: Events[K]) => void): this {
    this.emitter.off(event, listener as (...args: unknown[]) => void)
    return this
  }

  removeListener<K extends keyof Events & string>(event: K, listener: (...args: Events[K]) => void): this {
    return this.off(event, listener)
  }

  removeAllListeners(event?: keyof Events & string): this {
    this.emitter.removeAllListeners(event)
    return this
  }

  listenerCount(event: keyof Events & string): number {
    return this.emitter.listenerCount(event)
  }

  emit<K extends keyof Events & string>(event: K, ...args: Events[K]): boolean {
    return this.emitter.emit(event, ...args)
  }
}

// The end of every emitter's prototype chain: what is not found before throws, named after the class that was asked.
Object.setPrototypeOf(
  StrictEmitter.prototype,
  new Proxy(Object.prototype, {
    get(target, key, receiver: object): unknown {
      if (typeof key === 'symbol' || key in target || ASKED_BY_EVERYONE.has(key)) {
        return Reflect.get(target, key, receiver)
      }
      throw missing(`${receiver.constructor.name}.${key}`)
    },
  }),
)
