import { useMemo } from 'react'
import type { Day } from '../../../shared/day.ts'
import { skillRows, type SkillRow, type SkillsContext } from '../../../shared/growth/skills/skill-rows.ts'
import { useSkillsContext } from '../../storage/use-skills.ts'

/** The skills with all that is known of them, and what they were computed from; undefined until read. */
export function useRows(today: Day): { rows: SkillRow[]; context: SkillsContext } | undefined {
  const context = useSkillsContext(today)
  return useMemo(() => (context === undefined ? undefined : { rows: skillRows(context), context }), [context])
}
