import '../../support/browser-globals.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addEntry } from '../../../renderer/storage/entries.ts'
import {
  decide,
  decisionOn,
  readInsightContext,
  takeDecisionBack,
} from '../../../renderer/storage/insights.ts'
import type { Journal, Saved } from '../../../renderer/storage/journal.ts'
import { savePlan } from '../../../renderer/storage/plans.ts'
import {
  forgetPractice,
  NOT_SUGGESTED,
  practiceById,
  readForSuggestions,
  savePractice,
} from '../../../renderer/storage/practices.ts'
import {
  blankReflection,
  keepReflection,
  openReflection,
  waitingReflections,
} from '../../../renderer/storage/reflections.ts'
import { draftGone, keepDraft } from '../../../renderer/storage/drafts.ts'
import { changeTimer, settleTimer } from '../../../renderer/storage/timer.ts'
import { undo, type UndoStep } from '../../../renderer/storage/undo.ts'
import { DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { insightsOf } from '../../../shared/insight/rules.ts'
import { PRACTICE_LIBRARY } from '../../../shared/practice/library.ts'
import { suggestNow } from '../../../shared/practice/suggest-now.ts'
import { NO_TIMER, startTimer } from '../../../shared/timer/timer.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

const TODAY = '2026-11-22'
const now = { at: '2026-11-22T09:00:00.000+01:00', steady: 0, run: 'a' }
const skillId = (name: string) => DEFAULT_SKILLS.find((skill) => skill.name === name)?.id ?? ''
const [explain, other] = PRACTICE_LIBRARY
if (explain === undefined || other === undefined) throw new Error('the library is empty')

let journal: Journal
beforeEach(async () => {
  journal = (await openTestJournal(memoryBridge())).journal
})
afterEach(wipeDatabase)

function stepOf(saved: Saved<UndoStep> | { kind: 'refused' }): UndoStep {
  if (saved.kind !== 'saved') throw new Error('It was not saved.')
  return saved.value
}

const entries = () => journal.database.entries.toArray()

describe('the practice library in the journal', () => {
  it('keeps a shipped activity under its own id once it is changed, and gives it its original words back', async () => {
    await savePractice(journal, explain, { ...explain, minutes: 25 }, 'change')
    expect(await journal.database.practices.toArray()).toMatchObject([{ id: explain.id, minutes: 25 }])
    expect(await practiceById(journal.database, explain.id)).toMatchObject({ minutes: 25 })
    const back = stepOf(await forgetPractice(journal, explain, 'back'))
    expect(await practiceById(journal.database, explain.id)).toEqual(explain)
    await undo(journal, back)
    expect(await practiceById(journal.database, explain.id)).toMatchObject({ minutes: 25 })
  })

  it('takes an own activity, suggests from it, and deletes it to be taken back', async () => {
    const { id: _, ...fields } = { ...explain, title: 'Read a poem aloud' }
    await savePractice(journal, null, fields, 'add')
    const [own] = await journal.database.practices.toArray()
    if (own === undefined) throw new Error('it was not kept')
    expect(own.id).not.toBe(explain.id)
    const { practices } = await readForSuggestions(journal.database, TODAY, 1)
    expect(practices.at(-1)).toEqual(own)
    const gone = stepOf(await forgetPractice(journal, own, 'delete'))
    expect(await practiceById(journal.database, own.id)).toBeNull()
    await undo(journal, gone)
    expect(await practiceById(journal.database, own.id)).toEqual(own)
  })

  it('does not suggest what was declined, nor what stands in this week’s plan', async () => {
    const suggested = async () =>
      suggestNow(await readForSuggestions(journal.database, TODAY, 1)).practices.map(({ id }) => id)
    const [first = '', second = ''] = await suggested()
    await decide(
      journal,
      { rule: NOT_SUGGESTED, key: first, sentence: 'Not this' },
      { decision: 'dismissed', reason: '' },
      'no',
    )
    const block = {
      weekday: 1,
      start: '09:00',
      minutes: 15,
      categoryId: 'c',
      mode: null,
      title: '',
      practiceId: second,
    }
    const week = { from: '2026-11-16', plans: [], weekStart: 1 }
    await savePlan(journal, { scope: 'week', week, content: { cells: [], blocks: [block] } }, 'plan')
    const next = await suggested()
    expect(next).toHaveLength(3)
    expect(next.filter((id) => id === first || id === second)).toEqual([])
  })
})

describe('an activity that was done', () => {
  const logged = {
    title: explain.title,
    minutes: 15,
    date: TODAY,
    kind: 'practice' as const,
    allocations: [],
    notes: 'Before.',
  }
  const settle = () =>
    settleTimer(journal, 'log', () => ({ timer: NO_TIMER, entry: logged, practiceId: explain.id }))

  it('leaves its questions waiting in the commit that logs it, and takes them back with it', async () => {
    await changeTimer(journal, () => startTimer({ line: 'x', kind: null }, now, TODAY, explain.id))
    const step = stepOf(await settle())
    const [entry] = await entries()
    expect(await waitingReflections(journal.database)).toEqual([
      {
        place: `reflection:${entry?.id}`,
        reflection: {
          entryId: entry?.id,
          practiceId: explain.id,
          title: explain.title,
          questions: explain.questions,
          answers: ['', '', ''],
          date: TODAY,
          minutes: 15,
        },
      },
    ])
    await undo(journal, step)
    expect(await entries()).toEqual([])
    expect(await waitingReflections(journal.database)).toEqual([])
  })

  it('has its answers below its notes, and its questions are gone in the same step', async () => {
    await settle()
    const [placed] = await waitingReflections(journal.database)
    if (placed === undefined) throw new Error('nothing is waiting')
    const answered = { ...placed.reflection, answers: ['“Idempotent”', '', 'None'] }
    const gone = [draftGone(journal, placed.place)]
    const step = stepOf(await keepReflection(journal, answered, gone, 'write'))
    const [first, , third] = explain.questions
    const notes = `Before.\n\n## ${first}\n\n“Idempotent”\n\n## ${third}\n\nNone`
    expect(await entries()).toMatchObject([{ minutes: 15, notes }])
    expect(await waitingReflections(journal.database)).toEqual([])
    await undo(journal, step)
    expect(await entries()).toMatchObject([{ notes: 'Before.' }])
    expect(await waitingReflections(journal.database)).toEqual([placed])
  })

  it('becomes an entry of its own without the timer, and when what was logged is gone', async () => {
    const done = { ...blankReflection(explain, TODAY), minutes: 20, answers: ['A word', '', ''] }
    await keepReflection(journal, done, [], 'log')
    const expected = {
      title: explain.title,
      kind: 'practice',
      mode: explain.mode,
      minutes: 20,
      date: TODAY,
      notes: `## ${explain.questions[0]}\n\nA word`,
      allocations: [{ skillId: skillId(explain.skill), minutes: 20 }],
    }
    expect(await entries()).toMatchObject([expected])
    await keepReflection(journal, { ...done, entryId: 'gone' }, [], 'log')
    expect(await entries()).toMatchObject([expected, expected])
  })

  it('finds what was typed on it before', async () => {
    expect(await openReflection(journal, explain, TODAY)).toMatchObject({ isBack: false })
    const typed = { ...blankReflection(explain, TODAY), answers: ['Half a', '', ''] }
    await keepDraft(journal, `reflection:${explain.id}`, typed)
    expect(await openReflection(journal, explain, TODAY)).toEqual({ reflection: typed, isBack: true })
    expect(await openReflection(journal, other, TODAY)).toMatchObject({ isBack: false })
  })
})

describe('a decision on an insight', () => {
  const read = async () => {
    const context = await readInsightContext(journal.database, TODAY)
    return { decisions: context.decisions, insights: insightsOf(context) }
  }
  beforeEach(async () => {
    for (const date of ['2026-10-28', '2026-11-04', '2026-11-11']) {
      const allocations = [
        { skillId: skillId('Programming'), minutes: 86 },
        { skillId: skillId('Speaking'), minutes: 14 },
      ]
      await addEntry(journal, { title: 'Work', minutes: 100, date, allocations, mode: 'apply' })
    }
  })

  it('is remembered with its sentence, respected, replaced by the next one, and taken back', async () => {
    const [found] = (await read()).insights
    if (found === undefined) throw new Error('nothing was found')
    expect(found.rule).toBe('outside-band')
    await decide(journal, found, { decision: 'snoozed', until: '2026-12-01' }, 'snooze')
    expect((await read()).insights).toEqual([])
    await decide(journal, found, { decision: 'dismissed', reason: 'A release' }, 'dismiss')
    const { decisions } = await read()
    expect(decisions).toMatchObject([
      {
        rule: 'outside-band',
        decision: 'dismissed',
        reason: 'A release',
        until: null,
        sentence: found.sentence,
      },
    ])
    const [decision] = decisions
    if (decision === undefined) throw new Error('nothing was decided')
    const back = stepOf(await takeDecisionBack(journal, decision, 'take back'))
    expect((await read()).insights[0]).toEqual(found)
    await undo(journal, back)
    expect((await read()).insights).toEqual([])
  })

  it('goes with the block by which it is taken up, in one step', async () => {
    const { insights, decisions } = await read()
    const [found] = insights
    if (found === undefined) throw new Error('nothing was found')
    const block = {
      weekday: 1,
      start: '09:00',
      minutes: 15,
      categoryId: 'c',
      mode: null,
      title: explain.title,
      practiceId: explain.id,
    }
    const edit = {
      scope: 'week' as const,
      week: { from: '2026-11-23', plans: [], weekStart: 1 },
      content: { cells: [], blocks: [block] },
    }
    const also = [decisionOn(journal, found, { decision: 'accepted' }, decisions)]
    const step = stepOf(await savePlan(journal, edit, 'plan', also))
    expect((await read()).insights.map(({ rule }) => rule)).not.toContain('outside-band')
    expect(await journal.database.plans.toArray()).toMatchObject([{ blocks: [{ practiceId: explain.id }] }])
    await undo(journal, step)
    expect((await read()).insights[0]).toEqual(found)
    expect(await journal.database.plans.count()).toBe(0)
  })
})
