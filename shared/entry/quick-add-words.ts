/** A word of a quick-add line. `from` and `to` are offsets in the line, `to` after its last character. */
export type Word = {
  readonly text: string
  readonly from: number
  readonly to: number
  /** What the word looks like by itself: `@name`, `#tag`, or free text. */
  readonly shape: 'skill' | 'tag' | 'free'
  /** The name or tag without its sign and quotes; of a free word, what goes into the title. */
  readonly value: string
  /** A free word as the readers compare it: lower case, without brackets and punctuation around it. */
  readonly plain: string
  /** True for a word after a backslash: always title, whatever it looks like. */
  readonly escaped: boolean
}

const WORD = /[@#]["“„][^"“”]*["”]\S*|\S+/g
const QUOTED = /^[@#]["“„]([^"“”]*)["”]/

/**
 * Splits a line into its words. A name or tag of several words stands in quotes: `@"Active listening"`.
 * A backslash before a word makes it plain title: `\30m` is the word "30m".
 */
export function wordsOf(line: string): Word[] {
  return [...line.matchAll(WORD)].map((match) => wordFrom(match[0], match.index))
}

function wordFrom(text: string, from: number): Word {
  const place = { text, from, to: from + text.length }
  const sign = text[0]
  const name = sign === '@' || sign === '#' ? nameIn(text) : ''
  if (sign === '@' && name !== '') {
    return { ...place, shape: 'skill', value: name, plain: '', escaped: false }
  }
  // `#123` is the number of an issue, and belongs to the title; `#"123"` is a tag.
  if (sign === '#' && name !== '' && (QUOTED.test(text) || !/^\d+$/.test(name))) {
    return { ...place, shape: 'tag', value: name, plain: '', escaped: false }
  }
  if (sign === '\\' && text.length > 1) {
    return { ...place, shape: 'free', value: text.slice(1), plain: '', escaped: true }
  }
  return { ...place, shape: 'free', value: text, plain: plainOf(text), escaped: false }
}

function nameIn(text: string): string {
  const quoted = QUOTED.exec(text)
  if (quoted !== null) return (quoted[1] ?? '').trim().replace(/\s+/g, ' ')
  return text
    .slice(1)
    .replace(/["“”„]/g, '')
    .replace(/[,;:!?.)]+$/, '')
}

/** A word as the readers compare it: lower case, without brackets and punctuation around it. */
export function plainOf(text: string): string {
  return text
    .replace(/^\(+/, '')
    .replace(/[,;:!?.)]+$/, '')
    .toLowerCase()
}
