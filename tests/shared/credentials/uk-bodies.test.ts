import { describe, expect, test } from 'vitest'
import { categoryOf, claimed, credits, requirement } from './credits-for-test.ts'

const whole = { outcome: 'Learned it', notes: 'Thought about it' }

describe('RICS', () => {
  const formal = (date: string, hours: number, category: string, more: object = {}) =>
    claimed(date, hours, category, { structured: true, ...whole, ...more })
  const rics = { credential: { cycleStart: '2026-01-01' } }
  const met = [
    formal('2026-02-01', 4, 'Ethics'),
    formal('2026-03-01', 3, 'Sustainability'),
    formal('2026-04-01', 3, 'Data, AI & technology'),
    claimed('2026-05-01', 10, 'Practice area', whole),
  ]

  test('is just met: 20 hours, 10 of them structured, each topic once', () => {
    const found = credits('rics', '2026-11-19', met, rics)
    expect(found).toMatchObject({
      cycle: { from: '2026-01-01', to: '2026-12-31' },
      counted: 20,
      missing: 0,
      isMet: true,
    })
    expect(requirement(found, 'structured')).toMatchObject({ required: 10, counted: 10, missing: 0 })
  })

  test('is just missed: 20 hours with a quarter too few of them structured', () => {
    const found = credits(
      'rics',
      '2026-11-19',
      [formal('2026-02-01', 3.75, 'Ethics'), ...met.slice(1), claimed('2026-06-01', 0.25, '', whole)],
      rics,
    )
    expect(found).toMatchObject({ counted: 20, missing: 0, isMet: false })
    expect(requirement(found, 'structured')).toMatchObject({ counted: 9.75, missing: 0.25 })
  })

  test('does not count networking', () => {
    const found = credits(
      'rics',
      '2026-11-19',
      [...met, formal('2026-06-01', 5, 'Practice area', { kind: 'networking' })],
      rics,
    )
    expect(found).toMatchObject({ earned: 25, counted: 20 })
    expect(requirement(found, 'structured').counted).toBe(10)
    expect(found.activities.at(-1)).toMatchObject({ notCounted: 'kind' })
  })

  test('counts every minute: 20 minutes and 10 are half an hour', () => {
    const found = credits(
      'rics',
      '2026-11-19',
      [claimed('2026-02-01', 20 / 60), claimed('2026-02-02', 10 / 60)],
      rics,
    )
    expect(found.earned).toBe(0.5)
  })

  test('begins anew with the calendar year and carries nothing over', () => {
    const found = credits('rics', '2027-01-01', [...met, formal('2026-12-31', 30, 'Ethics')], rics)
    expect(found).toMatchObject({ cycle: { from: '2027-01-01', to: '2027-12-31' }, counted: 0, carriedIn: 0 })
  })

  test('remembers a topic for three years, and no day longer', () => {
    const topic = (day: string) => requirement(credits('rics', day, met, rics), 'topic')
    expect(topic('2026-11-19')).toMatchObject({
      name: 'Ethics',
      last: '2026-02-01',
      due: '2029-01-31',
      missing: 0,
    })
    expect(topic('2029-01-31').missing).toBe(0)
    expect(topic('2029-02-01').missing).toBe(1)
    const none = requirement(credits('rics', '2026-11-19', [], rics), 'topic', 1)
    expect(none).toMatchObject({ name: 'Sustainability', last: null, due: '2028-12-31', missing: 1 })
  })

  test('says how many activities lack a learning outcome or a reflection', () => {
    const found = credits(
      'rics',
      '2026-11-19',
      [...met, claimed('2026-06-01', 1, '', { outcome: 'Just that' })],
      rics,
    )
    expect(requirement(found, 'outcome')).toMatchObject({ required: 5, counted: 5, missing: 0 })
    expect(requirement(found, 'reflection')).toMatchObject({ required: 5, counted: 4, missing: 1 })
    expect(found.isMet).toBe(false)
  })

  test('needs no first day: without one its years are those of the calendar', () => {
    const found = credits('rics', '2026-11-19', met, { credential: { cycleStart: null } })
    expect(found).toMatchObject({ cycle: { from: '2026-01-01', to: '2026-12-31' }, counted: 20 })
  })
})

describe('NMC', () => {
  const feedback = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `f${index}`, date: `2026-0${index + 1}-01` }))
  const reflection = (date: string) => claimed(date, 0.5, '', { kind: 'reflection', claims: [] })
  const reflections = ['2025-05-01', '2025-06-01', '2025-07-01', '2026-05-01', '2026-06-01'].map(reflection)
  const hours = [
    claimed('2025-05-01', 20, '', { participatory: true }),
    claimed('2026-05-01', 15, 'Self-study'),
  ]

  test('is just met: 35 hours, 20 with others, five pieces of feedback and five reflections', () => {
    const found = credits('nmc', '2027-06-01', [...hours, ...reflections], { feedback: feedback(5) })
    expect(found).toMatchObject({ required: 35, counted: 35, missing: 0, isMet: true })
  })

  test('is just missed by a quarter of an hour with others', () => {
    const found = credits(
      'nmc',
      '2027-06-01',
      [
        claimed('2025-05-01', 19.75, '', { participatory: true }),
        claimed('2026-05-01', 15.25),
        ...reflections,
      ],
      { feedback: feedback(5) },
    )
    expect(found).toMatchObject({ missing: 0, isMet: false })
    expect(requirement(found, 'participatory')).toMatchObject({ required: 20, counted: 19.75, missing: 0.25 })
  })

  test('is just missed by one piece of feedback and one reflection', () => {
    const found = credits('nmc', '2027-06-01', [...hours, ...reflections.slice(1)], { feedback: feedback(4) })
    expect(requirement(found, 'count', 0)).toMatchObject({
      name: 'Pieces of feedback',
      counted: 4,
      missing: 1,
    })
    expect(requirement(found, 'count', 1)).toMatchObject({
      name: 'Reflective accounts',
      counted: 4,
      missing: 1,
    })
    expect(found.isMet).toBe(false)
  })

  test('counts finished reviews as reflections and claimed feedback talks as feedback, each once', () => {
    const talk = claimed('2026-05-01', 1, '', { kind: 'feedback' })
    const found = credits('nmc', '2027-06-01', [talk], {
      feedback: feedback(1),
      reviews: [
        { id: 'r1', finishedOn: '2026-06-30' },
        { id: 'r2', finishedOn: null },
      ],
    })
    expect(requirement(found, 'count', 0).counted).toBe(2)
    expect(requirement(found, 'count', 1).counted).toBe(1)
  })

  test('counts every minute', () => {
    expect(
      credits('nmc', '2026-06-01', [claimed('2025-05-01', 7 / 60), claimed('2025-05-02', 8 / 60)]).earned,
    ).toBe(0.25)
  })

  test('begins anew after three years, feedback and reflections too', () => {
    const found = credits('nmc', '2028-03-01', [...hours, ...reflections], { feedback: feedback(5) })
    expect(found).toMatchObject({ counted: 0, missing: 35, carriedIn: 0 })
    expect(requirement(found, 'count', 0).counted).toBe(0)
    expect(requirement(found, 'count', 1).counted).toBe(0)
  })

  test('knows no cap: 100 hours of one kind are 100', () => {
    expect(credits('nmc', '2027-06-01', [claimed('2025-05-01', 100, 'Self-study')]).counted).toBe(100)
  })
})

describe('HCPC', () => {
  const months = ['2025-05-01', '2025-07-15', '2025-10-01', '2025-12-15']
  const dated = months.map((day, index) =>
    claimed(day, 2, index === 0 ? 'Formal education' : 'Work-based learning'),
  )

  test('is just met: two types, never three months without', () => {
    const found = credits('hcpc', '2026-01-10', dated)
    expect(found).toMatchObject({
      cycle: { from: '2025-03-01', to: '2027-02-28' },
      required: 0,
      earned: 8,
      counted: 8,
      missing: 0,
      isMet: true,
    })
    expect(requirement(found, 'types')).toMatchObject({ required: 2, counted: 2, missing: 0 })
  })

  test('is just missed with one type', () => {
    const found = credits(
      'hcpc',
      '2026-01-10',
      dated.slice(1).concat(claimed('2025-05-01', 1, 'work-based  learning')),
    )
    expect(requirement(found, 'types')).toMatchObject({ counted: 1, missing: 1 })
  })

  test('sees a gap from three months on, to the day', () => {
    const between = (next: string) =>
      credits('hcpc', next, [
        claimed('2025-03-01', 1, 'Other'),
        claimed(next, 1, 'Formal education'),
      ]).requirements.filter(({ rule }) => rule === 'gap')
    expect(between('2025-06-01')).toEqual([])
    expect(between('2025-06-02')).toEqual([
      { rule: 'gap', from: '2025-03-02', to: '2025-06-01', required: 1, counted: 0, missing: 1 },
    ])
  })

  test('sees the gap that is still going on, and the one before the first activity', () => {
    const found = credits('hcpc', '2025-12-31', [claimed('2025-08-01', 1, 'Other')])
    expect(found.requirements.filter(({ rule }) => rule === 'gap')).toMatchObject([
      { from: '2025-03-01', to: '2025-07-31', missing: 1 },
      { from: '2025-08-02', to: '2025-12-31', missing: 1 },
    ])
  })

  test('is content with a gap that was explained', () => {
    const explanations = [{ from: '2025-09-01', to: '2025-11-30', text: 'Parental leave' }]
    const found = credits(
      'hcpc',
      '2025-12-31',
      [claimed('2025-05-01', 1, 'Other'), claimed('2025-08-01', 1, 'Formal education')],
      {
        credential: { explanations },
      },
    )
    expect(requirement(found, 'gap')).toMatchObject({ counted: 1, missing: 0 })
    expect(found.isMet).toBe(true)
  })

  test('begins anew after two years; it counts every minute and caps nothing', () => {
    const found = credits('hcpc', '2027-03-01', [...dated, claimed('2027-03-01', 7 / 60, 'Other')])
    expect(found).toMatchObject({
      cycle: { from: '2027-03-01', to: '2029-02-28' },
      earned: 0.11,
      carriedIn: 0,
    })
    expect(
      categoryOf(credits('hcpc', '2026-01-10', [claimed('2025-05-01', 90, 'Other')]), 'Other').counted,
    ).toBe(90)
  })
})
