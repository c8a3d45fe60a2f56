/** Something that can be found by typing. */
export type Findable = {
  readonly title: string
  /** Further words that lead to it and are not shown. */
  readonly words?: string
}

/** Where in a title the typed text was found: from, up to but not including. */
export type TitleMark = readonly [from: number, to: number]

export type Found<Item> = {
  readonly item: Item
  /** Higher is better; only good for comparing. */
  readonly score: number
  /** In order, without overlaps. */
  readonly marks: readonly TitleMark[]
}

const SCORES = { whole: 100, title: 60, word: 40, hidden: 20, inside: 12, typo: 6 }

/**
 * Finds what was typed among the items, best first, equals in the order given. Each typed word has to be found: best
 * at the beginning of the title, then of a word, then within one; a slip of the finger is forgiven in words of four
 * letters and more. Nothing typed finds everything.
 */
export function rank<Item extends Findable>(typed: string, items: readonly Item[]): Found<Item>[] {
  const words = plain(typed).trim().split(/\s+/).filter(Boolean)
  return items
    .flatMap((item) => {
      const found = find(words, item)
      return found === null ? [] : [{ item, ...found }]
    })
    .sort((one, other) => other.score - one.score)
}

type Hit = { score: number; mark: TitleMark | null }

function find(typed: readonly string[], item: Findable): { score: number; marks: TitleMark[] } | null {
  const title = plain(item.title)
  const hidden = plain(item.words ?? '')
  let score = title === typed.join(' ') ? SCORES.whole : 0
  const marks: TitleMark[] = []
  for (const word of typed) {
    const hit = findWord(word, title, hidden)
    if (hit === null) return null
    score += hit.score
    if (hit.mark !== null) marks.push(hit.mark)
  }
  return { score, marks: joined(marks) }
}

function findWord(typed: string, title: string, hidden: string): Hit | null {
  const marked = (score: number, from: number): Hit => ({ score, mark: [from, from + typed.length] })
  if (title.startsWith(typed)) return marked(SCORES.title, 0)
  const words = wordsOf(title)
  const begun = words.find(({ text }) => text.startsWith(typed))
  if (begun) return marked(SCORES.word, begun.from)
  if (wordsOf(hidden).some(({ text }) => text.startsWith(typed))) return { score: SCORES.hidden, mark: null }
  const inside = typed.length < 2 ? -1 : title.indexOf(typed)
  if (inside !== -1) return marked(SCORES.inside, inside)
  const near = typed.length < 4 ? undefined : words.find(({ text }) => isNearBeginning(typed, text))
  if (near === undefined) return null
  return { score: SCORES.typo, mark: [near.from, near.from + Math.min(typed.length, near.text.length)] }
}

function wordsOf(text: string): { text: string; from: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ text: match[0], from: match.index }))
}

/** True where `typed` is the beginning of `word` but for one letter too many, too few, wrong, or swapped. */
function isNearBeginning(typed: string, word: string): boolean {
  const lengths = [typed.length - 1, typed.length, typed.length + 1]
  return lengths.some((length) => length <= word.length && isOneSlip(typed, word.slice(0, length)))
}

function isOneSlip(one: string, other: string): boolean {
  let from = 0
  while (from < one.length && one[from] === other[from]) from += 1
  const rest = one.slice(from)
  const otherRest = other.slice(from)
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2))
  )
}

function joined(marks: readonly TitleMark[]): TitleMark[] {
  const result: TitleMark[] = []
  for (const [from, to] of marks.toSorted(([one], [other]) => one - other)) {
    const last = result.at(-1)
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)]
    else result.push([from, to])
  }
  return result
}

/** Small letters without accents, one for one, so that places in it are places in the text. */
function plain(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charAt(index)
    const bare = unit.normalize('NFD').charAt(0).toLowerCase()
    return bare.length === 1 ? bare : unit
  }).join('')
}
