const ASCII = /^[\0-\x7f]*$/
const MARKS = /\p{Mn}/gu

const folds = new Map<string, string>()

/** One character as search sees it; a mark of its own (an accent, a variation) is nothing. */
function foldCharacter(character: string): string {
  const known = folds.get(character)
  if (known !== undefined) return known
  const bare = character.normalize('NFKD').replace(MARKS, '')
  // By way of the upper case, so that `ß` meets `ss` and `ς` meets `σ`.
  const folded = bare.toUpperCase().normalize('NFKD').replace(MARKS, '')
  const lower = Array.from(folded, (one) => one.toLowerCase().replace(MARKS, '')).join('')
  folds.set(character, lower)
  return lower
}

/**
 * A text as search compares it: without case, diacritics and the differences of compatible forms.
 * `fold('Änderung')` is `'anderung'`, `fold('Straße')` is `'strasse'`.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  let folded = ''
  for (const character of text) folded += foldCharacter(character)
  return folded
}

/** A folded text that knows where each of its characters comes from. */
export type FoldedText = {
  folded: string
  /** For each UTF-16 unit of `folded`, where its character begins and ends in the original. */
  starts: number[]
  ends: number[]
}

/** Folds like {@link fold} and keeps the places; a mark that was dropped belongs to the character before it. */
export function foldWithPlaces(text: string): FoldedText {
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  let at = 0
  for (const character of text) {
    const piece = foldCharacter(character)
    const end = at + character.length
    if (piece === '' && ends.length > 0) {
      const last = starts.at(-1)
      for (let index = ends.length - 1; index >= 0 && starts[index] === last; index--) ends[index] = end
    }
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(at)
      ends.push(end)
    }
    folded += piece
    at = end
  }
  return { folded, starts, ends }
}
