import '../../support/browser-globals.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DraftKeeper } from '../../../renderer/storage/draft-keeper.ts'
import { addEntry } from '../../../renderer/storage/entries.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import {
  deleteReview,
  readReview,
  reviewDraftPlace,
  reviewsDueOn,
  saveReview,
} from '../../../renderer/storage/reviews.ts'
import { saveSettings } from '../../../renderer/storage/settings.ts'
import { undo } from '../../../renderer/storage/undo.ts'
import { weekOn } from '../../../renderer/storage/week.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import type { Review } from '../../../shared/growth/records.ts'
import { blankIntention, type CheckedReview } from '../../../shared/review/form.ts'
import { reviewPeriod, type ReviewPeriod } from '../../../shared/review/kinds.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { contentsOf, openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

const TODAY = '2026-11-22'
const october = reviewPeriod('month', '2026-10-01', 1)
const categoryId = DEFAULT_CATEGORIES.find(({ name }) => name === 'Communication')?.id ?? ''
const skillId = DEFAULT_SKILLS.find((skill) => skill.categoryId === categoryId)?.id ?? ''

const bridge = { now: memoryBridge() }
let journal: Journal
beforeEach(async () => {
  bridge.now = memoryBridge()
  journal = (await openTestJournal(bridge.now)).journal
})
afterEach(wipeDatabase)

const checked: CheckedReview = {
  answers: [{ question: 'What next?', text: 'Listen.' }],
  intentions: [
    { ...blankIntention(0), text: 'Lead a hard talk', becomes: 'goal' },
    { ...blankIntention(1), text: 'Write it down', becomes: 'plan', categoryId, weekday: 2 },
  ],
}

async function finish(period: ReviewPeriod = october, before: Review | null = null, what = checked) {
  const place = reviewDraftPlace(period)
  const keeper = new DraftKeeper(journal, place, null)
  keeper.set('half a sentence')
  await keeper.flush()
  const finishing = { period, checked: what, before, today: TODAY, weekStart: 1 }
  const saved = await keeper.ending((gone) => saveReview(journal, finishing, 'finish', gone))
  if (saved.kind !== 'saved') throw new Error('It was not saved.')
  return saved.value
}

const log = async (date: string, minutes = 60) =>
  await addEntry(journal, { title: 'A', date, minutes, allocations: [{ skillId, minutes }] })

const dueOn = async (today: string) =>
  (await reviewsDueOn(journal.database, today, 1)).map(({ period }) => `${period.kind} ${period.from}`)

describe('finishing a review', () => {
  it('keeps it with its goal and its place in the plan, ends its draft, and all is taken back in one step', async () => {
    const step = await finish()
    const { database } = journal
    const [review] = await database.reviews.toArray()
    const [goal] = await database.goals.toArray()
    expect(goal).toMatchObject({ title: 'Lead a hard talk', state: 'active' })
    expect(review).toMatchObject({
      finishedOn: TODAY,
      answers: checked.answers,
      intentions: [
        { text: 'Lead a hard talk', goalId: goal?.id, plannedFrom: null },
        { text: 'Write it down', goalId: null, plannedFrom: '2026-11-23' },
      ],
    })
    expect((await weekOn(database, '2026-11-24')).rows).toMatchObject([
      { category: 'Communication', planned: 60 },
    ])
    expect((await weekOn(database, '2026-12-01')).planned).toBe(0)
    expect(await database.drafts.count()).toBe(0)
    await undo(journal, step)
    expect([
      await database.reviews.count(),
      await database.goals.count(),
      await database.plans.count(),
    ]).toEqual([0, 0, 0])
    expect(await database.drafts.get(reviewDraftPlace(october))).toMatchObject({ value: 'half a sentence' })
  })

  it('is there again from the ledger when the database is lost', async () => {
    await finish()
    const before = await contentsOf(journal)
    await wipeDatabase()
    journal = (await openTestJournal(bridge.now)).journal
    const after = await contentsOf(journal)
    expect([after['reviews'], after['goals'], after['plans']]).toEqual([
      before['reviews'],
      before['goals'],
      before['plans'],
    ])
  })

  it('can be changed and deleted, both taken back; its goal stays', async () => {
    await finish()
    const [review] = await journal.database.reviews.toArray()
    if (review === undefined) throw new Error('There is no review.')
    const words = { answers: [{ question: 'What next?', text: 'Rest.' }], intentions: [] }
    const changed = await finish(october, review, words)
    expect(await journal.database.reviews.toArray()).toMatchObject([
      { id: review.id, answers: words.answers },
    ])
    const gone = await deleteReview(journal, review, 'delete')
    if (gone.kind !== 'saved') throw new Error('It was not saved.')
    expect([await journal.database.reviews.count(), await journal.database.goals.count()]).toEqual([0, 1])
    await undo(journal, gone.value)
    await undo(journal, changed)
    expect(await journal.database.reviews.toArray()).toEqual([review])
  })
})

describe('what is due', () => {
  it('is nothing in a new journal, then the time that has entries, until it was looked back on', async () => {
    expect(await dueOn('2026-11-30')).toEqual([])
    await log('2026-11-29')
    expect(await dueOn('2026-11-29')).toEqual([])
    expect(await dueOn('2026-11-30')).toEqual(['month 2026-11-01'])
    expect(await dueOn('2026-12-31')).toEqual(['year 2026-01-01'])
    await finish(reviewPeriod('month', '2026-11-30', 1))
    expect(await dueOn('2026-11-30')).toEqual([])
  })

  it('asks for the kinds that were chosen, in the weeks that were chosen', async () => {
    await log('2026-11-18')
    await saveSettings(journal, { reviewKinds: ['week', 'quarter'] }, 'kinds')
    expect(await dueOn('2026-11-22')).toEqual(['week 2026-11-16'])
    await saveSettings(journal, { weekStart: 7 }, 'week')
    expect(await dueOn('2026-11-22')).toEqual(['week 2026-11-15'])
    await saveSettings(journal, { reviewKinds: [] }, 'kinds')
    expect(await dueOn('2026-12-31')).toEqual([])
  })
})

describe('the numbers of a review', () => {
  it('are those of its days, beside the time before', async () => {
    await log('2026-09-30', 10)
    await log('2026-10-01', 20)
    await log('2026-10-31', 40)
    await log('2026-11-01', 80)
    const { figures } = await readReview(journal.database, { period: october, today: TODAY, fallback: 1 })
    expect(figures.rows).toEqual([
      { id: categoryId, name: 'Communication', side: 'soft', minutes: 60, before: 10, planned: 0 },
    ])
    expect(figures.planned).toBeNull()
  })

  it('name entries of a week and a month only: a year’s are too many to be read', async () => {
    await addEntry(journal, {
      title: 'Stayed calm',
      date: '2026-10-05',
      minutes: 30,
      allocations: [],
      outcome: 'Trust',
    })
    const titles = async (period: ReviewPeriod) =>
      (await readReview(journal.database, { period, today: TODAY, fallback: 1 })).moved.map(
        ({ title }) => title,
      )
    expect(await titles(october)).toEqual(['Stayed calm'])
    expect(await titles(reviewPeriod('year', TODAY, 1))).toEqual([])
  })
})
