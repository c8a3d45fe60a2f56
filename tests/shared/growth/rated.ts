import type { Day } from '../../../shared/day.ts'
import { assessmentSchema, feedbackSchema } from '../../../shared/growth/records.ts'
import { skillRows, type SkillRow, type SkillsContext } from '../../../shared/growth/skills/skill-rows.ts'
import type { RecordOf } from '../../../shared/journal/journal.ts'
import { contextOf, ON, skillId, type Lists } from '../insight/journals.ts'

const SCALE = ['One.', 'Two.', 'Three.', 'Four.', 'Five.']

let count = 0
/** An assessment of some skills by name. */
export function assessment(date: Day, levels: Record<string, number>, more: object = {}) {
  return assessmentSchema.parse({
    id: `assessment-${String(count++).padStart(4, '0')}`,
    date,
    answers: Object.entries(levels).map(([skill, level]) => ({
      skillId: skillId(skill),
      skill,
      question: 'What do they see?',
      scale: SCALE,
      level,
    })),
    ...more,
  })
}

/** Feedback with a level on one skill. */
export function given(date: Day, skill: string, level: number): RecordOf<'feedback'> {
  return feedbackSchema.parse({
    id: `given-${String(count++).padStart(4, '0')}`,
    date,
    from: { name: 'Sofia', relation: 'supervisor' },
    skillIds: [skillId(skill)],
    levels: [{ skillId: skillId(skill), level }],
  })
}

export type RatedLists = Lists & { assessments?: RecordOf<'assessments'>[] }

export function skillsContext(lists: RatedLists, on: Day = ON): SkillsContext {
  return { ...contextOf(lists, on), feedback: lists.feedback ?? [], assessments: lists.assessments ?? [] }
}

export function rowsOf(lists: RatedLists, on: Day = ON): SkillRow[] {
  return skillRows(skillsContext(lists, on))
}

export function rowOf(name: string, lists: RatedLists, on: Day = ON): SkillRow {
  const row = rowsOf(lists, on).find(({ label }) => label === name)
  if (row === undefined) throw new Error(`There is no row of ${name}.`)
  return row
}
