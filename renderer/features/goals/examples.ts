import { blankGoal, type GoalForm } from '../../../shared/balance/goal-form.ts'
import { dueOf } from '../../../shared/balance/goals.ts'
import type { Day } from '../../../shared/day.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Side } from '../../../shared/entry/catalog.ts'
import { DEFAULT_CATEGORIES } from '../../../shared/entry/defaults.ts'
import { textsOfGoals } from '../../ui/texts-of-goals.ts'

const EXAMPLES = [
  { side: 'personal', horizon: 'longer', space: 'personal', category: 'Well-being', weekly: '2h' },
  { side: 'hard', horizon: 'year', space: 'professional', category: 'Technology', weekly: '2h' },
  {
    side: 'soft',
    horizon: 'quarter',
    space: 'professional',
    category: 'Emotional intelligence',
    weekly: '30m',
  },
] as const satisfies readonly (Pick<GoalForm, 'horizon' | 'space' | 'weekly'> & {
  side: Side
  category: string
})[]

/** Three goals to start from, one of each side and each horizon, the farthest first, with the category that a new journal has for it. */
export function exampleGoals(catalog: Catalog, today: Day): { side: Side; form: GoalForm }[] {
  return EXAMPLES.map(({ side, horizon, space, category, weekly }) => {
    const id = DEFAULT_CATEGORIES.find(({ name }) => name === category)?.id
    const known = id === undefined ? undefined : catalog.categoryById.get(id)
    const { milestones, ...words } = textsOfGoals.examples[side]
    return {
      side,
      form: {
        ...blankGoal(today),
        ...words,
        horizon,
        space,
        weekly,
        due: dueOf(horizon, today),
        weights: side === 'personal' ? { hard: 0.5, soft: 0.5 } : weightsOf(side),
        categoryId: known === undefined || known.archived ? null : known.id,
        milestones: milestones.map((title, key) => ({ key, title, due: null, doneOn: null })),
      },
    }
  })
}

function weightsOf(side: 'hard' | 'soft'): GoalForm['weights'] {
  return { hard: Number(side === 'hard'), soft: Number(side === 'soft') }
}
