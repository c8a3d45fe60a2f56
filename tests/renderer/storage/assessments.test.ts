import '../../support/browser-globals.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addAssessment, deleteAssessment, sinceLastRatings } from '../../../renderer/storage/assessments.ts'
import { readCatalog, saveSkill } from '../../../renderer/storage/catalog.ts'
import { put } from '../../../renderer/storage/commit.ts'
import { DraftKeeper } from '../../../renderer/storage/draft-keeper.ts'
import { readDraft } from '../../../renderer/storage/drafts.ts'
import { addEntry } from '../../../renderer/storage/entries.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { mergeSkill } from '../../../renderer/storage/merge-catalog.ts'
import { commitUndoable, undo } from '../../../renderer/storage/undo.ts'
import { readSkillsContext } from '../../../renderer/storage/use-skills.ts'
import type { Mode } from '../../../shared/entry/entry.ts'
import { answered, answersOf, assessmentDraftSchema, begun } from '../../../shared/growth/assessment/draft.ts'
import { feedbackSchema } from '../../../shared/growth/records.ts'
import { evidenceSum } from '../../../shared/growth/skills/evidence.ts'
import { driftOf, ratingsBySkill } from '../../../shared/growth/skills/ratings.ts'
import { skillRows } from '../../../shared/growth/skills/skill-rows.ts'
import { DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { defaultCatalog } from '../../support/arbitraries.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

const TODAY = '2026-11-22'
const skill = (name: string) => DEFAULT_SKILLS.find((one) => one.name === name)!
const [speaking, writing] = [skill('Speaking'), skill('Writing')]
const RATED_THEN = {
  skillId: speaking.id,
  skill: 'Talking to groups',
  question: 'How do you speak in front of a group?',
  scale: ['Not at all.', 'With help.', 'Alone.', 'Freely.', 'Movingly.'],
  level: 3,
  note: 'After the fair.',
}

let journal: Journal
beforeEach(async () => {
  journal = (await openTestJournal(memoryBridge())).journal
})
afterEach(wipeDatabase)

async function rated(date: string, ...answers: Partial<typeof RATED_THEN>[]) {
  const whole = answers.map((answer) => ({ ...RATED_THEN, ...answer }))
  const saved = await addAssessment(journal, { date, answers: whole }, 'rate')
  if (saved.kind !== 'saved') throw new Error('It was not saved.')
  return saved.value
}

async function log(date: string, minutes: number, mode: Mode, skillId = speaking.id) {
  await addEntry(journal, { title: 'A', date, minutes, mode, allocations: [{ skillId, minutes }] })
}

const assessments = async () => await journal.database.assessments.toArray()
const ratingsOf = async (skillId: string) => ratingsBySkill(await assessments(), TODAY).get(skillId) ?? []

describe('the history of assessments', () => {
  it('grows by a record each time; the earlier ones stay as they were', async () => {
    await rated('2026-05-01', {})
    const [first] = await assessments()
    await rated('2026-11-01', { level: 4 })
    expect(await journal.database.assessments.get(first?.id ?? '')).toEqual(first)
    expect(driftOf(await ratingsOf(speaking.id))?.sincePrevious).toBe(1)
  })

  it('keeps the question, the scale and the name of then, although the app asks another question by now', async () => {
    await rated('2026-05-01', {})
    const draft = answered(begun([speaking.id]), await readCatalog(journal.database), speaking.id, {
      level: 4,
    })
    await addAssessment(journal, { date: TODAY, answers: answersOf(draft) }, 'rate')
    const [then, now] = await ratingsOf(speaking.id)
    const { skillId: _, ...asked } = RATED_THEN
    expect(then).toMatchObject(asked)
    expect(now?.question).not.toBe(then?.question)
    expect(now?.scale).not.toEqual(then?.scale)
    expect([now?.skill, now?.level]).toEqual(['Speaking', 4])
  })

  it('survives that the skill is renamed: the answer keeps the name of then, the levels go on under the new one', async () => {
    await rated('2026-05-01', {})
    const before = await assessments()
    await saveSkill(journal, { ...speaking, name: 'Public speaking' }, 'rename')
    await rated('2026-11-01', { skill: 'Public speaking', level: 2 })
    expect((await assessments()).slice(0, 1)).toEqual(before)
    expect((await ratingsOf(speaking.id)).map((one) => [one.skill, one.level])).toEqual([
      ['Talking to groups', 3],
      ['Public speaking', 2],
    ])
    const row = skillRows(await readSkillsContext(journal.database, TODAY)).find(
      ({ id }) => id === speaking.id,
    )
    expect(row).toMatchObject({ label: 'Public speaking', drift: -1, now: { level: 2 } })
  })

  it('survives a merge with another skill, both ratings of one day too, and its undo', async () => {
    await rated(
      '2026-05-01',
      {},
      { skillId: writing.id, skill: 'Writing', level: 5, question: 'And writing?' },
    )
    await rated('2026-11-01', { skillId: writing.id, skill: 'Writing', level: 4 })
    const before = await assessments()
    const merged = await mergeSkill(journal, { from: writing, into: speaking }, 'merge')
    if (merged.kind !== 'saved') throw new Error('It was not merged.')
    expect(await ratingsOf(writing.id)).toEqual([])
    expect(await ratingsOf(speaking.id)).toMatchObject([
      { skill: 'Writing', level: 5, question: 'And writing?', scale: RATED_THEN.scale },
      { skill: 'Talking to groups', level: 3, question: RATED_THEN.question, note: 'After the fair.' },
      { skill: 'Writing', level: 4 },
    ])
    expect(driftOf(await ratingsOf(speaking.id))).toMatchObject({ sincePrevious: 1, previous: { level: 3 } })
    await undo(journal, merged.value)
    expect(await assessments()).toEqual(before)
  })

  it('loses a whole assessment only when that is deleted, and gets it back by undo', async () => {
    await rated('2026-05-01', {})
    await rated('2026-11-01', { level: 4 })
    const before = await assessments()
    const gone = await deleteAssessment(journal, { id: before[1]?.id ?? '' }, 'delete')
    if (gone.kind !== 'saved') throw new Error('It was not deleted.')
    expect(await assessments()).toEqual(before.slice(0, 1))
    await undo(journal, gone.value)
    expect(await assessments()).toEqual(before)
  })

  it('is never rewritten by later levels wanted or flags', async () => {
    await rated('2026-05-01', {})
    const before = await assessments()
    await saveSkill(journal, { ...speaking, wantedLevel: 5, flags: ['core', 'changing'] }, 'want')
    expect(await assessments()).toEqual(before)
  })
})

describe('an assessment that was begun', () => {
  const draft = answered(begun([speaking.id, writing.id]), defaultCatalog, speaking.id, { level: 4 })

  it('ends in the commit that keeps it; taking that back brings it back', async () => {
    const keeper = new DraftKeeper(journal, 'assessment', null)
    keeper.set(draft)
    await keeper.flush()
    expect(await readDraft(journal, 'assessment', assessmentDraftSchema)).toEqual(draft)
    const saved = await keeper.ending(
      async (gone) => await addAssessment(journal, { date: TODAY, answers: answersOf(draft) }, 'rate', gone),
    )
    if (saved.kind !== 'saved') throw new Error('It was not saved.')
    expect(await readDraft(journal, 'assessment', assessmentDraftSchema)).toBeNull()
    await undo(journal, saved.value)
    expect(await assessments()).toEqual([])
    expect(await readDraft(journal, 'assessment', assessmentDraftSchema)).toEqual(draft)
  })
})

describe('what a skill shows since its last rating', () => {
  it('is its time and evidence after that day, told from the months that have any', async () => {
    await rated('2026-05-01', {})
    await log('2026-05-01', 500, 'apply')
    await log('2026-05-02', 30, 'practise')
    await log('2026-09-02', 60, 'apply')
    await log('2026-09-03', 60, 'apply', writing.id)
    const said = feedbackSchema.parse({ id: 'f', date: '2026-10-01', skillIds: [speaking.id] })
    await commitUndoable(journal, 'feedback', [put('feedback', said)])
    const since = (await sinceLastRatings(journal.database, [speaking.id, writing.id], TODAY)).get(
      speaking.id,
    )
    expect(since?.previous?.level).toBe(3)
    expect(since?.shown).toMatchObject({ minutes: 90, byMode: { practise: 30, apply: 60 } })
    expect(evidenceSum(since!.shown!.evidence)).toBe(2)
  })

  it('is nothing before the first rating', async () => {
    await log('2026-05-02', 30, 'practise')
    const since = await sinceLastRatings(journal.database, [speaking.id], TODAY)
    expect(since.get(speaking.id)).toEqual({ previous: null, shown: null })
  })
})
