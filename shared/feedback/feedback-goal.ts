import { blankGoal, type GoalForm } from '../balance/goal-form.ts'
import type { Day } from '../day.ts'
import { categoryOfSkill, type Catalog } from '../entry/catalog-index.ts'
import type { Feedback } from '../growth/records.ts'

/** The sentences of a goal that begins with feedback; `skill` is its name, `who` and `day` are written out. */
export type FeedbackGoalWords = {
  title(skill: string): string
  why(said: string, who: string, day: string): string
}

/** The most characters that are quoted in a goal's reason. */
const MOST_QUOTED = 600

/** A goal for a quarter that begins with a piece of feedback: its skills, its side, and what was said as the reason. */
export function goalFromFeedback(
  feedback: Feedback,
  {
    catalog,
    today,
    words,
    who,
    day,
  }: { catalog: Catalog; today: Day; words: FeedbackGoalWords; who: string; day: string },
): GoalForm {
  const known = feedback.skillIds.filter((id) => catalog.skillById.has(id))
  const [first] = known
  const category = first === undefined ? undefined : categoryOfSkill(catalog, first)
  const said = feedback.answers.map(({ text }) => text.trim()).filter((text) => text !== '')
  const quoted = said.join('\n')
  const skill = first === undefined ? '' : (catalog.skillById.get(first)?.name ?? '')
  const isGeneral = category !== undefined && skill === 'General'
  const side = category?.side
  return {
    ...blankGoal(today),
    title: words.title(isGeneral ? category.name : skill),
    why: words.why(quoted.length > MOST_QUOTED ? `${quoted.slice(0, MOST_QUOTED)}…` : quoted, who, day),
    space: side === 'personal' ? 'personal' : 'professional',
    weights:
      side === 'hard' || side === 'soft'
        ? { hard: Number(side === 'hard'), soft: Number(side === 'soft') }
        : { hard: 0.5, soft: 0.5 },
    skills: known.map((skillId, key) => ({ key, skillId })),
    feedbackId: feedback.id,
  }
}
