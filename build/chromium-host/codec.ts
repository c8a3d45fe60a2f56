/**
 * Values as JSON text with the meaning of structured clone: Map, Set, Date, BigInt, buffers, `undefined`, NaN, errors, cycles.
 * Playwright's own serializer turns several of these into `{}`.
 *
 * The function is sent to the page as source text, so it must not refer to anything outside itself.
 */
export function createCodec(): { encode: (value: unknown) => string; decode: (text: string) => unknown } {
  type Json = null | boolean | number | string | Json[]

  const TYPED_ARRAYS = [
    'Int8Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Int16Array',
    'Uint16Array',
    'Int32Array',
    'Uint32Array',
    'Float32Array',
    'Float64Array',
    'BigInt64Array',
    'BigUint64Array',
    'DataView',
  ] as const
  const refuse = (what: string): never => {
    throw new DOMException(`${what} could not be cloned.`, 'DataCloneError')
  }

  const toBase64 = (bytes: Uint8Array): string => {
    if (typeof Buffer === 'function') {
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
    }
    let binary = ''
    for (let at = 0; at < bytes.length; at += 0x8000) {
      binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
    }
    return btoa(binary)
  }
  const fromBase64 = (text: string): ArrayBuffer => {
    const binary = atob(text)
    const bytes = new Uint8Array(binary.length)
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
    return bytes.buffer
  }

  const encode = (root: unknown): string => {
    const seen = new Map<object, number>()
    const pack = (value: unknown): Json => {
      if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
      if (value === undefined) return ['u']
      if (typeof value === 'number') {
        return Number.isFinite(value) && !Object.is(value, -0)
          ? value
          : ['n', Object.is(value, -0) ? '-0' : String(value)]
      }
      if (typeof value === 'bigint') return ['i', String(value)]
      if (typeof value !== 'object') return refuse(typeof value === 'symbol' ? 'A symbol' : 'A function')
      const known = seen.get(value)
      if (known !== undefined) return ['r', known]
      seen.set(value, seen.size)
      if (Array.isArray(value)) return ['a', Array.from(value, pack)]
      if (value instanceof Date) return ['d', Number.isNaN(value.getTime()) ? null : value.getTime()]
      if (value instanceof RegExp) return ['x', value.source, value.flags]
      if (value instanceof Map) return ['m', [...value].flatMap(([key, item]) => [pack(key), pack(item)])]
      if (value instanceof Set) return ['s', Array.from(value, pack)]
      if (value instanceof Error) return ['e', value.name, value.message, value.stack ?? '']
      if (value instanceof ArrayBuffer) return ['b', toBase64(new Uint8Array(value))]
      if (ArrayBuffer.isView(value)) {
        const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
        const name = Object.prototype.toString.call(value).slice(8, -1)
        return TYPED_ARRAYS.some((known) => known === name) ? ['t', name, toBase64(bytes)] : refuse(name)
      }
      if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet)
        return refuse('An object')
      if (typeof Blob === 'function' && value instanceof Blob) return refuse('A Blob')
      return ['o', Object.entries(value).flatMap(([key, item]) => [key, pack(item)])]
    }
    return JSON.stringify(pack(root))
  }

  const decode = (text: string): unknown => {
    const made: unknown[] = []
    const keep = <T>(value: T): T => {
      made.push(value)
      return value
    }
    const list = (json: Json | undefined): Json[] => (Array.isArray(json) ? json : [])
    const unpack = (json: Json): unknown => {
      if (!Array.isArray(json)) return json
      const [tag, first, second, third] = json
      switch (String(tag)) {
        case 'u':
          return undefined
        case 'n':
          return Number(first)
        case 'i':
          return BigInt(String(first))
        case 'r':
          return made[Number(first)]
        case 'd':
          return keep(new Date(typeof first === 'number' ? first : Number.NaN))
        case 'x':
          return keep(new RegExp(String(first), String(second)))
        case 'b':
          return keep(fromBase64(String(first)))
        case 't': {
          const name = TYPED_ARRAYS.find((known) => known === first)
          return name === undefined
            ? refuse(String(first))
            : keep(Reflect.construct(globalThis[name], [fromBase64(String(second))]))
        }
        case 'e': {
          const error = keep(new Error(String(second)))
          error.name = String(first)
          error.stack = String(third)
          return error
        }
        case 'a': {
          const items: unknown[] = keep([])
          for (const item of list(first)) items.push(unpack(item))
          return items
        }
        case 's': {
          const items = keep(new Set<unknown>())
          for (const item of list(first)) items.add(unpack(item))
          return items
        }
        case 'm': {
          const items = keep(new Map<unknown, unknown>())
          const flat = list(first)
          for (let at = 0; at < flat.length; at += 2)
            items.set(unpack(flat[at] ?? null), unpack(flat[at + 1] ?? null))
          return items
        }
        case 'o': {
          const object: Record<string, unknown> = keep({})
          const flat = list(first)
          for (let at = 0; at < flat.length; at += 2) {
            // defineProperty, because `__proto__` is an ordinary key in a clone.
            Object.defineProperty(object, String(flat[at]), {
              value: unpack(flat[at + 1] ?? null),
              enumerable: true,
              configurable: true,
              writable: true,
            })
          }
          return object
        }
        default:
          return refuse('An unknown value')
      }
    }
    return unpack(JSON.parse(text) as Json)
  }

  return { encode, decode }
}
