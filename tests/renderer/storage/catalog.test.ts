import '../../support/browser-globals.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  addCategory,
  addSkill,
  deleteCategory,
  deleteSkill,
  moveSkill,
  readCatalog,
  reorder,
  saveCategory,
  saveSkill,
} from '../../../renderer/storage/catalog.ts'
import { commit, put } from '../../../renderer/storage/commit.ts'
import { addEntry } from '../../../renderer/storage/entries.ts'
import { journalRecords } from '../../../renderer/storage/journal-records.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { mergeCategory, mergeSkill } from '../../../renderer/storage/merge-catalog.ts'
import { summaryBetween } from '../../../renderer/storage/totals.ts'
import { undo } from '../../../renderer/storage/undo.ts'
import { goalSchema, planSchema } from '../../../shared/balance/career.ts'
import { monthDocumentsOf } from '../../../shared/balance/month-document.ts'
import type { Category, Skill } from '../../../shared/entry/catalog.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

let journal: Journal
let bridge: ReturnType<typeof memoryBridge>

beforeEach(async () => {
  bridge = memoryBridge()
  journal = (await openTestJournal(bridge)).journal
})
afterEach(wipeDatabase)

async function skill(name: string, category?: string): Promise<Skill> {
  const catalog = await readCatalog(journal.database)
  const found = catalog.skills.find(
    (one) =>
      one.name === name &&
      (category === undefined || catalog.categoryById.get(one.categoryId)?.name === category),
  )
  if (found === undefined) throw new Error(`There is no skill ${name}.`)
  return found
}

async function category(name: string): Promise<Category> {
  const found = (await readCatalog(journal.database)).categories.find((one) => one.name === name)
  if (found === undefined) throw new Error(`There is no category ${name}.`)
  return found
}

async function log(date: string, ...parts: [string, number][]): Promise<void> {
  const allocations = await Promise.all(
    parts.map(async ([name, minutes]) => ({ skillId: (await skill(name)).id, minutes })),
  )
  const minutes = parts.reduce((sum, [, part]) => sum + part, 0)
  await addEntry(journal, { title: 'A', date, minutes, allocations, mode: 'learn' })
}

async function minutesBy(): Promise<Record<string, number>> {
  const range = { from: '2025-01-01', to: '2026-12-31' }
  const { byCategory } = await summaryBetween(journal.database, range, '2026-11-22')
  return Object.fromEntries(byCategory.map((one) => [one.category, one.minutes]))
}

const records = () => journalRecords(journal.database, null)
const names = async (categoryName: string) => {
  const { id } = await category(categoryName)
  const { skills } = await readCatalog(journal.database)
  return skills.filter(({ categoryId }) => categoryId === id).map(({ name }) => name)
}

describe('the catalogue', () => {
  it('takes new categories and skills at the end, and refuses a name that is there', async () => {
    expect((await addCategory(journal, { name: 'Music', side: 'personal' }, 'add')).kind).toBe('saved')
    expect((await category('Music')).order).toBe(12)
    const { id } = await category('Languages')
    expect((await addSkill(journal, { name: 'Spanish', categoryId: id }, 'add')).kind).toBe('saved')
    expect(await names('Languages')).toEqual(['General', 'Spanish'])
    const before = await records()
    expect(await addSkill(journal, { name: ' spanish', categoryId: id }, 'add')).toEqual({
      kind: 'name-taken',
    })
    expect(await addCategory(journal, { name: 'MUSIC', side: 'hard' }, 'add')).toEqual({ kind: 'name-taken' })
    const writing = await skill('Writing')
    expect(await saveSkill(journal, { ...writing, name: 'speaking' }, 'x')).toEqual({ kind: 'name-taken' })
    expect(await moveSkill(journal, await skill('General', 'Languages'), writing.categoryId, 'x')).toEqual({
      kind: 'name-taken',
    })
    expect(await records()).toEqual(before)
  })

  it('moves a skill with its minutes, rewriting no entry', async () => {
    await log('2026-11-20', ['Programming', 60])
    await log('2025-03-01', ['Programming', 30])
    const { entries } = await records()
    await moveSkill(journal, await skill('Programming'), (await category('Communication')).id, 'move')
    expect(await minutesBy()).toEqual({ Communication: 90 })
    expect((await records()).entries).toEqual(entries)
    expect(await names('Communication')).toEqual([
      'General',
      'Speaking',
      'Writing',
      'Active listening',
      'Programming',
    ])
  })

  it('counts a category on the side it is given, at once', async () => {
    await log('2026-11-20', ['Programming', 60])
    await saveCategory(journal, { ...(await category('Technology')), side: 'soft' }, 'side')
    const range = { from: '2026-11-01', to: '2026-11-30' }
    const { bySide } = await summaryBetween(journal.database, range, '2026-11-22')
    expect(bySide).toEqual({ hard: 0, soft: 60, personal: 0, unassigned: 0 })
  })

  it('orders skills within their category and categories within their side', async () => {
    expect((await reorder(journal, await skill('Writing'), -1, 'order'))?.kind).toBe('saved')
    expect(await names('Communication')).toEqual(['General', 'Writing', 'Speaking', 'Active listening'])
    await reorder(journal, await category('Leadership'), -1, 'order')
    const soft = (await readCatalog(journal.database)).categories.filter(({ side }) => side === 'soft')
    expect(soft.map(({ name }) => name).slice(0, 2)).toEqual(['Leadership', 'Communication'])
    expect(await reorder(journal, await category('Leadership'), -1, 'order')).toBeNull()
    expect(await reorder(journal, await category('Technology'), -1, 'order')).toBeNull()
  })

  it('orders categories of one side past those of others between them', async () => {
    await saveCategory(journal, { ...(await category('Data & finance')), side: 'soft' }, 'side')
    await reorder(journal, await category('Design & engineering'), -1, 'order')
    const { categories } = await readCatalog(journal.database)
    const hard = categories.filter(({ side }) => side === 'hard').map(({ name }) => name)
    expect(hard.slice(0, 2)).toEqual(['Design & engineering', 'Technology'])
    expect(categories[1]?.name).toBe('Data & finance')
  })

  it('deletes what nothing refers to, and nothing else', async () => {
    await log('2026-11-20', ['Programming', 60])
    await commit(journal, [
      put('goals', goalSchema.parse({ id: 'g', title: 'Speak', skillIds: [(await skill('Speaking')).id] })),
    ])
    const before = await records()
    expect(await deleteSkill(journal, await skill('Programming'), 'x')).toEqual({ kind: 'in-use' })
    expect(await deleteSkill(journal, await skill('Speaking'), 'x')).toEqual({ kind: 'in-use' })
    expect(await deleteCategory(journal, await category('Technology'), 'x')).toEqual({ kind: 'in-use' })
    expect(await records()).toEqual(before)
    expect((await deleteSkill(journal, await skill('Cybersecurity'), 'x')).kind).toBe('saved')
    expect((await deleteCategory(journal, await category('Languages'), 'x')).kind).toBe('saved')
    await undo(journal)
    await undo(journal)
    expect(await records()).toEqual(before)
  })
})

describe('merging skills', () => {
  it('gives every record that named one to the other, keeps all minutes, and one undo brings back the same', async () => {
    await log('2026-11-20', ['Speaking', 40], ['Writing', 20])
    await log('2025-03-01', ['Speaking', 30])
    await log('2026-11-21', ['Programming', 15])
    const from = await skill('Speaking')
    const into = await skill('Writing')
    await commit(journal, [
      put('goals', goalSchema.parse({ id: 'g', title: 'Speak', skillIds: [from.id, into.id] })),
    ])
    const before = await records()
    const months: [number, number][] = []
    const merged = await mergeSkill(journal, { from, into }, 'merge', (done, of) => months.push([done, of]))
    expect(merged.kind).toBe('saved')
    expect(months).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ])
    const after = await records()
    expect(JSON.stringify({ ...after, deletions: [] })).not.toContain(from.id)
    expect(after.entries.map(({ allocations }) => allocations)).toEqual(
      expect.arrayContaining([[{ skillId: into.id, minutes: 60 }], [{ skillId: into.id, minutes: 30 }]]),
    )
    expect(after.entries.map(({ minutes }) => minutes)).toEqual(before.entries.map(({ minutes }) => minutes))
    expect(await minutesBy()).toEqual({ Communication: 90, Technology: 15 })
    expect(await journal.database.months.toArray()).toEqual(monthDocumentsOf(after.entries))

    expect((await undo(journal)).kind).toBe('undone')
    expect(await records()).toEqual(before)
    expect(await journal.database.months.toArray()).toEqual(monthDocumentsOf(before.entries))
  })

  it('keeps the journal in a pinned snapshot first when many entries change', async () => {
    const { id } = await skill('Speaking')
    const [one] = (await log('2026-11-20', ['Speaking', 10]), await journal.database.entries.toArray())
    if (one === undefined) throw new Error('There is no entry.')
    const many = Array.from({ length: 99 }, (_, index) => put('entries', { ...one, id: `entry-${index}` }))
    await commit(journal, many)
    const merge = { from: await skill('Speaking'), into: await skill('Writing') }
    await mergeSkill(journal, merge, 'merge')
    expect(
      await journal.database.entries.filter((entry) => entry.allocations[0]?.skillId === id).count(),
    ).toBe(0)
    const listed = await bridge.snapshots.list()
    expect(
      listed.kind === 'list' && listed.snapshots.map(({ pinned, entries }) => [pinned, entries]),
    ).toEqual([['before-bulk-change', 100]])
  })

  it('makes none for a few', async () => {
    await log('2026-11-20', ['Speaking', 40])
    await mergeSkill(journal, { from: await skill('Speaking'), into: await skill('Writing') }, 'merge')
    expect(await bridge.snapshots.list()).toEqual({ kind: 'list', snapshots: [] })
  })
})

it('a category goes into another with its skills, plans and minutes, and comes back by one undo', async () => {
  await log('2026-11-20', ['Negotiation', 40])
  const from = await category('Leadership')
  const into = await category('Communication')
  const plan = planSchema.parse({
    id: 'p',
    from: '2026-11-16',
    cells: [
      { categoryId: from.id, mode: 'learn', minutes: 30 },
      { categoryId: into.id, mode: 'learn', minutes: 10 },
    ],
  })
  await commit(journal, [put('plans', plan)])
  const before = await records()
  expect((await mergeCategory(journal, { from, into }, 'merge')).kind).toBe('saved')
  const after = await records()
  expect(await minutesBy()).toEqual({ Communication: 40 })
  expect(after.entries).toEqual(before.entries)
  expect(after.plans[0]?.cells).toEqual([{ categoryId: into.id, mode: 'learn', minutes: 40 }])
  expect(await names('Communication')).toEqual([
    'General',
    'Speaking',
    'Writing',
    'Active listening',
    'Managing people',
    'Teaching & mentoring',
    'Negotiation',
    'Strategic thinking',
  ])
  expect(JSON.stringify({ ...after, deletions: [] })).not.toContain(from.id)
  await undo(journal)
  expect(await records()).toEqual(before)
})
