import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planSchema, timeOffSchema, type Plan, type TimeOff } from '../../../shared/balance/career.ts'
import { monthDocumentsOf } from '../../../shared/balance/month-document.ts'
import { planFor, plannedIn, shareOff } from '../../../shared/balance/plan.ts'
import { weekAgainstPlan, type Week } from '../../../shared/balance/week.ts'
import { addDays, type Day } from '../../../shared/day.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { entrySchema, MODES, type Entry, type Mode } from '../../../shared/entry/entry.ts'

const category = (name: string) => DEFAULT_CATEGORIES.find((one) => one.name === name)?.id ?? ''
const skill = (name: string) => DEFAULT_SKILLS.find((one) => one.name === name)?.id ?? ''

let count = 0
const plan = (from: Day, cells: [string, Mode | null, number][], kind: Plan['kind'] = 'ideal'): Plan =>
  planSchema.parse({
    id: `plan-${count++}`,
    kind,
    from,
    cells: cells.map(([name, mode, minutes]) => ({ categoryId: category(name), mode, minutes })),
  })
const off = (from: Day, to: Day, fraction = 1): TimeOff =>
  timeOffSchema.parse({ id: `off-${count++}`, from, to, fraction })
const entry = (date: Day, minutes: number, name: string | null, mode: Mode | null = null): Entry =>
  entrySchema.parse({
    id: `entry-${count++}`,
    date,
    minutes,
    title: 'Done',
    mode,
    allocations: name === null ? [] : [{ skillId: skill(name), minutes }],
  })

type Around = { plans: Plan[]; timeOff?: TimeOff[]; entries?: Entry[]; weekStart?: number }

function weekOf(from: Day, { plans, timeOff = [], entries = [], weekStart = 1 }: Around): Week {
  const to = addDays(from, 6)
  const within = entries.filter(({ date }) => from <= date && date <= to)
  return weekAgainstPlan(from, monthDocumentsOf(within), {
    plans,
    timeOff,
    weekStart,
    categories: DEFAULT_CATEGORIES,
    skills: DEFAULT_SKILLS,
    minutesOn: (day) => entries.filter(({ date }) => date === day).reduce((sum, one) => sum + one.minutes, 0),
  })
}

describe('the plan of a week', () => {
  const ideal = plan('2026-01-05', [['Technology', 'learn', 120]])
  const own = plan('2026-11-16', [['Technology', 'learn', 30]], 'week')
  const later = plan('2026-11-23', [['Communication', null, 60]])
  const context = { plans: [ideal, own, later], timeOff: [], weekStart: 1 }

  it.each([
    ['2025-12-29', null],
    ['2026-01-05', ideal.id],
    ['2026-11-09', ideal.id],
    ['2026-11-16', own.id],
    ['2026-11-23', later.id],
    ['2030-01-07', later.id],
  ])('of %s is the week’s own, else the latest ideal', (from, id) => {
    expect(planFor(from, context)?.id ?? null).toBe(id)
  })

  it('belongs to the week its day lies in, also where a week begins on a Sunday', () => {
    expect(planFor('2026-11-15', { ...context, weekStart: 7 })?.id).toBe(own.id)
  })

  it.each([
    ['no day', [], 0, 120],
    ['one day', [off('2026-11-18', '2026-11-18')], 1 / 7, 103],
    [
      'two half days of one day',
      [off('2026-11-18', '2026-11-18', 0.5), off('2026-11-18', '2026-11-18', 0.5)],
      1 / 7,
      103,
    ],
    ['illness within a holiday', [off('2026-11-09', '2026-11-22'), off('2026-11-17', '2026-11-18')], 1, 0],
    ['part time all year', [off('2026-01-01', '2026-12-31', 0.5)], 0.5, 60],
    ['an absence that ends on the first day', [off('2026-11-10', '2026-11-16')], 1 / 7, 103],
  ])('is lowered by %s', (_name, timeOff, share, minutes) => {
    expect(shareOff('2026-11-16', timeOff)).toBeCloseTo(share)
    expect(plannedIn('2026-11-16', { plans: [ideal], timeOff, weekStart: 1 })).toMatchObject([{ minutes }])
  })
})

describe('a week against its plan', () => {
  it('gives what was done to the cell that asks for it, the rest to "any mode", what nobody planned a row of its own', () => {
    const week = weekOf('2026-11-16', {
      plans: [
        plan('2026-11-16', [
          ['Technology', 'learn', 120],
          ['Technology', null, 60],
          ['Communication', 'practise', 30],
        ]),
      ],
      entries: [
        entry('2026-11-16', 90, 'Programming', 'learn'),
        entry('2026-11-18', 40, 'Programming', 'apply'),
        entry('2026-11-19', 20, 'Cybersecurity'),
        entry('2026-11-22', 15, 'Stress', 'practise'),
        entry('2026-11-22', 10, null, 'learn'),
        entry('2026-11-23', 600, 'Programming', 'learn'),
      ],
    })
    expect(week).toEqual({
      from: '2026-11-16',
      to: '2026-11-22',
      rows: [
        { category: 'Technology', mode: 'learn', planned: 120, actual: 90 },
        { category: 'Technology', mode: null, planned: 60, actual: 60 },
        { category: 'Communication', mode: 'practise', planned: 30, actual: 0 },
        { category: 'Well-being', mode: 'practise', planned: 0, actual: 15 },
        { category: 'Unassigned', mode: 'learn', planned: 0, actual: 10 },
      ],
      planned: 210,
      actual: 175,
      carried: 0,
    })
  })

  // By hand, with 140 minutes planned a week: carried in, then what was done beyond the plan of the week, day of
  // absence included (140 x 6/7 = 120), then kept within 140 either way.
  it.each([
    ['2026-09-28', 140, 0, 0], // done 100: -40
    ['2026-10-05', 140, 0, -40], // done 200: +60
    ['2026-10-12', 140, 1, 20], // two days off 100 planned, done 100: 0
    ['2026-10-19', 0, 0, 20], // a week off, done 30: +30
    ['2026-10-26', 140, 0, 50], // done 0: -140
    ['2026-11-02', 140, 0, -90], // done 0: -140, kept at -140
    ['2026-11-09', 140, 0, -140], // one day off 120 planned, done 170: +50
    ['2026-11-16', 140, 0, -90], // the running week
  ])('over eight weeks with time off: the week of %s', (from, _planned, _days, carried) => {
    const entries = [
      entry('2026-09-30', 100, 'Programming'),
      entry('2026-10-11', 200, 'Programming'),
      entry('2026-10-12', 60, 'Speaking'),
      entry('2026-10-16', 40, null),
      entry('2026-10-20', 30, 'Health'),
      entry('2026-11-09', 100, 'Programming'),
      entry('2026-11-15', 70, 'Writing'),
      entry('2026-11-16', 500, 'Programming'),
    ]
    const week = weekOf(from, {
      plans: [
        plan('2026-09-28', [
          ['Technology', null, 100],
          ['Communication', null, 40],
        ]),
      ],
      timeOff: [
        off('2026-10-14', '2026-10-15'),
        off('2026-10-19', '2026-10-25'),
        off('2026-11-11', '2026-11-11'),
      ],
      entries,
    })
    expect(week.carried).toBe(carried)
  })

  const anyMode = fc.option(fc.constantFrom(...MODES), { nil: null })
  const anyWeek = fc.record({
    weekStart: fc.integer({ min: 1, max: 7 }),
    cells: fc.array(
      fc.tuple(fc.constantFrom(...DEFAULT_CATEGORIES), anyMode, fc.integer({ min: 0, max: 600 })),
    ),
    done: fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 27 }),
        fc.integer({ min: 1, max: 300 }),
        fc.option(fc.constantFrom(...DEFAULT_SKILLS), { nil: null }),
        anyMode,
      ),
      { maxLength: 40 },
    ),
    absence: fc.array(fc.tuple(fc.integer({ min: 0, max: 27 }), fc.double({ min: 0, max: 1, noNaN: true }))),
  })

  it('has rows that add up to its totals, and carries at most one week, whatever was planned and done', () => {
    fc.assert(
      fc.property(anyWeek, ({ weekStart, cells, done, absence }) => {
        // Four weeks over the turn of a year.
        const first = addDays('2026-12-13', weekStart)
        const plans = [
          plan(
            first,
            cells.map(([{ name }, mode, minutes]) => [name, mode, minutes]),
          ),
        ]
        const timeOff = absence.map(([day, fraction]) =>
          off(addDays(first, day), addDays(first, day), fraction),
        )
        const entries = done.map(([day, minutes, one, mode]) =>
          entrySchema.parse({
            ...entry(addDays(first, day), minutes, null, mode),
            allocations: one === null ? [] : [{ skillId: one.id, minutes }],
          }),
        )
        const full = cells.reduce((sum, [, , minutes]) => sum + minutes, 0)
        let actual = 0
        for (let index = 0; index < 4; index++) {
          const week = weekOf(addDays(first, 7 * index), { plans, timeOff, entries, weekStart })
          expect(week.rows.reduce((sum, row) => sum + row.planned, 0)).toBe(week.planned)
          expect(week.rows.reduce((sum, row) => sum + row.actual, 0)).toBe(week.actual)
          expect(week.planned).toBeLessThanOrEqual(full)
          expect(Math.abs(week.carried)).toBeLessThanOrEqual(full)
          actual += week.actual
        }
        expect(actual).toBe(entries.reduce((sum, { minutes }) => sum + minutes, 0))
      }),
      { numRuns: 200 },
    )
  })
})
