import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { planSchema, timeOffSchema, type Plan, type PlanBlock } from '../../../shared/balance/career.ts'
import { blocksBetween, overBooked, overlapping } from '../../../shared/balance/plan-blocks.ts'
import {
  contentToEdit,
  editedPlan,
  minutesBySide,
  nextIdealAfter,
  plansOfWeek,
  type PlanScope,
} from '../../../shared/balance/plan-edit.ts'
import { cellsOf, minutesOfCells, planFor, type PlannedCell } from '../../../shared/balance/plan.ts'
import { proposePlan } from '../../../shared/balance/propose-plan.ts'
import { addDays, startOfWeek, weekdayOf, type Day } from '../../../shared/day.ts'
import { DEFAULT_CATEGORIES } from '../../../shared/entry/defaults.ts'
import { MODES } from '../../../shared/entry/entry.ts'
import { anyDay, defaultCatalog } from '../../support/arbitraries.ts'

const id = (name: string) => DEFAULT_CATEGORIES.find((one) => one.name === name)?.id ?? ''
const cell = (name: string, minutes: number, mode: PlannedCell['mode'] = null): PlannedCell => ({
  categoryId: id(name),
  mode,
  minutes,
})
const block = (
  weekday: number,
  start: string,
  minutes: number,
  more: Partial<PlanBlock> = {},
): PlanBlock => ({
  weekday,
  start,
  minutes,
  categoryId: id('Technology'),
  mode: null,
  title: '',
  practiceId: null,
  ...more,
})
const planOf = (kind: PlanScope, from: Day, cells: PlannedCell[], blocks: PlanBlock[] = []): Plan =>
  planSchema.parse({ id: `${kind}-${from}`, kind, from, cells, blocks })

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

describe('Editing a plan', () => {
  const ideal = planOf('ideal', '2026-01-05', [cell('Technology', 120)])
  const plans = [ideal]
  const around = (more: Plan[] = []) => ({ plans: [...plans, ...more], weekStart: 1, newId: 'new' })
  const content = { cells: [cell('Communication', 60)], blocks: [] }

  it('of the ideal week begins a new one there, and past weeks keep theirs', () => {
    const edited = editedPlan('ideal', '2026-11-16', content, around())
    expect(edited).toMatchObject({ id: 'new', kind: 'ideal', from: '2026-11-16' })
    const after = { plans: [ideal, edited], timeOff: [], weekStart: 1 }
    expect(planFor('2026-11-09', after)).toBe(ideal)
    expect(planFor('2026-11-16', after)).toBe(edited)
    expect(planFor('2027-03-01', after)).toBe(edited)
  })

  it('of the ideal week in the week it began changes that one', () => {
    expect(editedPlan('ideal', '2026-01-05', content, around())).toMatchObject({ id: ideal.id, ...content })
  })

  it('of one week leaves the ideal week as it is, and again changes the same record', () => {
    const own = editedPlan('week', '2026-11-16', content, around())
    expect(own).toMatchObject({ id: 'new', kind: 'week', from: '2026-11-16' })
    const context = around([own])
    expect(editedPlan('week', '2026-11-16', content, { ...context, newId: 'other' }).id).toBe('new')
    expect(contentToEdit('ideal', '2026-11-16', context).cells).toEqual(ideal.cells)
    expect(contentToEdit('week', '2026-11-16', context).cells).toEqual(content.cells)
    expect(contentToEdit('week', '2026-11-23', context).cells).toEqual(ideal.cells)
    expect(plansOfWeek('2026-11-16', context)).toEqual([own])
    expect(plansOfWeek('2026-11-23', context)).toEqual([])
  })

  it('tells of an ideal week that is to come', () => {
    const later = planOf('ideal', '2026-12-09', [])
    expect(nextIdealAfter('2026-11-16', around([later]))).toBe('2026-12-07')
    expect(nextIdealAfter('2026-12-07', around([later]))).toBeNull()
  })

  it('holds in its own week and changes no week before it, on any day and week start', () => {
    const anyCells = fc.array(fc.constantFrom(cell('Technology', 30), cell('Leadership', 45, 'apply')))
    const anyPlan = fc
      .tuple(fc.constantFrom<PlanScope>('ideal', 'week'), fc.integer({ min: -400, max: 400 }), anyCells)
      .map(([kind, days, cells]) => planOf(kind, addDays('2026-12-30', days), cells))
    const anyCase = fc.record({
      given: fc.array(anyPlan, { maxLength: 6 }),
      scope: fc.constantFrom<PlanScope>('ideal', 'week'),
      days: fc.integer({ min: -400, max: 400 }),
      weekStart: fc.integer({ min: 1, max: 7 }),
    })
    fc.assert(
      fc.property(anyCase, ({ given, scope, days, weekStart }) => {
        const before = given.map((plan, place) => ({ ...plan, id: `p-${place}` }))
        const from = startOfWeek(addDays('2026-12-30', days), weekStart)
        const edited = {
          ...editedPlan(scope, from, content, { plans: before, weekStart, newId: 'new' }),
          updatedAt: '2027-01-01T00:00:00.000Z',
        }
        const after = [...before.filter((plan) => plan.id !== edited.id), edited]
        const read = (week: Day, plans: readonly Plan[]) =>
          contentToEdit(scope, week, { plans, weekStart }).cells
        expect(read(from, after)).toEqual(content.cells)
        for (const weeks of [-52, -3, -1]) {
          const past = addDays(from, 7 * weeks)
          expect(cellsOf(planFor(past, { plans: after, timeOff: [], weekStart }))).toEqual(
            cellsOf(planFor(past, { plans: before, timeOff: [], weekStart })),
          )
        }
      }),
    )
  })

  it('adds cells up by side', () => {
    const cells = [cell('Technology', 60), cell('Technology', 30, 'learn'), cell('Leadership', 45)]
    const gone = { categoryId: 'gone', mode: null, minutes: 10 }
    expect(minutesBySide([...cells, gone], defaultCatalog)).toEqual({ hard: 90, soft: 45, personal: 0 })
  })
})

describe('Blocks', () => {
  it('that run at the same time are told, over midnight and the end of the week too', () => {
    const [evening, later, early, sunday, monday] = [
      block(1, '18:00', 60),
      block(1, '18:59', 30),
      block(1, '17:00', 60),
      block(7, '23:30', 60),
      block(1, '00:15', 10),
    ] as const
    const all = [evening, later, early, sunday, monday]
    expect(overlapping(evening, all)).toEqual([later])
    expect(overlapping(early, all)).toEqual([])
    expect(overlapping(sunday, all)).toEqual([monday])
    expect(overlapping(monday, all)).toEqual([sunday])
  })

  it('are more than the plan where they are: of the exact cell, of any mode, or of none', () => {
    const cells = [cell('Technology', 60, 'learn'), cell('Technology', 30), cell('Leadership', 90)]
    const blocks = [
      block(1, '18:00', 45, { mode: 'learn' }),
      block(2, '18:00', 45, { mode: 'learn' }),
      block(3, '18:00', 30, { mode: 'apply' }),
      block(4, '18:00', 90, { categoryId: id('Leadership') }),
      block(5, '18:00', 20, { categoryId: id('Communication'), mode: 'practise' }),
    ]
    expect(overBooked({ cells, blocks })).toEqual([
      { ...cell('Technology', 60, 'learn'), booked: 90 },
      { ...cell('Communication', 0, 'practise'), booked: 20 },
    ])
    expect(overBooked(null)).toEqual([])
  })

  it('of some weeks lie on their weekday in each week but on days off, whatever the time zone and the clock change', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia']
    const anyCase = fc.record({
      day: anyDay,
      weeks: fc.integer({ min: 1, max: 8 }),
      weekday: fc.integer({ min: 1, max: 7 }),
      weekStart: fc.integer({ min: 1, max: 7 }),
      off: fc.integer({ min: 0, max: 60 }),
      fraction: fc.constantFrom(0.5, 1),
    })
    for (const name of zones) {
      process.env['TZ'] = name
      fc.assert(
        fc.property(anyCase, ({ day, weeks, weekday, weekStart, off, fraction }) => {
          fc.pre(day > '1900-06-01' && day < '2199-06-01')
          const from = startOfWeek(day, weekStart)
          const plans = [planOf('ideal', from, [], [block(weekday, '02:30', 60)])]
          const dayOff = addDays(from, off)
          const found = blocksBetween(from, addDays(from, 7 * weeks - 1), {
            plans,
            timeOff: [timeOffSchema.parse({ id: 'o', from: dayOff, to: dayOff, fraction })],
            weekStart,
          })
          const isMissing = fraction === 1 && off < 7 * weeks && weekdayOf(dayOff) === weekday
          expect(found).toHaveLength(weeks - (isMissing ? 1 : 0))
          for (const one of found) expect(weekdayOf(one.day)).toBe(weekday)
        }),
        { numRuns: 40 },
      )
    }
    // The night on which clocks go forward in Berlin: 02:30 does not exist there, and stays what it says.
    process.env['TZ'] = 'Europe/Berlin'
    const plans = [planOf('ideal', '2026-03-23', [], [block(7, '02:30', 60)])]
    expect(blocksBetween('2026-03-29', '2026-03-29', { plans, timeOff: [], weekStart: 1 })).toMatchObject([
      { day: '2026-03-29', start: '02:30' },
    ])
  })
})

describe('A first plan', () => {
  it('gives the target’s shares to what is logged most', () => {
    const logged = new Map([
      [id('Languages'), 500],
      [id('Leadership'), 300],
    ])
    const cells = proposePlan(600, { hard: 0.6, soft: 0.4 }, defaultCatalog, logged)
    expect(minutesBySide(cells, defaultCatalog)).toEqual({ hard: 360, soft: 240, personal: 0 })
    expect(
      cells.map(({ categoryId, mode }) => [defaultCatalog.categoryById.get(categoryId)?.name, mode]),
    ).toEqual([
      ['Languages', 'learn'],
      ['Languages', 'apply'],
      ['Technology', null],
      ['Leadership', 'practise'],
      ['Leadership', 'feedback'],
      ['Communication', null],
    ])
  })

  it('adds up to the minutes asked for, in categories that are in use, and nears the target', () => {
    const anyCase = fc.record({
      minutes: fc.integer({ min: 30, max: 3_600 }),
      hard: fc.integer({ min: 15, max: 85 }),
      archived: fc.subarray([...DEFAULT_CATEGORIES], { maxLength: DEFAULT_CATEGORIES.length }),
    })
    fc.assert(
      fc.property(anyCase, ({ minutes, hard, archived }) => {
        const categories = DEFAULT_CATEGORIES.map((one) => ({ ...one, archived: archived.includes(one) }))
        const left = categories.filter((one) => !one.archived && one.side !== 'personal')
        const catalog = { ...defaultCatalog, categories }
        const shares = { hard: hard / 100, soft: 1 - hard / 100 }
        const cells = proposePlan(minutes, shares, catalog, new Map())
        expect(minutesOfCells(cells)).toBe(left.length === 0 ? 0 : minutes)
        for (const { categoryId, mode } of cells) {
          expect(left.some((one) => one.id === categoryId)).toBe(true)
          expect(mode === null || MODES.includes(mode)).toBe(true)
        }
        const sums = minutesBySide(cells, defaultCatalog)
        const isOfBothSides = new Set(left.map(({ side }) => side)).size === 2
        const wanted = isOfBothSides ? minutes * shares.hard : sums.hard
        expect(Math.abs(sums.hard - wanted)).toBeLessThan(30)
      }),
    )
  })
})
