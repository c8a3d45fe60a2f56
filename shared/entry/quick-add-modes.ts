import type { Kind, Mode } from './entry.ts'
import type { Word } from './quick-add-words.ts'

/** The words that say a mode. */
export const MODE_WORDS: ReadonlyMap<string, Mode> = new Map([
  ['learn', 'learn'],
  ['practise', 'practise'],
  ['practice', 'practise'],
  ['apply', 'apply'],
  ['feedback', 'feedback'],
])

/** With one of these after it, a mode word is the beginning of a sentence: `practise with Marc`. */
const SMALL_WORDS = new Set(
  'from with on about for to of in at by the a an my our his her their and or as into'.split(' '),
)

/** With one of these before it, a mode word is the end of a sentence: `asked Priya for feedback`. */
const BEFORE_A_NOUN = new Set([
  ...SMALL_WORDS,
  ...'& + give gave giving got getting received asked best good peer no some more customer user team'.split(
    ' ',
  ),
])

/** A mode that a word gives, and whether the word says more than that and so stays in the title. */
export type ModeFound = { readonly mode: Mode; readonly staysInTitle: boolean }

/** Reads the first free word as a mode. `next` is the free word after it. */
export function modeAtBeginning(word: Word, next: Word): ModeFound | null {
  const mode = MODE_WORDS.get(word.plain)
  if (mode === undefined) return null
  if (!SMALL_WORDS.has(next.plain)) return { mode, staysInTitle: false }
  // "Apply for" is another verb.
  return mode === 'apply' ? null : { mode, staysInTitle: true }
}

/** Reads the last free word as a mode. `previous` is the free word before it. */
export function modeAtEnd(word: Word, previous: Word): Mode | null {
  const mode = MODE_WORDS.get(word.plain)
  return mode === undefined || BEFORE_A_NOUN.has(previous.plain) ? null : mode
}

/** True for a word that says or changes a mode at the edge of a title. */
export function isModeOrSmallWord(plain: string): boolean {
  return MODE_WORDS.has(plain) || SMALL_WORDS.has(plain)
}

/** The words of a title that name a kind. */
export const KIND_WORDS: ReadonlyMap<string, Kind> = new Map([
  ['course', 'course'],
  ['certification', 'certification'],
  ['exam', 'certification'],
  ['workshop', 'workshop'],
  ['book', 'reading'],
  ['reading', 'reading'],
  ['teaching', 'teaching'],
  ['networking', 'networking'],
  ['meetup', 'networking'],
  ['reflection', 'reflection'],
])

/**
 * The kind that a title names, and the number of the word that names it. `read` counts as the first word only.
 * None, or words of two kinds, is `other`.
 */
export function kindOf(title: readonly string[]): { readonly kind: Kind; readonly word: number | null } {
  let found: { kind: Kind; word: number } | null = null
  for (const [word, text] of title.entries()) {
    const plain = withoutMarks(text)
    const kind = word === 0 && plain === 'read' ? 'reading' : KIND_WORDS.get(plain)
    if (kind === undefined) continue
    if (found !== null && found.kind !== kind) return { kind: 'other', word: null }
    found ??= { kind, word }
  }
  return found ?? { kind: 'other', word: null }
}

function withoutMarks(word: string): string {
  return word.toLowerCase().replace(/^[("]+|[,;:!?.)"]+$/g, '')
}
