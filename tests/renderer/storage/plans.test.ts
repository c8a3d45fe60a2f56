import '../../support/browser-globals.ts'
import { afterEach, expect, it } from 'vitest'
import { addEntry } from '../../../renderer/storage/entries.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { backToIdealWeek, savePlan, type EditedWeek } from '../../../renderer/storage/plans.ts'
import { saveSettings } from '../../../renderer/storage/settings.ts'
import { deleteTimeOff, saveTimeOff } from '../../../renderer/storage/time-off.ts'
import { undo } from '../../../renderer/storage/undo.ts'
import { plannedWeekOn, weekOn } from '../../../renderer/storage/week.ts'
import { weekStartOf } from '../../../renderer/storage/week-start.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

afterEach(wipeDatabase)

const MONDAY = 1
const categoryId = DEFAULT_CATEGORIES[0]?.id ?? ''
const skillId = DEFAULT_SKILLS.find((skill) => skill.categoryId === categoryId)?.id ?? ''
const contentOf = (minutes: number) => ({ cells: [{ categoryId, mode: null, minutes }], blocks: [] })

async function weekToEdit({ database }: Journal, from: string): Promise<EditedWeek> {
  return { from, plans: await database.plans.toArray(), weekStart: MONDAY }
}

async function plannedOn(journal: Journal, ...days: string[]): Promise<number[]> {
  const weeks = await Promise.all(days.map((day) => plannedWeekOn(journal.database, day, MONDAY)))
  return weeks.map(({ week }) => week.planned)
}

it('an ideal week carries forward, one week differs, and every step can be taken back', async () => {
  const { journal } = await openTestJournal(memoryBridge())
  const [before, first, second] = ['2026-11-15', '2026-11-18', '2026-11-25'] as const
  const save = async (scope: 'ideal' | 'week', from: string, minutes: number) =>
    await savePlan(
      journal,
      { scope, week: await weekToEdit(journal, from), content: contentOf(minutes) },
      'save',
    )

  await save('ideal', '2026-11-16', 140)
  expect(await plannedOn(journal, before, first, second)).toEqual([0, 140, 140])
  await save('week', '2026-11-16', 70)
  expect(await plannedOn(journal, before, first, second)).toEqual([0, 70, 140])
  await save('ideal', '2026-11-23', 280)
  expect(await plannedOn(journal, before, first, second)).toEqual([0, 70, 280])
  await backToIdealWeek(journal, await weekToEdit(journal, '2026-11-16'), 'back')
  expect(await plannedOn(journal, before, first, second)).toEqual([0, 140, 280])
  await undo(journal)
  await undo(journal)
  expect(await plannedOn(journal, before, first, second)).toEqual([0, 70, 140])
})

it('time off lowers the weeks it falls in, is changed in place, and deleting it can be taken back', async () => {
  const { journal } = await openTestJournal(memoryBridge())
  const week = await weekToEdit(journal, '2026-11-16')
  await savePlan(journal, { scope: 'ideal', week, content: contentOf(140) }, 'save')
  const fields = { from: '2026-11-21', to: '2026-11-23', fraction: 1, reason: 'Holiday' }
  await saveTimeOff(journal, fields, null, 'off')
  expect(await plannedOn(journal, '2026-11-16', '2026-11-23')).toEqual([100, 120])

  const [kept] = await journal.database.timeOff.toArray()
  await saveTimeOff(journal, { ...fields, fraction: 0.5 }, kept!, 'off')
  expect(await plannedOn(journal, '2026-11-16', '2026-11-23')).toEqual([120, 130])
  await deleteTimeOff(journal, kept!, 'delete')
  expect(await plannedOn(journal, '2026-11-16', '2026-11-23')).toEqual([140, 140])
  await undo(journal)
  expect(await plannedOn(journal, '2026-11-16', '2026-11-23')).toEqual([120, 130])
})

it('the page and the command read the same week', async () => {
  const { journal } = await openTestJournal(memoryBridge())
  const week = await weekToEdit(journal, '2026-11-02')
  await savePlan(journal, { scope: 'ideal', week, content: contentOf(140) }, 'save')
  for (const date of ['2026-11-01', '2026-11-08', '2026-11-30', '2026-12-01']) {
    await addEntry(journal, { title: 'Done', minutes: 50, date, allocations: [{ skillId, minutes: 50 }] })
  }
  for (const day of ['2026-11-08', '2026-11-09', '2026-12-02', '2026-12-07']) {
    const { week: shown } = await plannedWeekOn(journal.database, day, MONDAY)
    const told = await weekOn(journal.database, day)
    expect(shown).toMatchObject(told)
  }
  expect(await weekOn(journal.database, '2026-12-02')).toMatchObject({ actual: 100, carried: -140 })
})

it('every week of the journal begins as its latest plan does, unless a weekday was chosen', async () => {
  const { journal } = await openTestJournal(memoryBridge())
  const begins = () => weekStartOf(journal.database, null)
  expect(await begins()).toBeNull()
  const week = await weekToEdit(journal, '2026-11-16')
  await savePlan(journal, { scope: 'ideal', week, content: contentOf(140) }, 'save')
  expect(await begins()).toBe(MONDAY)
  await saveSettings(journal, { weekStart: 7 }, 'choose')
  expect(await begins()).toBe(7)
})
