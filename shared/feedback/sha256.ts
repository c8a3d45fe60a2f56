/** The digits of SHA-256 begin as the fractions of roots of the first primes (FIPS 180-4). */
const PRIMES = firstPrimes(64)
const ROUND = PRIMES.map((prime) => fraction(Math.cbrt(prime)))
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

/**
 * SHA-256 (FIPS 180-4) of a text whose characters are all ASCII, as 64 hex digits. Our own, because it has to work at
 * once, in any layer, and with the very same result in a form that somebody opens from a disk.
 */
export function sha256(ascii: string): string {
  return words(ascii)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('')
}

/** The same in base64, as a content security policy names an inline script. */
export function sha256Base64(ascii: string): string {
  const bytes = words(ascii).flatMap((word) => [
    word >>> 24,
    (word >>> 16) & 255,
    (word >>> 8) & 255,
    word & 255,
  ])
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const digits = bits.match(/.{1,6}/g) ?? []
  return `${digits.map((six) => BASE64[Number.parseInt(six.padEnd(6, '0'), 2)]).join('')}=`
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function words(ascii: string): number[] {
  const blocks = paddedBlocks(ascii)
  let state = [...START]
  for (let at = 0; at < blocks.length; at += 16) state = afterBlock(state, blocks.slice(at, at + 16))
  return state.map((word) => word >>> 0)
}

/** The text's bytes as 32-bit words, then a one, zeros, and its length in bits at the end of the last block of 16. */
function paddedBlocks(ascii: string): number[] {
  const blocks = Array.from({ length: (((ascii.length + 8) >> 6) + 1) * 16 }, () => 0)
  for (let index = 0; index < ascii.length; index++) {
    const code = ascii.charCodeAt(index)
    if (code > 127) throw new Error('Only ASCII can be hashed here.')
    blocks[index >> 2] = (blocks[index >> 2] ?? 0) | (code << (24 - 8 * (index & 3)))
  }
  const end = ascii.length >> 2
  blocks[end] = (blocks[end] ?? 0) | (0x80 << (24 - 8 * (ascii.length & 3)))
  blocks[blocks.length - 1] = ascii.length * 8
  return blocks
}

function afterBlock(state: readonly number[], block: readonly number[]): number[] {
  const schedule = [...block]
  for (let index = 16; index < 64; index++) {
    const early = schedule[index - 15] ?? 0
    const late = schedule[index - 2] ?? 0
    const one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const other = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    schedule.push(((schedule[index - 16] ?? 0) + one + (schedule[index - 7] ?? 0) + other) | 0)
  }
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number]
  for (let index = 0; index < 64; index++) {
    const sigma = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const first = (h + sigma + ((e & f) ^ (~e & g)) + (ROUND[index] ?? 0) + (schedule[index] ?? 0)) | 0
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0)) | 0)
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  }
  return primes
}
