import { useLiveQuery } from 'dexie-react-hooks'
import type { Day } from '../../shared/day.ts'
import type { SkillUses } from '../../shared/entry/rank-skills.ts'
import { addMonths, monthOf } from '../../shared/month.ts'
import { useJournal } from './journal-context.tsx'
import { monthsBetween } from './months.ts'

/** The months counted as "of late": this one and the two before. */
const MONTHS_BACK = 2
const NONE: SkillUses = new Map()

/** How many entries each skill had of late. Live, from the kept totals of three months; empty until read. */
export function useSkillUses(today: Day): SkillUses {
  const { database } = useJournal()
  const month = monthOf(today)
  const uses = useLiveQuery(async () => {
    const documents = await monthsBetween(database, addMonths(month, -MONTHS_BACK), month)
    const counted = new Map<string, number>()
    for (const { skills } of documents) {
      for (const [id, { entries }] of Object.entries(skills))
        counted.set(id, (counted.get(id) ?? 0) + entries)
    }
    return counted
  }, [database, month])
  return uses ?? NONE
}
