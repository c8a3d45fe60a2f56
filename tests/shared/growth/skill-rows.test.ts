import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MODES } from '../../../shared/entry/entry.ts'
import { gapOf, gapsOf, isSeenDifferently, strengthsOf } from '../../../shared/growth/skills/gaps.ts'
import { evidenceIn, evidenceSum, shownOf } from '../../../shared/growth/skills/evidence.ts'
import {
  foundSkills,
  SKILL_SORTS,
  sortedSkills,
  WHOLE_CATALOGUE,
} from '../../../shared/growth/skills/skill-list.ts'
import { latestDayOf, timesOfSkills } from '../../../shared/growth/skills/skill-times.ts'
import { addDays } from '../../../shared/day.ts'
import { historyOf } from '../../../shared/insight/history.ts'
import { RECENT_DAYS } from '../../../shared/insight/insight.ts'
import { monthOf } from '../../../shared/month.ts'
import { ago, contextOf, entries, entry, ON, said, skillId, told, withSkill } from '../insight/journals.ts'
import { assessment, given, rowOf, rowsOf } from './rated.ts'

const [year = '', long = '', late = '', yesterday = ''] = ago(330, 200, 10, 1)

describe('when a skill was last learned, practised and applied', () => {
  it('is told by the day within the last 120 days, by the month before, and not at all for never', () => {
    const { last, minutes, recent } = rowOf('Speaking', {
      entries: [
        entry(year, 30, 'Speaking', 'learn'),
        entry(long, 30, 'Speaking', 'learn'),
        entry(late, 20, 'Speaking', 'practise'),
        entry(yesterday, 10, 'Speaking', 'practise'),
      ],
    }).times
    expect(last.learn).toEqual({ kind: 'month', month: monthOf(long) })
    expect(last.practise).toEqual({ kind: 'day', day: yesterday })
    expect(last.apply).toBeNull()
    expect([minutes, recent]).toEqual([90, 30])
  })

  it('agrees with what the insights say, for any entries', () => {
    const some = fc.array(
      fc.record({
        days: fc.integer({ min: 0, max: 400 }),
        mode: fc.constantFrom(...MODES, null),
        skill: fc.constantFrom('Speaking', 'Writing', 'Programming'),
      }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(some, (list) => {
        const made = list.map(({ days, mode, skill }) => entry(ago(days)[0] ?? '', 10, skill, mode))
        const context = contextOf({ entries: made.toSorted((a, b) => (a.date < b.date ? -1 : 1)) })
        const history = historyOf(context)
        const times = timesOfSkills(context.months, context.entries, addDays(ON, 1 - RECENT_DAYS))
        for (const name of ['Speaking', 'Writing', 'Programming']) {
          const id = skillId(name)
          for (const mode of MODES) {
            const expected = history.lastTime((one) => one === id, [mode])
            const when = times.get(id)?.last[mode] ?? null
            expect(when === null).toBe(expected === null)
            if (when === null || expected === null) continue
            expect(when.kind === 'day').toBe(expected.exact)
            expect(when.kind === 'day' ? when.day : when.month).toBe(
              expected.exact ? expected.day : monthOf(expected.day),
            )
          }
          expect(times.get(id)?.minutes ?? 0).toBe(history.minutesEver(id))
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('evidence', () => {
  it('is a moment, a file, feedback or use, each entry counted once by the first of these', () => {
    const kindOf = (mode: 'apply' | 'learn' | 'feedback' | null, more: object = {}) =>
      evidenceIn(entry(late, 10, 'Speaking', mode, more))
    const moment = { situation: 'a', action: 'b', effect: 'c' }
    expect(kindOf('apply', { moment, fileIds: ['f'] })).toBe('moment')
    expect(kindOf('apply', { fileIds: ['f'] })).toBe('file')
    expect(kindOf('learn', { fileIds: ['f'] })).toBe('file')
    expect(kindOf('feedback')).toBe('feedback')
    expect(kindOf(null, { kind: 'feedback' })).toBe('feedback')
    expect(kindOf('apply')).toBe('applied')
    expect(kindOf('learn')).toBeNull()
    expect(kindOf(null)).toBeNull()
  })

  it('counts an entry for each of its skills and what others said, within the range only', () => {
    const both = entry(late, 60, 'Speaking', 'apply', {
      allocations: [
        { skillId: skillId('Speaking'), minutes: 20 },
        { skillId: skillId('Writing'), minutes: 40 },
      ],
    })
    const list = [both, entry(long, 500, 'Speaking')]
    const feedback = [said(late, 'Speaking'), given(yesterday, 'Speaking', 3), said(long, 'Speaking')]
    const ids = [skillId('Speaking'), skillId('Writing'), skillId('Teamwork')]
    const shown = shownOf(ids, { from: late, to: ON }, list, feedback)
    expect(shown.get(ids[0] ?? '')).toMatchObject({ minutes: 20, evidence: { applied: 1, said: 2 } })
    expect(shown.get(ids[1] ?? '')).toMatchObject({ minutes: 40, byMode: { apply: 40 } })
    expect(evidenceSum(shown.get(ids[2] ?? '')!.evidence)).toBe(0)
    expect(rowOf('Speaking', { entries: list, feedback }).evidence).toBe(3)
  })
})

describe('gaps and strengths', () => {
  const wanted = (name: string, level: number, core = false) =>
    withSkill(name, { wantedLevel: level, flags: core ? ['core'] : [] }).find((one) => one.name === name)!
  const skills = withSkill('', {}).map(
    (skill) =>
      [
        wanted('Speaking', 4),
        wanted('Writing', 4, true),
        wanted('Teamwork', 3),
        wanted('Programming', 5),
      ].find(({ id }) => id === skill.id) ?? skill,
  )
  const assessments = [assessment(late, { Speaking: 2, Writing: 2, Teamwork: 4, Programming: 4, Empathy: 5 })]

  it('are told by side: the widest gap first, core skills before others, levels reached are none', () => {
    const rows = rowsOf({ skills, assessments })
    expect(gapsOf(rows, 'soft').map(({ label }) => label)).toEqual(['Writing', 'Speaking'])
    expect(gapsOf(rows, 'hard').map((row) => [row.label, gapOf(row)])).toEqual([['Programming', 1]])
    expect(strengthsOf(rows, 'soft').map(({ label }) => label)).toEqual(['Empathy', 'Teamwork'])
    expect(strengthsOf(rows, 'hard').map(({ label }) => label)).toEqual(['Programming'])
  })

  it('a high rating that others put low is no strength, but seen differently', () => {
    const feedback = [given(yesterday, 'Empathy', 3), given(yesterday, 'Teamwork', 4)]
    const rows = rowsOf({ skills, assessments, feedback })
    expect(strengthsOf(rows, 'soft').map(({ label }) => label)).toEqual(['Teamwork'])
    expect(rows.filter(isSeenDifferently).map(({ label }) => label)).toEqual(['Empathy'])
  })

  it('a gap is there only where both levels are known, and never below nothing', () => {
    const level = fc.option(fc.integer({ min: 1, max: 5 }))
    fc.assert(
      fc.property(level, level, (want, now) => {
        const row = rowOf('Speaking', {
          skills: withSkill('Speaking', { wantedLevel: want }),
          assessments: now === null ? [] : [assessment(late, { Speaking: now })],
        })
        expect(gapOf(row)).toBe(want === null || now === null ? null : Math.max(0, want - now))
      }),
      { numRuns: 30 },
    )
  })
})

describe('the list of skills', () => {
  const lists = {
    entries: [...entries(ago(100, 95), 400, 'Programming'), entry(late, 5, 'Speaking')],
    skills: withSkill('Speaking', { flags: ['core', 'changing'], wantedLevel: 3 }),
    assessments: [assessment(late, { Speaking: 2, Writing: 4 })],
  }
  const rows = rowsOf(lists)
  const found = (query: object) =>
    foundSkills(rows, { ...WHOLE_CATALOGUE, ...query }).map(({ label }) => label)

  it('leaves out what is archived, and general skills of which nothing is known', () => {
    expect(rows.map(({ label }) => label)).not.toContain('Communication')
    expect(rowsOf({ entries: [entry(late, 5, 'General')] }).map(({ label }) => label)).toContain('Technology')
    const archived = withSkill('Speaking', { archived: true })
    expect(rowsOf({ skills: archived }).map(({ label }) => label)).not.toContain('Speaking')
  })

  it('is narrowed by words, side, category, flag and state, all of them together', () => {
    expect(found({ text: 'SPEAK commun' })).toEqual(['Speaking'])
    expect(found({ side: 'soft', states: ['gap'] })).toEqual(['Speaking'])
    expect(found({ flags: ['changing', 'in-demand'] })).toEqual(['Speaking'])
    expect(found({ states: ['strength', 'gap'] })).toEqual(['Speaking', 'Writing'])
    expect(found({ states: ['not-rated'], text: 'writing' })).toEqual([])
  })

  it('goes stale exactly where the insight says so', () => {
    expect(told('skill-stale', lists).map(({ key }) => key)).toEqual([skillId('Programming')])
    expect(found({ states: ['stale'] })).toEqual(['Programming'])
  })

  it('has the same skills in every order, the longest without first, what never had time last', () => {
    const ids = (some: typeof rows) => some.map(({ id }) => id).toSorted()
    for (const sort of SKILL_SORTS) expect(ids(sortedSkills(rows, sort, 'en'))).toEqual(ids(rows))
    const order = sortedSkills(rows, 'longest-without', 'en')
    expect(order.slice(0, 2).map(({ label }) => label)).toEqual(['Programming', 'Speaking'])
    expect(latestDayOf(order.at(-1)?.times.lastAny ?? null)).toBe('')
    expect(sortedSkills(rows, 'gap', 'en')[0]?.label).toBe('Speaking')
  })
})
