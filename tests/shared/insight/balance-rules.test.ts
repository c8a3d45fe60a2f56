import { describe, expect, it } from 'vitest'
import { DEFAULT_TARGET } from '../../../shared/entry/defaults.ts'
import { insightLines } from '../../../shared/insight/rules.ts'
import { ago, entries, entry, EVEN, ideal, off, told, WEEKS, withSkill } from './journals.ts'

const THREE = WEEKS.slice(0, 3)
const mix = (weeks: readonly string[], hard: number, soft: number) => [
  ...entries(weeks, hard, 'Programming'),
  ...entries(weeks, soft, 'Speaking'),
]

describe('outside the band for three weeks', () => {
  it('says how much the heavy side took of the last three complete weeks, as the format has it', () => {
    const found = told('outside-band', { entries: mix(THREE, 86, 14) })
    expect(insightLines(found)).toEqual([
      {
        rule: 'outside-band',
        sentence: 'Hard skills took 86 % of the last 3 weeks; your band is 40 to 60 %.',
        since: '2026-10-26',
        numbers: { hard: 0.86 },
      },
    ])
    expect(found[0]?.wants?.side).toBe('soft')
  })

  it('says it of soft skills too', () => {
    expect(told('outside-band', { entries: mix(THREE, 30, 70) })[0]).toMatchObject({
      sentence: 'Soft skills took 70 % of the last 3 weeks; your band is 40 to 60 %.',
      numbers: { soft: 0.7 },
    })
  })

  it.each([
    ['the edge of the band', mix(THREE, 60, 40)],
    ['two weeks', [...mix(WEEKS.slice(0, 2), 86, 14), ...mix(WEEKS.slice(2, 3), 60, 40)]],
    ['three weeks of too little to judge', mix(THREE, 25, 4)],
    [
      'three weeks on different sides',
      [...mix(WEEKS.slice(0, 2), 90, 10), ...mix(WEEKS.slice(2, 3), 10, 90)],
    ],
    ['the running week', mix(['2026-11-16', ...WEEKS.slice(0, 2)], 86, 14)],
    ['unassigned time', entries(THREE, 90, 'Programming').map((one) => ({ ...one, allocations: [] }))],
  ])('says nothing about %s', (_, list) => {
    expect(told('outside-band', { entries: list })).toEqual([])
  })

  it('does not round a share into the band: 60.4 % is outside, and said so', () => {
    expect(told('outside-band', { entries: mix(THREE, 604, 396) })[0]).toMatchObject({
      sentence: 'Hard skills took 60.4 % of the last 3 weeks; your band is 40 to 60 %.',
      numbers: { hard: 0.604 },
    })
  })

  it('leaves out a week off and looks one further back', () => {
    const list = mix([WEEKS[0] ?? '', WEEKS[2] ?? '', WEEKS[3] ?? ''], 86, 14)
    const holiday = off(WEEKS[1] ?? '', '2026-11-08')
    expect(told('outside-band', { entries: list })).toEqual([])
    expect(told('outside-band', { entries: list, timeOff: [holiday] })[0]).toMatchObject({
      sentence: 'Hard skills took 86 % of your last 3 weeks without time off; your band is 40 to 60 %.',
      since: '2026-10-19',
    })
  })

  it('holds each week against the target of its time', () => {
    const early = { ...EVEN, id: 'early', shares: { hard: 0.8, soft: 0.2 } }
    const now = { ...EVEN, from: '2026-11-05' }
    expect(told('outside-band', { entries: mix(THREE, 80, 20), targets: [early, now] })).toEqual([])
    expect(told('outside-band', { entries: mix(THREE, 80, 20), targets: [now, EVEN] })).toHaveLength(1)
  })
})

describe('a side that is missing for a month', () => {
  const soft = (days: number) => [
    ...entries(ago(40, 20, 5), 60, 'Programming'),
    entry(ago(days)[0] ?? '', 30, 'Speaking'),
  ]

  it('says for how long, and what the other side had', () => {
    expect(told('side-missing', { entries: soft(30) })[0]).toMatchObject({
      key: 'soft@even',
      sentence: 'Soft skills had no time for 30 days; hard skills had 2h in the last 30 days.',
      since: '2026-10-21',
      numbers: { days: 30, hard: 120 },
    })
  })

  it('says nothing a day earlier, nor of a journal that is not in use', () => {
    expect(told('side-missing', { entries: soft(29) })).toEqual([])
    expect(told('side-missing', { entries: entries(ago(200), 60, 'Programming') })).toEqual([])
  })

  it('does not count days off', () => {
    expect(told('side-missing', { entries: soft(30), timeOff: [off('2026-11-01', '2026-11-01')] })).toEqual(
      [],
    )
  })

  it('knows of one that is long gone only that it is at least so long', () => {
    expect(told('side-missing', { entries: soft(250) })[0]?.sentence).toMatch(/for at least \d+ days/)
  })

  it('tells a side that never had a minute from the first entry on', () => {
    expect(told('side-missing', { entries: entries(ago(33, 3), 60, 'Speaking') })[0]).toMatchObject({
      sentence: 'Hard skills had no time for 34 days; soft skills had 1h in the last 30 days.',
      since: '2026-10-17',
      numbers: { days: 34, soft: 60 },
    })
  })

  it('stands for what follows from it: no band and no category is told beside it', () => {
    const list = {
      entries: [...entries(WEEKS, 90, 'Programming')],
      skills: withSkill('Speaking', { flags: ['core'] }),
    }
    expect(told('side-missing', list)).toHaveLength(1)
    expect(told('outside-band', list)).toEqual([])
    expect(told('category-missing', list)).toEqual([])
  })
})

describe('a core category that is missing for a month', () => {
  const skills = withSkill('Speaking', { flags: ['core'] })
  const spoke = (days: number) => [
    ...entries(ago(20, 10), 60, 'Teamwork'),
    ...entries(ago(20, 10), 60, 'Programming'),
    entry(ago(days)[0] ?? '', 30, 'Speaking'),
  ]

  it('is told with its days, since the day after the last time', () => {
    expect(told('category-missing', { entries: spoke(30), skills })[0]).toMatchObject({
      sentence: 'Communication holds a core skill and had no time for 30 days.',
      since: '2026-10-21',
      numbers: { days: 30 },
    })
  })

  it('is not told a day earlier, nor of one that nobody called core or planned', () => {
    expect(told('category-missing', { entries: spoke(29), skills })).toEqual([])
    expect(told('category-missing', { entries: spoke(30) })).toEqual([])
  })

  it('is told of a category that has a place in the plan, from the plan on', () => {
    const plans = (from: string) => [ideal(from, [['Languages', 60]])]
    expect(told('category-missing', { entries: spoke(90), plans: plans('2026-10-19') })[0]).toMatchObject({
      sentence: 'Languages has a place in your plan and had no time for 32 days.',
      since: '2026-10-19',
    })
    expect(told('category-missing', { entries: spoke(90), plans: plans('2026-10-26') })).toEqual([])
  })
})

describe('a personal side that is neglected', () => {
  const list = (days: number) => [
    ...entries(ago(20, 3), 45, 'Programming'),
    entry(ago(days)[0] ?? '', 30, 'Health'),
  ]

  it('is told after four weeks of work without any', () => {
    expect(told('personal-neglected', { entries: list(28) })[0]).toMatchObject({
      sentence:
        'The personal side had no time for 28 days; hard and soft skills had 1h 30m in the last 28 days.',
      since: '2026-10-23',
      numbers: { days: 28, work: 90 },
    })
  })

  it('is not told a day earlier, nor to somebody who neither keeps nor plans it', () => {
    expect(told('personal-neglected', { entries: list(27) })).toEqual([])
    expect(told('personal-neglected', { entries: entries(ago(90, 20, 3), 45, 'Programming') })).toEqual([])
  })

  it('is told to somebody who plans it, even without a preset target ever chosen', () => {
    const plans = [ideal('2026-10-05', [['Well-being', 60]])]
    const found = told('personal-neglected', {
      entries: entries(ago(90, 20, 3), 45, 'Programming'),
      plans,
      targets: [DEFAULT_TARGET],
    })
    expect(found[0]).toMatchObject({ since: '2026-10-05', numbers: { days: 46 } })
  })
})
