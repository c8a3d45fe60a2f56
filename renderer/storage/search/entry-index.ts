import { UNASSIGNED } from '../../../shared/balance/month-document.ts'
import type { Day } from '../../../shared/day.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { TallyBook, type Tallies } from './tallies.ts'
import { monthOf, type Month } from '../../../shared/month.ts'
import type { Counterpart } from '../../../shared/entry/quick-add-fields.ts'
import { fold } from '../../../shared/search/fold.ts'
import { hasEvery } from '../../../shared/search/terms.ts'

/** What a search asks of the index: everything resolved, so that it needs no catalogue. */
export type Question = {
  readonly terms: readonly string[]
  /** An entry must have a skill of each set; the empty skill stands for none. */
  readonly skillSets: readonly (readonly string[])[]
  readonly kinds: readonly string[]
  /** `none` stands for an entry without a mode. */
  readonly modes: readonly string[]
  readonly tags: readonly string[]
  readonly provenances: readonly string[]
  readonly range: { readonly from: Day; readonly to: Day } | null
  /** With whom; left out where any will do. */
  readonly counterparts?: readonly Counterpart[]
  /** The person that an entry must name. */
  readonly personId?: string
}

/** The shape of what was found, a month at a time, newest first; `days` has minutes by two-digit day. */
export type FoundMonth = { month: Month; entries: number; days: Record<string, number> }

export type Found = { entries: number; minutes: number; months: FoundMonth[] }

/** An entry as the index keeps it: folded text and what filters look at. */
type Kept = {
  readonly id: string
  readonly date: Day
  readonly minutes: number
  readonly text: string
  readonly skillIds: readonly string[]
  readonly kind: string
  readonly mode: string
  readonly tags: readonly string[]
  readonly provenance: string
  readonly with: Counterpart | null
  readonly courseId: string | null
  readonly personIds: readonly string[]
}

/** Every entry, newest day first and within a day the last logged first, ready to be searched. */
export class EntryIndex {
  #kept: Kept[] = []
  readonly #byId = new Map<string, Kept>()
  #isSorted = true

  get size(): number {
    return this.#byId.size
  }

  /** Takes entries in, in place of former versions. */
  put(entries: readonly Entry[]): void {
    for (const entry of entries) {
      this.#drop(entry.id)
      const kept = keptOf(entry)
      const last = this.#kept.at(-1)
      if (last !== undefined && newestFirst(last, kept) > 0) this.#isSorted = false
      this.#kept.push(kept)
      this.#byId.set(entry.id, kept)
    }
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.#drop(id)
  }

  /** Every tag with how many entries have it, the most used first. */
  tags(): [tag: string, entries: number][] {
    const counts = new Map<string, number>()
    for (const { tags } of this.#byId.values())
      for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
    return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  }

  /** What fits a question, newest first. */
  find(question: Question): Kept[] {
    const skillSets = question.skillSets.map((ids) => new Set(ids))
    const kinds = new Set(question.kinds)
    const modes = new Set(question.modes)
    const tags = new Set(question.tags)
    const counterparts = new Set(question.counterparts)
    const { personId } = question
    const provenances = new Set(question.provenances)
    return this.#ordered().filter(
      (one) =>
        this.#byId.get(one.id) === one &&
        (question.range === null || (one.date >= question.range.from && one.date <= question.range.to)) &&
        (kinds.size === 0 || kinds.has(one.kind)) &&
        (modes.size === 0 || modes.has(one.mode)) &&
        (provenances.size === 0 || provenances.has(one.provenance)) &&
        (counterparts.size === 0 || (one.with !== null && counterparts.has(one.with))) &&
        (personId === undefined || one.personIds.includes(personId)) &&
        (tags.size === 0 || one.tags.some((tag) => tags.has(tag))) &&
        skillSets.every((ids) => one.skillIds.some((id) => ids.has(id))) &&
        hasEvery(one.text, question.terms),
    )
  }

  /** What the entries come to by what they name. */
  tallies(): Tallies {
    const tallies = new TallyBook()
    for (const one of this.#byId.values()) tallies.count(one)
    return tallies.tallies
  }

  // A version that was replaced stays in the list, told apart by not being the one under its id, until the next sort.
  #drop(id: string): void {
    if (this.#byId.delete(id)) this.#isSorted = false
  }

  #ordered(): readonly Kept[] {
    if (!this.#isSorted) this.#kept = [...this.#byId.values()].sort(newestFirst)
    this.#isSorted = true
    return this.#kept
  }
}

/** Counts what was found by month and day. */
export function foundOf(kept: readonly { date: Day; minutes: number }[]): Found {
  const months: FoundMonth[] = []
  let minutes = 0
  for (const one of kept) {
    const month = monthOf(one.date)
    let last = months.at(-1)
    if (last?.month !== month) months.push((last = { month, entries: 0, days: {} }))
    const day = one.date.slice(8)
    last.entries += 1
    last.days[day] = (last.days[day] ?? 0) + one.minutes
    minutes += one.minutes
  }
  return { entries: kept.length, minutes, months }
}

function keptOf(entry: Entry): Kept {
  return {
    id: entry.id,
    date: entry.date,
    minutes: entry.minutes,
    text: fold(
      [entry.title, entry.notes, entry.outcome, ...entry.tags].join('\n').replace(/[^\S\n]+/gu, ' '),
    ),
    skillIds: entry.allocations.length === 0 ? [UNASSIGNED] : entry.allocations.map(({ skillId }) => skillId),
    kind: entry.kind,
    mode: entry.mode ?? 'none',
    tags: entry.tags,
    provenance: entry.provenance,
    with: entry.with,
    courseId: entry.courseId,
    personIds: entry.personIds,
  }
}

function newestFirst(a: { date: Day; id: string }, b: { date: Day; id: string }): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.id === b.id ? 0 : a.id < b.id ? 1 : -1
}
