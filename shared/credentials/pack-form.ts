import type { Day } from '../day.ts'
import type { Kind } from '../entry/entry.ts'
import { rulePackSchema, type Countable, type Need, type RulePack } from './rule-pack.ts'

/**
 * A category wherever a form has one chosen: the key of one of its own, so that it may be renamed while the form is open,
 * or `=` and a name that the pack does not list; empty for none.
 */
export type CategoryRef = string

/** A category as it stands in the form; amounts as typed, empty for none. */
export type CategoryLine = {
  readonly key: number
  /** Its name when the form was opened; null for a new one. */
  readonly was: string | null
  readonly name: string
  readonly aliases: readonly string[]
  /** The category that it is a part of. */
  readonly parent: CategoryRef
  readonly min: string
  readonly cap: string
}
/** So many records of some kinds. */
export type CountLine = {
  readonly key: number
  readonly name: string
  readonly required: string
  readonly of: readonly Countable[]
}
/** A category that has to come up every so many months. */
export type TopicLine = { readonly key: number; readonly category: CategoryRef; readonly everyMonths: string }

/** A rule pack as it stands in its dialog, half-typed values included: amounts in credits, spans in months. */
export type PackForm = {
  name: string
  body: string
  unit: string
  required: string
  cycleMonths: string
  calendarYears: boolean
  minutesPerCredit: string
  /** Empty where every minute counts. */
  step: string
  categories: readonly CategoryLine[]
  /** Whether a claim counts in a category that is not listed. */
  countsOthers: boolean
  /** What each year asks for; empty for nothing. */
  yearly: string
  isSuggested: boolean
  /** The most that is carried over; empty for nothing. */
  carryMost: string
  /** The last months of a cycle from which it may come. */
  carryMonths: string
  /** Where it comes from and arrives; empty for the total. */
  carryCategory: CategoryRef
  structuredMin: string
  participatoryMin: string
  leastTypes: string
  gapMonths: string
  counts: readonly CountLine[]
  topics: readonly TopicLine[]
  needs: readonly Need[]
  excludedKinds: readonly Kind[]
  retentionMonths: string
  source: string
  checkedOn: Day | null
  notes: string
}

/** The form of a pack; `checkPack` makes the same pack of it again. */
export function packFormOf(pack: RulePack): PackForm {
  const { yearly, carryOver } = pack
  const refOf = (name: string | null): CategoryRef => {
    if (name === null) return ''
    const key = pack.categories.findIndex((one) => one.name === name)
    return key === -1 ? `=${name}` : String(key)
  }
  return {
    name: pack.name,
    body: pack.body,
    unit: pack.unit,
    required: String(pack.required),
    cycleMonths: String(pack.cycleMonths),
    calendarYears: pack.calendarYears,
    minutesPerCredit: String(pack.minutesPerCredit),
    step: typed(pack.step),
    categories: pack.categories.map(({ name, aliases, parent, min, cap }, key) => ({
      key,
      was: name,
      name,
      aliases,
      parent: refOf(parent),
      min: typed(min),
      cap: typed(cap),
    })),
    countsOthers: pack.otherCategories === 'count',
    yearly: typed(yearly?.required),
    isSuggested: yearly?.isSuggested ?? false,
    carryMost: typed(carryOver?.most),
    carryMonths: typed(carryOver?.months),
    carryCategory: refOf(carryOver?.category ?? null),
    structuredMin: typed(pack.structuredMin),
    participatoryMin: typed(pack.participatoryMin),
    leastTypes: pack.leastTypes === 0 ? '' : String(pack.leastTypes),
    gapMonths: typed(pack.gapMonths),
    counts: pack.counts.map((one, key) => ({ ...one, key, required: String(one.required) })),
    topics: pack.topics.map(({ category, everyMonths }, key) => ({
      key,
      category: refOf(category),
      everyMonths: String(everyMonths),
    })),
    needs: pack.needs,
    excludedKinds: pack.excludedKinds,
    retentionMonths: pack.retentionMonths === 0 ? '' : String(pack.retentionMonths),
    source: pack.source,
    checkedOn: pack.checkedOn,
    notes: pack.notes,
  }
}

/** A pack of one's own that is still to be written. */
export function blankPack(id: string): RulePack {
  return { ...rulePackSchema.parse({ id, name: 'new' }), name: '' }
}

/** A pack of one's own that begins as another one, under a name of its own. */
export function copyOfPack(pack: RulePack, id: string, name: string): RulePack {
  return { ...pack, id, name }
}

/** The key of a line that is added to others. */
export function nextKey(lines: readonly { readonly key: number }[]): number {
  return Math.max(-1, ...lines.map(({ key }) => key)) + 1
}

/** The form without a category, and without what was said of it elsewhere. */
export function withoutCategory(form: PackForm, key: number): PackForm {
  const gone = String(key)
  const left = (ref: CategoryRef) => (ref === gone ? '' : ref)
  return {
    ...form,
    categories: form.categories
      .filter((one) => one.key !== key)
      .map((one) => ({ ...one, parent: left(one.parent) })),
    topics: form.topics.filter(({ category }) => category !== gone),
    carryCategory: left(form.carryCategory),
  }
}

/** The categories that one may be a part of: neither itself nor any that is a part of it. */
export function parentsFor({ categories }: PackForm, key: number): CategoryLine[] {
  const byKey = new Map(categories.map((one) => [String(one.key), one]))
  const leadsHere = (line: CategoryLine): boolean => {
    const seen = new Set<CategoryLine>()
    for (let at: CategoryLine | undefined = line; at && !seen.has(at); at = byKey.get(at.parent)) {
      if (at.key === key) return true
      seen.add(at)
    }
    return false
  }
  return categories.filter((one) => !leadsHere(one))
}

function typed(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}
