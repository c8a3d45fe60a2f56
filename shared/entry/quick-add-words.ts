/** What can be named outright: `with:peer`, `kind:course`, `mode:learn`. */
export const FIELDS = ['with', 'kind', 'mode'] as const
export type Field = (typeof FIELDS)[number]

/** A word of a quick-add line. `from` and `to` are offsets in the line, `to` after its last character. */
export type Word = {
  readonly text: string
  readonly from: number
  readonly to: number
  /** What the word looks like by itself: `@name`, `#tag`, `with:peer` and its like, or free text. */
  readonly shape: 'skill' | 'tag' | Field | 'free'
  /** The name, tag or value without its sign and quotes; of a free word, what goes into the title. */
  readonly value: string
  /** A free word as the readers compare it: lower case, without brackets and punctuation around it. */
  readonly plain: string
  /** True for a word after a backslash: always title, whatever it looks like. */
  readonly escaped: boolean
}

const WORD = /[@#]["“„][^"“”]*["”]\S*|\S+/g
const FIELD = /^(with|kind|mode):(.*[\p{L}\p{N}].*)$/iu
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
  const field = FIELD.exec(text)
  if (field !== null) {
    const shape = (field[1] ?? '').toLowerCase() as Field
    return { ...place, shape, value: plainOf(field[2] ?? ''), plain: '', escaped: false }
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

/** After these words a number is one of a row: `chapter 12`, `pages 9-10`, `Python version 3`. */
const BEFORE_A_NUMBER = new Set(
  (
    'page pages p pp chapter chapters ch verse verses section sections sec version versions v line lines row rows ' +
    'module modules lesson lessons part parts unit units step steps level levels week weeks day days sprint phase ' +
    'volume vol no nr number issue ticket pr room item items exercise exercises problem problems question questions ' +
    'slide slides figure table appendix score scores ratio year years season episode session question q ' +
    'won lost'
  ).split(' '),
)

/** True where the word before says what the number counts, so that it is neither a time nor a date. */
export function isNumbered(words: readonly Word[], index: number): boolean {
  return BEFORE_A_NUMBER.has(words[index - 1]?.plain ?? '')
}

/** The plain words from one on, joined by spaces: what readers of phrases compare. Ends at a word that is not plain. */
export function phraseAt(words: readonly Word[], index: number, most: number): string {
  const plain = words.slice(index, index + most).map((word) => word.plain)
  const end = plain.indexOf('')
  return (end === -1 ? plain : plain.slice(0, end)).join(' ')
}

/** How many words of a phrase a match covers. */
export function countWords(text: string): number {
  return text.split(' ').length
}
