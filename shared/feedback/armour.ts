const WORDS = 'EVENKEEL FEEDBACK REPLY'
const WIDTH = 64
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

// Dashes are left out of what is looked for; spaces, line ends and marks of quotation may stand anywhere within it.
const FIRST = lineLike(`BEGIN ${WORDS}`)
const LAST = lineLike(`END ${WORDS}`)

function lineLike(words: string): RegExp {
  return new RegExp(words.replaceAll(' ', '').split('').join('[\\s>\\u200B-\\u200D\\u2060\\uFEFF]*'), 'i')
}

/**
 * A reply's JSON as a block of text with a first and a last line. Base64 in short lines: quoting, wrapping, other
 * spaces and other dashes leave its letters alone. `ascii` has ASCII only.
 */
export function withArmour(ascii: string): string {
  let digits = ''
  for (let at = 0; at < ascii.length; at += 3) {
    const [one, two, three] = [0, 1, 2].map((step) => ascii.charCodeAt(at + step))
    const bits = ((one ?? 0) << 16) | ((two || 0) << 8) | (three || 0)
    const four = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >>> shift) & 63))
    digits += four.slice(0, Math.min(4, ascii.length - at + 1)).join('')
  }
  const lines = digits.match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? []
  return [`-----BEGIN ${WORDS}-----`, ...lines, `-----END ${WORDS}-----`].join('\n')
}

/** The block in a text, the first one where there are several. */
export function armoured(
  text: string,
): { kind: 'block'; body: string } | { kind: 'none' } | { kind: 'cut-off' } {
  const first = FIRST.exec(text)
  const last = LAST.exec(text)
  if (first === null && last === null) return { kind: 'none' }
  if (first === null || last === null || last.index < first.index) return { kind: 'cut-off' }
  return { kind: 'block', body: text.slice(first.index + first[0].length, last.index) }
}

/** The JSON in a block's body; null where what stands there is none of ours. */
export function withoutArmour(body: string): string | null {
  const letters = body
    .split(/\r\n|[\r\n\u2028\u2029]/)
    // A quoted line begins with its marks; the letters of a block have none of these.
    .map((line) => line.replace(/^.*>/, ''))
    .join('')
    .replaceAll(/[^A-Za-z0-9+/]/g, '')
  if (letters.length % 4 === 1) return null
  let text = ''
  for (let at = 0; at < letters.length; at += 4) {
    const four = letters.slice(at, at + 4).split('')
    const bits = four.reduce((sum, letter, index) => sum | (ALPHABET.indexOf(letter) << (18 - 6 * index)), 0)
    for (let index = 1; index < four.length; index++) {
      const code = (bits >>> (24 - 8 * index)) & 255
      if (code > 127) return null
      text += String.fromCharCode(code)
    }
  }
  return text
}
