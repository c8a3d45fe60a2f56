import { describe, expect, it } from 'vitest'
import { goalSchema } from '../../../shared/balance/career.ts'
import { blankGoal, checkGoal, goalFormOf, movedLine } from '../../../shared/balance/goal-form.ts'

const blank = { ...blankGoal('2026-11-22'), title: 'Lead' }

describe('the form of a goal', () => {
  it('needs no more than a title, and then is for a quarter from today on', () => {
    const checked = checkGoal(blank, null)
    if (checked.kind === 'wrong') throw new Error('A title is enough.')
    expect(goalSchema.parse({ ...checked.fields, id: 'g' })).toMatchObject({
      title: 'Lead',
      horizon: 'quarter',
      startedOn: '2026-11-22',
      due: '2027-02-28',
      state: 'active',
    })
  })

  it('gives back every field of the goal it was made of', () => {
    const goal = goalSchema.parse({
      id: 'g',
      title: 'Lead',
      why: 'why',
      space: 'personal',
      weights: { hard: 0.3, soft: 0.2 },
      horizon: 'longer',
      measure: 'measure',
      startedOn: '2026-01-01',
      due: '2028-01-01',
      support: 'support',
      obstacles: 'obstacles',
      weeklyMinutes: 1_800,
      categoryId: 'c',
      skillIds: ['a', 'b'],
      milestones: [{ title: 'one', due: '2026-05-01', doneOn: '2026-04-01' }, { title: 'two' }],
    })
    const checked = checkGoal(goalFormOf(goal), goal)
    if (checked.kind === 'wrong') throw new Error('It was right before.')
    expect({ ...goal, ...checked.fields }).toEqual(goal)
  })

  it.each([
    ['no title', { title: '  ' }, { title: 'missing' }],
    ['too long a title', { title: 'x'.repeat(1_001) }, { title: 'too-long' }],
    ['an end before its beginning', { due: '2026-11-21' }, { due: 'before-start' }],
    ['a time that is none', { weekly: 'often' }, { weekly: 'unclear' }],
    [
      'a milestone without words',
      { milestones: [{ key: 4, title: '', due: '2026-12-01', doneOn: null }] },
      { milestones: new Map([[4, 'missing']]) },
    ],
  ])('refuses %s', (_what, part, errors) => {
    expect(checkGoal({ ...blank, ...part }, null)).toEqual({ kind: 'wrong', errors })
  })

  it('leaves out lines in which nothing was written, and a skill named twice', () => {
    const checked = checkGoal(
      {
        ...blank,
        weekly: '1h 30m',
        milestones: [{ key: 0, title: ' ', due: null, doneOn: null }],
        skills: [
          { key: 0, skillId: 'a' },
          { key: 1, skillId: null },
          { key: 2, skillId: 'a' },
        ],
      },
      null,
    )
    expect(checked).toMatchObject({
      kind: 'right',
      fields: { weeklyMinutes: 90, milestones: [], skillIds: ['a'] },
    })
  })

  it('moves a line by one and leaves it where it is at an end', () => {
    expect(movedLine(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(movedLine(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
    expect(movedLine(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(movedLine(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
  })
})
