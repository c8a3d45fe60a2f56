import type { COUNTERPARTS } from '../entry/entry.ts'

/** What somebody is to the person. */
export type Counterpart = (typeof COUNTERPARTS)[number]

/** How somebody is called who is not to be named: `a peer`. */
export type NameWords = Readonly<Record<Counterpart, string>>

export type NamedPerson = { readonly name: string; readonly relation: Counterpart }

/** Names that are words of English as well: these are names only as they are written. */
const WORDS = new Set(
  (
    'al amber angel art ash autumn bay best bill bishop blue bob brook brown buck bud buddy buster carol case chance chase ' +
    'chip christian church clay cliff cook crystal dale dawn day dean dick don drew earl eve faith fawn field fisher flora ' +
    'ford fox frank gale gene ginger glen gold grace grant green guy hale harmony hazel heath heather holly hope hunt hunter ' +
    'iris ivy jack jade jay jean jewel job jordan joy june justice king lake lance lane lee long love mark marsh mason max ' +
    'may melody miles mill mint misty moss nick olive opal page park pat pearl penny piper pierce poppy price ray reed rice ' +
    'rich river rob robin rocky rod rose ruby rush rusty sage sandy scott short skip sky small star stone summer sue sunny ' +
    'temple terry ty van violet ward wade will winter wood woods young'
  ).split(' '),
)

/** Parts of a name that name nobody alone. */
const PARTICLES = new Set(
  'mr mrs ms miss mx dr prof sir dame herr frau von van der den dos das del della ter ten zur zum and und the bin ibn abu'.split(
    ' ',
  ),
)

/** Scripts that leave no room between words: there a name is found wherever it stands. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\sー・]+$/u

const LETTER = String.raw`[\p{L}\p{M}]`

type Known = { readonly index: number; readonly word: string; readonly asWritten: string | null }

/**
 * Replaces people's names in a text by what these people are, and says whom it found (by their place in the list). A name
 * counts where it stands as a whole word, in capitals or small letters; so does each part of it that can stand alone. One
 * that is an English word too (Will, Rose) counts only as it is written.
 */
export function nameReplacer(
  people: readonly NamedPerson[],
  words: NameWords,
): { replace(text: string): string; found: ReadonlySet<number> } {
  const found = new Set<number>()
  const known = new Map<string, Known>()
  for (const [index, { name, relation }] of people.entries()) {
    const whole = clean(name)
    if (whole === '') continue
    for (const form of [whole, ...partsOf(whole)]) {
      if (known.has(keyOf(form))) continue
      const isWord = form.length < 3 || WORDS.has(form.toLowerCase())
      known.set(keyOf(form), {
        index,
        word: words[relation],
        asWritten: isWord && !UNSPACED.test(form) ? form : null,
      })
    }
  }
  if (known.size === 0) return { replace: (text) => text, found }
  const forms = [...known.keys()].toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(forms.map(patternOf).join('|'), 'giu')
  const replace = (text: string) => {
    let isChanged = false
    const whole = text.normalize('NFC')
    const changed = whole.replace(pattern, (match: string, at: number) => {
      const one = known.get(keyOf(clean(match)))
      if (one === undefined) return match
      const isName = one.asWritten === null || [one.asWritten, one.asWritten.toUpperCase()].includes(match)
      if (!isName) return match
      isChanged = true
      found.add(one.index)
      return begins(whole.slice(0, at)) ? capital(one.word) : one.word
    })
    return isChanged ? changed : text
  }
  return { replace, found }
}

/** The parts of a name that name somebody alone: first name, last name; no titles, no initials. */
function partsOf(name: string): string[] {
  const parts = name.split(/[\s,]+/)
  if (parts.length < 2) return []
  return parts.filter(
    (part) =>
      part.length >= (UNSPACED.test(part) ? 2 : 3) &&
      !part.endsWith('.') &&
      !PARTICLES.has(part.toLowerCase()) &&
      (part.charAt(0) !== part.charAt(0).toLowerCase()) === (part.toUpperCase() !== part.toLowerCase()),
  )
}

function patternOf(form: string): string {
  const text = form
    .split(' ')
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .join(String.raw`\s+`)
  return UNSPACED.test(form) ? text : `(?<!${LETTER})${text}(?!${LETTER})`
}

function clean(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
}

function keyOf(form: string): string {
  return form.toLowerCase()
}

/** Whether a sentence begins after this text. */
function begins(before: string): boolean {
  return /(^|[.!?:\n])["“(\s*_#>-]*$/.test(before)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
