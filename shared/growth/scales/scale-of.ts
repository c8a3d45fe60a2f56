import type { Category, Skill } from '../../entry/catalog.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../entry/defaults.ts'
import { COMMUNICATION } from './communication.ts'
import { EMOTIONAL_INTELLIGENCE } from './emotional-intelligence.ts'
import { FOR_ANY_SKILL } from './for-any-skill.ts'
import { HARD } from './hard.ts'
import { LEADERSHIP } from './leadership.ts'
import { PERSONAL } from './personal.ts'
import type { Scale, ScaleFamily } from './scale.ts'
import { THINKING_AND_ADAPTABILITY } from './thinking-and-adaptability.ts'
import { WORKING_TOGETHER } from './working-together.ts'

/** The scales by the names that the default categories ship with. */
export const SCALE_FAMILIES: Readonly<Record<string, ScaleFamily>> = {
  ...HARD,
  Communication: COMMUNICATION,
  Leadership: LEADERSHIP,
  'Emotional intelligence': EMOTIONAL_INTELLIGENCE,
  'Working together': WORKING_TOGETHER,
  'Thinking & adaptability': THINKING_AND_ADAPTABILITY,
  ...PERSONAL,
}

const byCategory = new Map(
  DEFAULT_CATEGORIES.flatMap(({ id, name }) => {
    const family = SCALE_FAMILIES[name]
    return family === undefined ? [] : [[id, family] as const]
  }),
)
const bySkill = new Map(
  DEFAULT_SKILLS.flatMap(({ id, name, categoryId }) => {
    const scale = byCategory.get(categoryId)?.skills[name]
    return scale === undefined ? [] : [[id, scale] as const]
  }),
)

/**
 * The scale that a skill is rated on: its own, found by the fixed id whatever it is called now; else that of its
 * default category; else, in a category that the user made, one that fits any skill of its side.
 */
export function scaleOf(
  skill: Pick<Skill, 'id'>,
  category: Pick<Category, 'id' | 'side'> | undefined,
): Scale {
  if (category === undefined) return bySkill.get(skill.id) ?? FOR_ANY_SKILL.hard
  return bySkill.get(skill.id) ?? byCategory.get(category.id)?.scale ?? FOR_ANY_SKILL[category.side]
}
