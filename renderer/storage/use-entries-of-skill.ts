import { useLiveQuery } from 'dexie-react-hooks'
import { UNASSIGNED } from '../../shared/balance/month-document.ts'
import type { DayRange } from '../../shared/balance/period.ts'
import type { MonthSlice } from '../../shared/balance/skill-pages.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { firstDayOf, lastDayOf } from '../../shared/month.ts'
import type { JournalDatabase } from './database.ts'
import { useJournal } from './journal-context.tsx'
import { entriesBetween } from './totals.ts'

/** An entry and the minutes of it that went to the skill. */
export type SkillEntry = { readonly entry: Entry; readonly minutes: number }

/**
 * Entries of a skill within a range, newest first, read by key from the months that have any of them on the page;
 * of the skill `''` those with no skill at all. Live; undefined until read.
 */
export function useEntriesOfSkill(
  skillId: string,
  range: DayRange,
  slices: readonly MonthSlice[],
): SkillEntry[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const months = await Promise.all(slices.map((slice) => readSlice(database, skillId, range, slice)))
    return months.flat()
  }, [database, skillId, range.from, range.to, JSON.stringify(slices)])
}

async function readSlice(
  database: JournalDatabase,
  skillId: string,
  { from, to }: DayRange,
  { month, skip, take }: MonthSlice,
): Promise<SkillEntry[]> {
  const [first, last] = [firstDayOf(month), lastDayOf(month)]
  const entries = await entriesBetween(database, from > first ? from : first, to < last ? to : last)
  return entries
    .map((entry) => ({ entry, minutes: minutesFor(entry, skillId) }))
    .filter(({ minutes }) => minutes > 0)
    .toReversed()
    .slice(skip, skip + take)
}

function minutesFor({ allocations, minutes }: Entry, skillId: string): number {
  if (skillId === UNASSIGNED) return allocations.length === 0 ? minutes : 0
  return allocations.reduce((sum, part) => sum + (part.skillId === skillId ? part.minutes : 0), 0)
}
