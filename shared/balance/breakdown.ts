import type { Category, Side } from '../entry/catalog.ts'
import { MODES, type Mode } from '../entry/entry.ts'
import { UNASSIGNED, type MonthDocument } from './month-document.ts'
import { noSides, placesIn, type SideMinutes, type SummaryContext } from './summary.ts'

export type AnySide = Side | 'unassigned'
export type AnyMode = Mode | 'none'

/** A skill's part of a time. `name` is null for what has no skill or one that is gone. */
export type SkillPart = { readonly skillId: string; readonly name: string | null; readonly minutes: number }

/** A category's part of a time, with its skills, the most minutes first. */
export type CategoryPart = {
  /** `''` for what has no category. */
  readonly id: string
  /** Null for what has no category. */
  readonly name: string | null
  readonly side: AnySide
  readonly minutes: number
  readonly skills: readonly SkillPart[]
}

/** The minutes of a mode, and those of each side within them. */
export type ModePart = {
  readonly mode: AnyMode
  readonly minutes: number
  readonly bySide: SideMinutes & { unassigned: number }
}

type Names = Pick<SummaryContext, 'categories' | 'skills'>

/**
 * Where the time of some totals went: category by category, most minutes first, and last what has none. The parts
 * add up to all of it.
 */
export function categoryParts(documents: readonly MonthDocument[], names: Names): CategoryPart[] {
  const placeOf = placesIn(names)
  const minutesOf = new Map<string, number>()
  for (const { skills } of documents)
    for (const [id, { minutes }] of Object.entries(skills))
      minutesOf.set(id, (minutesOf.get(id) ?? 0) + minutes)

  const found = new Map<string, { category: Category | undefined; skills: SkillPart[] }>()
  for (const [skillId, minutes] of minutesOf) {
    const place = placeOf(skillId)
    const category = place?.category
    const key = category?.id ?? UNASSIGNED
    const part = found.get(key) ?? { category, skills: [] }
    part.skills.push({ skillId, name: place?.skill.name ?? null, minutes })
    found.set(key, part)
  }
  return [...found]
    .map(([id, { category, skills }]) => ({
      id,
      name: category?.name ?? null,
      side: category?.side ?? ('unassigned' as const),
      minutes: skills.reduce((sum, { minutes }) => sum + minutes, 0),
      skills: skills.toSorted(mostFirst),
    }))
    .toSorted((a, b) => Number(a.id === UNASSIGNED) - Number(b.id === UNASSIGNED) || mostFirst(a, b))
}

/** How the time of some totals was spent, every mode in its order and last what has none; they add up to all of it. */
export function modeParts(documents: readonly MonthDocument[], names: Names): ModePart[] {
  const placeOf = placesIn(names)
  const parts = new Map<AnyMode, SideMinutes & { unassigned: number }>(
    [...MODES, 'none' as const].map((mode) => [mode, { ...noSides(), unassigned: 0 }]),
  )
  for (const { skills } of documents)
    for (const [id, { minutes, modes }] of Object.entries(skills)) {
      const side = placeOf(id)?.category.side ?? 'unassigned'
      let rest = minutes
      for (const mode of MODES) {
        parts.get(mode)![side] += modes[mode]
        rest -= modes[mode]
      }
      parts.get('none')![side] += rest
    }
  return [...parts].map(([mode, bySide]) => ({
    mode,
    minutes: bySide.hard + bySide.soft + bySide.personal + bySide.unassigned,
    bySide,
  }))
}

function mostFirst(a: { name: string | null; minutes: number }, b: { name: string | null; minutes: number }) {
  const [one, other] = [a.name ?? '', b.name ?? '']
  return b.minutes - a.minutes || (one < other ? -1 : one > other ? 1 : 0)
}
