import type { Month } from '../month.ts'
import type { MonthDocument } from './month-document.ts'

/** Of a month's entries of a skill, newest first: leave out `skip`, then take `take`. */
export type MonthSlice = { readonly month: Month; readonly skip: number; readonly take: number }

/** How many entries of a skill some totals hold. */
export function entriesOfSkill(documents: readonly MonthDocument[], skillId: string): number {
  return documents.reduce((sum, { skills }) => sum + (skills[skillId]?.entries ?? 0), 0)
}

/**
 * Which entries stand on a page of a skill's entries, newest month first, told from the totals alone: a month that
 * has none on the page need not be read. `page` counts from 0.
 */
export function pageOfSkill(
  documents: readonly MonthDocument[],
  skillId: string,
  { page, size }: { page: number; size: number },
): MonthSlice[] {
  const slices: MonthSlice[] = []
  let skip = page * size
  let wanted = size
  for (const { month, skills } of documents.toSorted((a, b) => (a.month < b.month ? 1 : -1))) {
    const entries = skills[skillId]?.entries ?? 0
    const take = Math.min(wanted, entries - skip)
    if (take > 0) {
      slices.push({ month, skip, take })
      wanted -= take
      skip = 0
    } else skip = Math.max(0, skip - entries)
    if (wanted === 0) break
  }
  return slices
}
