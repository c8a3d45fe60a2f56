/** A named skill in a line and the duration right after it; null where it has none. */
export type Named = { readonly minutes: number | null }

/** The whole of a line and each skill's part, in the order of the skills. */
export type Shared =
  | { readonly kind: 'shared'; readonly minutes: number | null; readonly parts: readonly (number | null)[] }
  | { readonly kind: 'mismatch'; readonly minutes: number; readonly given: number }
  | { readonly kind: 'several-durations' }

/**
 * Shares a line's minutes between its skills. `free` are the durations that follow no skill.
 *
 * A single duration in the line is the whole, wherever it stands, and is shared evenly. With several, one after a
 * skill is that skill's; a free one is the whole, and skills without a duration share what is left of it.
 */
export function shareMinutes(free: readonly number[], skills: readonly Named[]): Shared {
  const given = skills.flatMap(({ minutes }) => minutes ?? [])
  const all = [...free, ...given]
  if (all.length === 0) return { kind: 'shared', minutes: null, parts: skills.map(() => null) }
  if (all.length === 1) return sharedEvenly(all[0] as number, skills.length)
  if (free.length > 1) return { kind: 'several-durations' }

  const sum = given.reduce((total, minutes) => total + minutes, 0)
  const whole = free[0] ?? sum
  const open = skills.length - given.length
  const rest = whole - sum
  if (open === 0 ? rest !== 0 : rest < open) return { kind: 'mismatch', minutes: whole, given: sum }
  const shares = evenly(rest, open)
  return {
    kind: 'shared',
    minutes: whole,
    parts: skills.map(({ minutes }) => minutes ?? shares.shift() ?? null),
  }
}

function sharedEvenly(minutes: number, skills: number): Shared {
  if (minutes < skills) return { kind: 'mismatch', minutes, given: 0 }
  return { kind: 'shared', minutes, parts: evenly(minutes, skills) }
}

/** Whole minutes in equal parts that add up exactly; the first part takes what is over. */
export function evenly(minutes: number, parts: number): number[] {
  if (parts === 0) return []
  const part = Math.floor(minutes / parts)
  return Array.from({ length: parts }, (_, index) => (index === 0 ? minutes - part * (parts - 1) : part))
}
