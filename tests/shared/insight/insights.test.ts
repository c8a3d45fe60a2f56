import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, FIRST_DAY, isDay, LAST_DAY } from '../../../shared/day.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { KINDS, MODES, type Entry } from '../../../shared/entry/entry.ts'
import { insightsOf } from '../../../shared/insight/rules.ts'
import { emptyRecords, type JournalRecords } from '../../../shared/journal/journal.ts'
import { sampleJournal } from '../../../shared/sample/sample-journal.ts'
import { anyDay, anyJournal } from '../../support/arbitraries.ts'
import { contextOf, decision, entry, EVEN, ideal, ON, told, WEEKS, type Lists } from './journals.ts'

const defaults = { categories: [...DEFAULT_CATEGORIES], skills: [...DEFAULT_SKILLS], targets: [EVEN] }

/** Entries of the last half year on a few skills, so that the rules have something to find. */
const anyLately: fc.Arbitrary<Entry[]> = fc.array(
  fc
    .record({
      back: fc.integer({ min: -5, max: 180 }),
      minutes: fc.integer({ min: 1, max: 400 }),
      skill: fc.constantFrom('Programming', 'Speaking', 'Writing', 'Health', 'Cybersecurity'),
      mode: fc.option(fc.constantFrom(...MODES)),
      kind: fc.constantFrom(...KINDS),
    })
    .map(({ back, minutes, skill, mode, kind }) => entry(addDays(ON, -back), minutes, skill, mode, { kind })),
  { maxLength: 25 },
)
const anyBusyJournal: fc.Arbitrary<Lists> = fc
  .record({
    entries: anyLately,
    plans: fc.subarray([
      ideal('2026-09-07', [
        ['Technology', 300],
        ['Well-being', 60],
      ]),
    ]),
    journal: anyJournal,
  })
  .map(({ entries, plans, journal }) => ({
    ...journal,
    ...defaults,
    entries,
    // Each week since the first plan is counted: a plan of 1900 would only take time.
    plans: [...plans, ...journal.plans.filter(({ from }) => from > '2024-01-01')],
    timeOff: journal.timeOff.slice(0, 1),
  }))

/** What is wrong with what is told of a journal: nothing, in any. */
function faultsOf(lists: Lists, on: string): string[] {
  const found = insightsOf(contextOf(lists, on))
  const causes = new Set(found.map(({ rule, key }) => `${rule} ${key}`))
  const dismissed = found.map((one) => decision(one, { decision: 'dismissed', reason: 'I know' }))
  const after = insightsOf(contextOf({ ...lists, insightDecisions: dismissed }, on))
  return [
    ...(causes.size === found.length ? [] : ['a cause is told twice']),
    ...found.flatMap(({ rule, since, numbers, sentence, how }) => [
      ...(isDay(since) && since <= on ? [] : [`${rule} since ${since}`]),
      ...(Object.values(numbers).every(Number.isFinite) ? [] : [`${rule}: ${JSON.stringify(numbers)}`]),
      ...(/NaN|undefined|null|Infinity/.test(`${sentence}${how}`) ? [sentence] : []),
    ]),
    ...after.flatMap(({ rule, key }) =>
      causes.has(`${rule} ${key}`) ? [`${rule} is told though dismissed`] : [],
    ),
  ]
}

describe('the insights of any journal', () => {
  it('are none where nothing was logged, whatever the day and whatever else is kept', () => {
    const within = anyDay.filter((day) => day > addDays(FIRST_DAY, 400) && day < addDays(LAST_DAY, -400))
    fc.assert(
      fc.property(within, anyJournal, (on, journal) => {
        expect(insightsOf(contextOf(emptyRecords(), on))).toEqual([])
        expect(insightsOf(contextOf({ ...defaults, plans: journal.plans, entries: [] }, on))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('tell each cause once, with finite figures, since a day that has been, and never while dismissed', () => {
    fc.assert(
      fc.property(anyBusyJournal, (lists) => {
        expect(faultsOf(lists, ON)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('are sound on journals of any content and any day', () => {
    fc.assert(
      fc.property(anyJournal, anyDay, (journal: JournalRecords, on) => {
        fc.pre(on > '1905-01-01')
        const plans = journal.plans.filter(({ from }) => from > addDays(on, -700))
        expect(faultsOf({ ...journal, plans }, on)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('do not depend on what lies after the day', () => {
    fc.assert(
      fc.property(anyBusyJournal, (lists) => {
        const past = (lists.entries ?? []).filter(({ date }) => date <= ON)
        expect(insightsOf(contextOf(lists))).toEqual(insightsOf(contextOf({ ...lists, entries: past })))
      }),
      { numRuns: 50 },
    )
  })

  it('are few and readable on the sample journal', () => {
    const on = '2026-11-22'
    const sample = sampleJournal(on)
    expect(faultsOf(sample, on)).toEqual([])
    const found = insightsOf(contextOf(sample, on))
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThanOrEqual(10)
  })
})

describe('what was decided on', () => {
  const list = {
    entries: WEEKS.slice(0, 3).flatMap((day) => [entry(day, 90, 'Programming'), entry(day, 10, 'Speaking')]),
  }
  const hidden = (more: object, on = ON) => {
    const [found] = told('outside-band', list)
    if (found === undefined) throw new Error('nothing was found')
    return told('outside-band', { ...list, insightDecisions: [decision(found, more)] }, on).length === 0
  }
  const on = (day: string) => ({ createdAt: `${day}T10:00:00.000Z`, updatedAt: `${day}T10:00:00.000Z` })

  it('stays away for good once it was dismissed', () => {
    expect(hidden({ decision: 'dismissed', reason: 'A release', ...on('2020-01-01') })).toBe(true)
  })

  it('comes back on the day it was snoozed to', () => {
    expect(hidden({ decision: 'snoozed', until: '2026-11-20' })).toBe(true)
    expect(hidden({ decision: 'snoozed', until: '2026-11-19' })).toBe(false)
  })

  it('keeps quiet for a week when snoozed without a day, for four when accepted', () => {
    expect(hidden({ decision: 'snoozed', ...on('2026-11-13') })).toBe(true)
    expect(hidden({ decision: 'snoozed', ...on('2026-11-12') })).toBe(false)
    expect(hidden({ decision: 'accepted', ...on('2026-10-23') })).toBe(true)
    expect(hidden({ decision: 'accepted', ...on('2026-10-22') })).toBe(false)
  })

  it('is about its cause alone: another target makes it a new one', () => {
    const [found] = told('outside-band', list)
    const insightDecisions = [decision(found ?? { rule: 'outside-band', key: '' }, { decision: 'dismissed' })]
    const chosen = { ...EVEN, id: 'chosen', from: '2026-02-01' }
    expect(told('outside-band', { ...list, insightDecisions, targets: [EVEN, chosen] })).toHaveLength(1)
    expect(told('outside-band', { ...list, insightDecisions })).toEqual([])
  })

  it('does not bring its cause back under the name of another rule', () => {
    const hardOnly = { entries: WEEKS.map((day) => entry(day, 90, 'Programming')) }
    const [found] = told('side-missing', hardOnly)
    const insightDecisions = [decision(found ?? { rule: 'side-missing', key: '' }, { decision: 'dismissed' })]
    expect(insightsOf(contextOf({ ...hardOnly, insightDecisions }))).toEqual([])
  })
})
