import { describe, expect, it } from 'vitest'
import { formatsFor } from '../../../renderer/ui/formats-for.ts'
import { textsOfCareer } from '../../../renderer/ui/texts-of-career.ts'
import { guidedTarget, type TargetAnswers } from '../../../shared/balance/guided-target.ts'

const formats = formatsFor('en')
const SOURCE = '; the direction is from the articles on hard and soft skills, the numbers are Evenkeel’s.'
const answers: TargetAnswers = { stage: 'mid', technical: 3, dependence: 3, goals: [] }
const goal = (hard: number) => ({
  title: 'A goal',
  weights: { hard, soft: 1 - hard },
  space: 'professional' as const,
  state: 'active' as const,
})

describe('Why a guided target is what it is', () => {
  it.each([
    [{}, 'Mid-career starts at 50% hard'],
    [{ stage: 'senior' }, 'Senior starts at 30% hard'],
    [{ technical: 5 }, 'Mid-career starts at 50% hard, then 8 points to hard for a technical role'],
    [
      { technical: 2, dependence: 4, goals: [goal(0.4)] },
      'Mid-career starts at 50% hard, then 4 points to soft for a role about people, ' +
        '3 points to soft for results that depend on others, and 1 point to soft for your goals',
    ],
    [
      { stage: 'early', technical: 5, dependence: 1, goals: [goal(1)] },
      'Early career starts at 70% hard, then 8 points to hard for a technical role, ' +
        '6 points to hard for results that are your own, and 4 points to hard for your goals, ' +
        'kept at 85% so that both sides have their floor of 15%',
    ],
  ] as const)('with %j is said in one sentence with its source', (changed, sentence) => {
    const guided = guidedTarget({ ...answers, ...changed })
    expect(textsOfCareer.whyGuided(guided, formats)).toBe(sentence + SOURCE)
  })
})
