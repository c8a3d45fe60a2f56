import { describe, expect, it } from 'vitest'
import { DEFAULT_TARGET } from '../../../shared/entry/defaults.ts'
import { ago, chapter, decision, entries, entry, EVEN, ideal, off, ON, told, WEEKS } from './journals.ts'

const plan = ideal('2026-10-26', [['Technology', 200]])
const done = (...minutes: number[]) =>
  minutes.map((one, index) => entry(WEEKS[minutes.length - 1 - index] ?? '', one, 'Programming'))
const sayings = (list: ReturnType<typeof done>, more: object = {}) => ({
  entries: list,
  plans: [plan],
  ...more,
})

describe('a plan that asks for too much', () => {
  it('says what was planned and done in three weeks, and what would have fitted', () => {
    expect(told('over-planned', sayings(done(149, 100, 51)))[0]).toMatchObject({
      sentence: 'You planned 10h for the last 3 weeks and did 5h; a plan of 1h 40m a week would have fitted.',
      since: '2026-10-26',
      numbers: { planned: 600, actual: 300 },
    })
  })

  it('says nothing when one week had three quarters, nothing was logged, or the plan is younger', () => {
    expect(told('over-planned', sayings(done(150, 100, 50)))).toEqual([])
    expect(told('over-planned', sayings([entry(WEEKS[5] ?? '', 60, 'Programming')]))).toEqual([])
    const younger = ideal('2026-11-02', [['Technology', 200]])
    expect(told('over-planned', { entries: done(100, 100, 100), plans: [younger] })).toEqual([])
  })

  it('asks only for what time off left of the plan', () => {
    const partTime = { ...off('2026-10-26', '2026-11-15'), fraction: 0.5 }
    expect(told('over-planned', sayings(done(80, 80, 80), { timeOff: [partTime] }))).toEqual([])
    expect(told('over-planned', sayings(done(80, 80, 80)))).toHaveLength(1)
  })
})

describe('a carried balance that grows', () => {
  it('says how far behind, when each of three weeks added to it and no plan was far off', () => {
    expect(told('carried-growing', sayings(done(160, 160, 160)))[0]).toMatchObject({
      sentence: "You are 2h behind your plan, more each week for 3 weeks; a week's plan is 3h 20m.",
      since: '2026-10-26',
      numbers: { carried: -120, planned: 200 },
    })
  })

  it('says how far ahead in the same way', () => {
    expect(told('carried-growing', sayings(done(260, 260, 260)))[0]).toMatchObject({
      sentence: "You are 3h ahead of your plan, more each week for 3 weeks; a week's plan is 3h 20m.",
      numbers: { carried: 180, planned: 200 },
    })
  })

  it('begins at half of a week’s plan', () => {
    expect(told('carried-growing', sayings(done(160, 160, 180)))).toHaveLength(1)
    expect(told('carried-growing', sayings(done(160, 160, 181)))).toEqual([])
  })

  it('says nothing when a week stood still', () => {
    expect(told('carried-growing', sayings(done(100, 200, 180)))).toEqual([])
  })

  it('is not told beside a plan that asks for too much: that is why it grows', () => {
    const list = sayings(done(140, 140, 140))
    expect(told('over-planned', list)).toHaveLength(1)
    expect(told('carried-growing', list)).toEqual([])
  })
})

describe('a target that was not looked at for a year', () => {
  const list = entries(ago(500, 30), 60, 'Programming')
  const target = (from: string, updated: string) => ({ ...EVEN, from, updatedAt: `${updated}T10:00:00.000Z` })

  it('says how many days ago it was', () => {
    const targets = [target('2025-01-01', '2025-11-19')]
    expect(told('target-old', { entries: list, targets })[0]).toMatchObject({
      key: 'even@2025-11-19',
      sentence: 'Your target of 50 % hard and 50 % soft was last looked at 365 days ago.',
      since: '2025-11-19',
      numbers: { hard: 0.5, soft: 0.5, days: 365 },
    })
  })

  it('says nothing a day earlier, or when its chapter began since', () => {
    expect(told('target-old', { entries: list, targets: [target('2025-01-01', '2025-11-20')] })).toEqual([])
    const ofChapter = { ...target('2020-01-01', '2024-01-01'), chapterId: 'chapter' }
    expect(
      told('target-old', { entries: list, targets: [ofChapter], chapters: [chapter('2026-02-01')] }),
    ).toEqual([])
  })

  it('counts the preset from the first entry, and only in a journal that is in use', () => {
    const old = { ...DEFAULT_TARGET, updatedAt: '2020-01-01T00:00:00.000Z' }
    expect(told('target-old', { entries: list, targets: [old] })[0]?.since).toBe(ago(500)[0])
    expect(told('target-old', { entries: list.slice(1), targets: [old] }, ON)).toEqual([])
    expect(told('target-old', { entries: list.slice(0, 1), targets: [old] })).toEqual([])
  })

  it('counts a look at it by which it was kept: the year begins anew, and with the look taken back it does not', () => {
    const targets = [target('2024-01-01', '2024-01-01')]
    const [found] = told('target-old', { entries: list, targets })
    if (found === undefined) throw new Error('nothing was found')
    const kept = (on: string) => decision(found, { decision: 'accepted', updatedAt: `${on}T09:00:00.000Z` })
    const after = (on: string) => told('target-old', { entries: list, targets, insightDecisions: [kept(on)] })
    expect(after(ON)).toEqual([])
    expect(after('2025-11-20')).toEqual([])
    expect(after('2025-11-19')[0]).toMatchObject({
      key: 'even@2025-11-19',
      sentence: 'Your target of 50 % hard and 50 % soft was last looked at 365 days ago.',
    })
    const put = decision(found, {
      decision: 'snoozed',
      until: '2026-11-01',
      updatedAt: `${ON}T09:00:00.000Z`,
    })
    expect(told('target-old', { entries: list, targets, insightDecisions: [put] })).toHaveLength(1)
  })
})
