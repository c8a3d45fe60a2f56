import { useLiveQuery } from 'dexie-react-hooks'
import type { Day } from '../../shared/day.ts'
import { useJournal } from './journal-context.tsx'
import { allMonths } from './months.ts'

export type SkillTotals = ReadonlyMap<string, { minutes: number; entries: number }>

/** Minutes and entries of each skill by id, from kept totals. Live; undefined until read. */
export function useSkillTotals(): SkillTotals | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const totals = new Map<string, { minutes: number; entries: number }>()
    for (const { skills } of await allMonths(database)) {
      for (const [id, { minutes, entries }] of Object.entries(skills)) {
        const sum = totals.get(id) ?? { minutes: 0, entries: 0 }
        totals.set(id, { minutes: sum.minutes + minutes, entries: sum.entries + entries })
      }
    }
    return totals
  }, [database])
}

/** How many entries there are and the day of the first; `since` is null without any. Live; undefined until read. */
export function useJournalSize(): { entries: number; since: Day | null } | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const months = await allMonths(database)
    const [first] = months
    const day = first === undefined ? undefined : Object.keys(first.days).toSorted()[0]
    return {
      entries: months.reduce((sum, { entries }) => sum + entries, 0),
      since: first === undefined || day === undefined ? null : `${first.month}-${day}`,
    }
  }, [database])
}
