import '../../support/browser-globals.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commit, put } from '../../../renderer/storage/commit.ts'
import { addEntry } from '../../../renderer/storage/entries.ts'
import { addGoal, deleteGoal, putGoalIntoPlan, saveGoal } from '../../../renderer/storage/goals.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { undo } from '../../../renderer/storage/undo.ts'
import { goalTimes } from '../../../renderer/storage/use-goals.ts'
import { weekOn } from '../../../renderer/storage/week.ts'
import { planSchema, type Goal } from '../../../shared/balance/career.ts'
import { blankGoal, checkGoal, type GoalForm } from '../../../shared/balance/goal-form.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

const TODAY = '2026-11-22'
const categoryId = DEFAULT_CATEGORIES.find(({ name }) => name === 'Technology')?.id ?? ''
const [programming, cloud] = DEFAULT_SKILLS.filter(
  (skill) => skill.categoryId === categoryId && skill.name !== 'General',
)

let journal: Journal
beforeEach(async () => {
  journal = (await openTestJournal(memoryBridge())).journal
})
afterEach(wipeDatabase)

async function added(form: Partial<GoalForm>): Promise<Goal> {
  const checked = checkGoal({ ...blankGoal(TODAY), title: 'Pass the exam', ...form }, null)
  if (checked.kind === 'wrong') throw new Error('The form is wrong.')
  await addGoal(journal, checked.fields, 'add')
  const goal = (await journal.database.goals.toArray()).find(({ title }) => title === checked.fields.title)
  if (goal === undefined) throw new Error('There is no goal.')
  return goal
}

async function log(date: string, minutes: number, skillId: string | undefined, goalId: string | null) {
  const allocations = skillId === undefined ? [] : [{ skillId, minutes }]
  await addEntry(journal, { title: 'A', date, minutes, allocations, goalId })
}

describe('a goal in the journal', () => {
  it('is changed and deleted in one step each, and both can be taken back', async () => {
    const goal = await added({})
    const paused = await saveGoal(journal, { ...goal, state: 'paused' }, 'pause')
    const gone = await deleteGoal(journal, goal, 'delete')
    if (paused.kind !== 'saved' || gone.kind !== 'saved') throw new Error('It was not saved.')
    expect(await journal.database.goals.count()).toBe(0)
    await undo(journal, gone.value)
    expect(await journal.database.goals.get(goal.id)).toMatchObject({ state: 'paused' })
    await undo(journal, paused.value)
    expect(await journal.database.goals.get(goal.id)).toEqual(goal)
  })

  it('counts the time on its skills since it began, beside that of the entries that name it', async () => {
    const goal = await added({
      startedOn: '2026-09-10',
      categoryId,
      skills: [{ key: 0, skillId: programming?.id ?? '' }],
    })
    const whole = await added({ title: 'Whole', startedOn: '2026-09-05', categoryId })
    const bare = await added({ title: 'Bare', startedOn: '2026-11-01' })
    const endless = await added({ title: 'No beginning', startedOn: null })
    await log('2026-09-09', 1_000, programming?.id, goal.id) // before its own beginning
    await log('2026-09-10', 10, programming?.id, null)
    await log('2026-10-15', 20, programming?.id, goal.id)
    await log('2026-11-22', 40, cloud?.id, goal.id)
    await log('2026-11-02', 80, undefined, bare.id)
    await log('2026-11-23', 1_000, programming?.id, goal.id) // after the day that is asked for
    const times = await goalTimes(journal.database, TODAY)
    expect(times.get(goal.id)).toEqual({ minutes: 30, linked: 60 })
    expect(times.get(whole.id)).toEqual({ minutes: 1_070, linked: 0 })
    expect(times.get(bare.id)).toEqual({ minutes: 80, linked: 80 })
    expect(times.get(endless.id)).toEqual({ minutes: 0, linked: 0 })
  })
})

describe('a goal in the plan', () => {
  const into = { today: TODAY, weekStart: 1, label: 'plan' }
  const plannedOn = async (day: string) => (await weekOn(journal.database, day)).planned

  it('begins an ideal week where there is none', async () => {
    const goal = await added({ weekly: '2h', categoryId })
    await putGoalIntoPlan(journal, goal, into)
    expect(await journal.database.plans.toArray()).toMatchObject([{ kind: 'ideal', from: '2026-11-16' }])
    expect((await weekOn(journal.database, TODAY)).rows).toEqual([
      { category: 'Technology', mode: null, planned: 120, actual: 0 },
    ])
  })

  it('raises the ideal week from this week on, once, keeps its blocks, and can be taken back', async () => {
    const block = { weekday: 1, start: '18:00', minutes: 60, categoryId, mode: 'learn', title: 'Read' }
    const cells = [{ categoryId, mode: 'learn', minutes: 45 }]
    await commit(journal, [
      put('plans', planSchema.parse({ id: 'ideal', from: '2026-11-02', cells, blocks: [block] })),
      // This week's own plan is not the ideal one and stays as it is.
      put('plans', planSchema.parse({ id: 'own', kind: 'week', from: '2026-11-16', cells })),
    ])
    const goal = await added({ weekly: '2h', categoryId })
    const first = await putGoalIntoPlan(journal, goal, into)
    expect(await plannedOn('2026-11-09')).toBe(45)
    expect(await plannedOn('2026-11-16')).toBe(45)
    expect(await plannedOn('2026-11-23')).toBe(120)
    const plans = await journal.database.plans.where('id').noneOf(['ideal', 'own']).toArray()
    expect(plans).toMatchObject([{ kind: 'ideal', from: '2026-11-16', blocks: [block] }])
    await putGoalIntoPlan(journal, { ...goal, weeklyMinutes: 180 }, into)
    expect(await journal.database.plans.count()).toBe(3)
    expect(await plannedOn('2026-11-23')).toBe(180)
    await undo(journal)
    if (first.kind === 'saved') await undo(journal, first.value)
    expect(await plannedOn('2026-11-23')).toBe(45)
  })
})
