import type { Day } from '../../../shared/day.ts'
import type { Counterpart } from '../../../shared/entry/quick-add-fields.ts'

/** Entries, their minutes, and the day of the latest. */
export type Tally = { entries: number; minutes: number; last: Day }

/** What all entries come to by what they name: courses and people by id, moments by skill and by counterpart. */
export type Tallies = {
  courses: ReadonlyMap<string, Tally>
  people: ReadonlyMap<string, Tally>
  /** The number of moments in all; by skill, the empty one for none; and by counterpart. */
  moments: {
    entries: number
    skills: ReadonlyMap<string, number>
    counterparts: ReadonlyMap<Counterpart, number>
  }
}

/** Of an entry what is counted. */
type Counted = {
  readonly date: Day
  readonly minutes: number
  readonly kind: string
  readonly skillIds: readonly string[]
  readonly with: Counterpart | null
  readonly courseId: string | null
  readonly personIds: readonly string[]
}

/** Counts entries, one by one. */
export class TallyBook {
  readonly #courses = new Map<string, Tally>()
  readonly #people = new Map<string, Tally>()
  readonly #skills = new Map<string, number>()
  readonly #counterparts = new Map<Counterpart, number>()
  #moments = 0

  count(entry: Counted): void {
    if (entry.courseId !== null) add(this.#courses, entry.courseId, entry)
    for (const id of new Set(entry.personIds)) add(this.#people, id, entry)
    if (entry.kind !== 'moment') return
    this.#moments += 1
    for (const id of new Set(entry.skillIds)) this.#skills.set(id, (this.#skills.get(id) ?? 0) + 1)
    if (entry.with !== null) this.#counterparts.set(entry.with, (this.#counterparts.get(entry.with) ?? 0) + 1)
  }

  get tallies(): Tallies {
    const moments = { entries: this.#moments, skills: this.#skills, counterparts: this.#counterparts }
    return { courses: this.#courses, people: this.#people, moments }
  }
}

function add(tallies: Map<string, Tally>, id: string, { date, minutes }: Counted): void {
  const known = tallies.get(id)
  if (known === undefined) tallies.set(id, { entries: 1, minutes, last: date })
  else {
    known.entries += 1
    known.minutes += minutes
    if (date > known.last) known.last = date
  }
}
