import type { Day } from '../day.ts'
import type { Mode } from './entry.ts'
import { dateAt, edgeDateAt, hasDots, type DateContext, type DateFound } from './quick-add-dates.ts'
import { bareMinutes, durationAt, type DurationFound } from './quick-add-durations.ts'
import { modeBy } from './quick-add-fields.ts'
import { modeAtBeginning, modeAtEnd } from './quick-add-modes.ts'
import { rangeAt, type TimeOfDay } from './quick-add-ranges.ts'
import { spokenDurationAt } from './quick-add-spoken.ts'
import { wordsOf, type Field, type Word } from './quick-add-words.ts'

/** What some words of a line were understood as. */
export type Understood =
  /** `range` where it was given by the clock; its start is null where half of the day is open. */
  | {
      readonly kind: 'duration'
      readonly minutes: number
      readonly range?: { readonly startsAt: TimeOfDay | null }
    }
  | { readonly kind: 'bad-range' }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'bad-date'; readonly why: 'no-such-day' | 'ambiguous-date' | 'not-yet' }
  | { readonly kind: 'skill'; readonly name: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'mode'; readonly mode: Mode }
  /** A value named outright; whether there is such a one is not decided here, but for a mode there is not. */
  | { readonly kind: 'field'; readonly field: Field; readonly value: string }
  | { readonly kind: 'title'; readonly word: string }

/** One piece of a line, in the order of the line: neighbouring words that mean one thing. */
export type Piece = Understood & { readonly text: string; readonly from: number; readonly to: number }

/**
 * Reads a line into its pieces; every word is in exactly one. First what is plain anywhere in the line, then,
 * from both ends of the free words inwards, what counts only there. The rest is the title.
 */
export function readPieces(line: string, context: DateContext): Piece[] {
  const reading = new Reading(line, wordsOf(line))
  reading.readEverywhere(context)
  reading.readSpoken()
  while (reading.readEdges(context) || reading.readMode()) continue
  return reading.pieces()
}

class Reading {
  private readonly line: string
  private readonly words: readonly Word[]
  /** The piece each word begins; `inside` for the further words of a piece; null while a word is free. */
  private readonly taken: (Piece | 'inside' | null)[]
  private free: number[] | null = null
  private hasMode = false
  private hasDuration = false
  /** Modes whose words stay in the title. */
  private readonly extra: Piece[] = []

  constructor(line: string, words: readonly Word[]) {
    this.line = line
    this.words = words
    this.taken = words.map(() => null)
  }

  readEverywhere(context: DateContext): void {
    for (const [index, word] of this.words.entries()) {
      if (this.taken[index] !== null) continue
      if (word.shape === 'skill') this.take(index, 1, { kind: 'skill', name: word.value })
      else if (word.shape === 'tag') this.take(index, 1, { kind: 'tag', tag: word.value })
      else if (word.shape !== 'free') this.takeField(index, word.shape, word.value)
      else if (!word.escaped) this.readFree(index, context)
    }
  }

  /** Takes durations in words, in a line that has none in figures. */
  readSpoken(): void {
    if (this.hasDuration) return
    for (const index of this.words.keys()) {
      if (this.taken[index] === null) this.takeDuration(index, spokenDurationAt(this.words, index))
    }
  }

  private readFree(index: number, context: DateContext): void {
    // A date comes first: in `nov 3 2h` the 3 is a day.
    const date = dateAt(this.words, index, context)
    if (date !== null) return this.takeDate(index, date)
    // `9:00 - 10:30` would be nine hours to a reader of durations.
    const range = rangeAt(this.words, index, hasDots(context.locale))
    if (range === null) return this.takeDuration(index, durationAt(this.words, index))
    this.hasDuration = true
    if (range.kind === 'backwards') this.take(index, range.length, { kind: 'bad-range' })
    else {
      const { length, minutes, startsAt } = range
      this.take(index, length, { kind: 'duration', minutes, range: { startsAt } })
    }
  }

  private takeDuration(index: number, found: DurationFound | null): void {
    if (found === null) return
    this.hasDuration = true
    // `20 minutes of Duolingo`
    const isOf =
      this.words[index + found.length]?.plain === 'of' && index + found.length + 1 < this.words.length
    this.take(index, found.length + (isOf ? 1 : 0), { kind: 'duration', minutes: found.minutes })
  }

  private takeField(index: number, field: Field, value: string): void {
    const mode = field === 'mode' ? modeBy(value) : null
    if (field === 'mode') this.hasMode = true
    this.take(index, 1, mode === null ? { kind: 'field', field, value } : { kind: 'mode', mode })
  }

  /** Takes the last or the first free word as a date or a bare number of minutes. True when it took one. */
  readEdges(context: DateContext): boolean {
    const free = this.freeWords()
    const [first, last] = [free[0], free.at(-1)]
    if (first === undefined || last === undefined) return false
    const isTwoWords = this.words[last - 1]?.plain === 'next' && this.taken[last - 1] === null
    return this.readEdge(isTwoWords ? last - 1 : last, context) || this.readEdge(first, context)
  }

  /** Takes the last or the first free word as the mode, never the only one. True when it did. */
  readMode(): boolean {
    const free = this.freeWords()
    if (this.hasMode || free.length < 2) return false
    this.hasMode = this.readModeAtEnd(free) || this.readModeAtBeginning(free)
    return this.hasMode
  }

  private readModeAtEnd(free: readonly number[]): boolean {
    const [previous, last] = free.slice(-2) as [number, number]
    const mode = modeAtEnd(this.wordAt(last), this.wordAt(previous))
    if (mode === null) return false
    const isPhrase = this.wordAt(previous).plain === 'get' && previous === last - 1 && free.length > 2
    this.take(isPhrase ? previous : last, isPhrase ? 2 : 1, { kind: 'mode', mode })
    return true
  }

  private readModeAtBeginning(free: readonly number[]): boolean {
    const [first, second] = free as [number, number]
    const found = modeAtBeginning(this.wordAt(first), this.wordAt(second))
    if (found === null) return false
    if (found.staysInTitle) this.extra.push({ kind: 'mode', mode: found.mode, ...this.placeOf(first, 1) })
    else this.take(first, 1, { kind: 'mode', mode: found.mode })
    return true
  }

  private readEdge(index: number, context: DateContext): boolean {
    const date = edgeDateAt(this.words, index, context)
    if (date !== null) {
      this.takeDate(index, date)
      return true
    }
    const minutes = this.hasDuration ? null : bareMinutes(this.words, index)
    if (minutes === null) return false
    this.hasDuration = true
    this.take(index, 1, { kind: 'duration', minutes })
    return true
  }

  /** Every piece in order; a mode whose word stays in the title comes right before that word's own. */
  pieces(): Piece[] {
    const all = this.words.flatMap((word, index): Piece[] => {
      const piece = this.taken[index]
      if (piece === 'inside') return []
      return [piece ?? { kind: 'title', word: word.value, ...this.placeOf(index, 1) }]
    })
    return [...this.extra, ...all].toSorted((a, b) => a.from - b.from)
  }

  /** The words that are still free. Only the readers of the ends ask, so that words are only ever taken off there. */
  private freeWords(): readonly number[] {
    const free = (this.free ??= [...this.words.keys()].filter((index) => this.taken[index] === null))
    while (free.length > 0 && this.taken[free.at(-1) as number] !== null) free.pop()
    while (free.length > 0 && this.taken[free[0] as number] !== null) free.shift()
    return free
  }

  private takeDate(index: number, date: DateFound): void {
    this.take(
      index,
      date.length,
      date.kind === 'day' ? { kind: 'date', day: date.day } : { kind: 'bad-date', why: date.kind },
    )
  }

  private take(index: number, length: number, what: Understood): void {
    this.taken.fill('inside', index, index + length)
    this.taken[index] = { ...what, ...this.placeOf(index, length) }
  }

  private placeOf(index: number, length: number): { text: string; from: number; to: number } {
    const from = this.wordAt(index).from
    const to = this.wordAt(index + length - 1).to
    return { text: this.line.slice(from, to), from, to }
  }

  private wordAt(index: number): Word {
    return this.words[index] as Word
  }
}
