import { describe, expect, test } from 'vitest'
import { categoryOf, claimed, credits } from './credits-for-test.ts'

describe('PMP', () => {
  const education = [
    claimed('2025-05-01', 20, 'Ways of Working'),
    claimed('2025-06-01', 8, 'Power Skills'),
    claimed('2025-07-01', 8, 'Business Acumen'),
  ]
  const givingBack = [
    claimed('2026-01-10', 8, 'Work as Practitioner'),
    claimed('2026-02-10', 16, 'Volunteer'),
  ]

  test('is just met: 36 of education and 24 given back are 60', () => {
    const found = credits('pmp', '2026-11-19', [...education, ...givingBack])
    expect(found).toMatchObject({
      cycle: { from: '2025-03-01', to: '2028-02-29' },
      required: 60,
      earned: 60,
      counted: 60,
      missing: 0,
      needed: 0,
      isMet: true,
    })
  })

  test('is just missed by a quarter', () => {
    const found = credits('pmp', '2026-11-19', [...education, claimed('2026-01-10', 23.75, 'Volunteer')])
    expect(found).toMatchObject({ counted: 59.75, missing: 0.25, needed: 0.25, isMet: false })
  })

  test('is not met by 60 where one part of education has too little', () => {
    const found = credits('pmp', '2026-11-19', [
      claimed('2025-05-01', 44.25, 'Ways of Working'),
      claimed('2025-06-01', 7.75, 'Power Skills'),
      claimed('2025-07-01', 8, 'Business Acumen'),
    ])
    expect(found).toMatchObject({ counted: 60, missing: 0, needed: 0.25, isMet: false })
    expect(categoryOf(found, 'Power Skills')).toEqual({ earned: 7.75, counted: 7.75, missing: 0.25 })
    expect(found.fill).toEqual([{ category: 'Power Skills', within: 'Power Skills', units: 1 }])
  })

  test('caps what is given back at 25 and work as a practitioner at 8 of it', () => {
    const found = credits('pmp', '2026-11-19', [
      ...education,
      claimed('2025-09-01', 40, 'Work as a practitioner'),
      claimed('2025-09-02', 20, 'Create Content'),
    ])
    expect(categoryOf(found, 'Work as Practitioner')).toMatchObject({ earned: 40, counted: 8 })
    expect(categoryOf(found, 'Giving Back')).toMatchObject({ earned: 60, counted: 25 })
    expect(found).toMatchObject({ earned: 96, counted: 61, missing: 0 })
  })

  test('rounds each activity down to a quarter: 50 minutes are 0.75, three of them 2.25', () => {
    const found = credits('pmp', '2026-11-19', [
      claimed('2025-05-01', 50 / 60, 'Power Skills'),
      claimed('2025-05-02', 50 / 60, 'power  skills'),
      claimed('2025-05-03', 50 / 60, ' Power Skills'),
      claimed('2025-05-04', 14 / 60, 'Power Skills'),
    ])
    expect(found).toMatchObject({ earned: 2.25, counted: 2.25, missing: 57.75 })
  })

  test('carries over what is beyond 60 of the last twelve months, and at most 20', () => {
    const early = [claimed('2025-04-01', 50, 'Ways of Working'), claimed('2025-04-02', 8, 'Power Skills')]
    const late = (hours: number) => claimed('2027-03-01', hours, 'Business Acumen')
    const next = (hours: number) => credits('pmp', '2028-03-01', [...early, late(hours)])
    // 58 and 12 are 70: 10 beyond, all of the last year.
    expect(next(12)).toMatchObject({
      cycle: { from: '2028-03-01', to: '2031-02-28' },
      carriedIn: 10,
      earned: 0,
      counted: 10,
      missing: 50,
    })
    // 58 and 40 are 98: 38 beyond, of which 20.
    expect(next(40)).toMatchObject({ carriedIn: 20, counted: 20 })
    expect(credits('pmp', '2027-12-31', [...early, late(12)]).carriedOut).toBe(10)
  })

  test('carries nothing over that was earned before the last twelve months', () => {
    const before = claimed('2027-02-28', 70, 'Ways of Working')
    const within = claimed('2027-03-01', 3, 'Ways of Working')
    expect(credits('pmp', '2028-03-01', [before]).carriedIn).toBe(0)
    expect(credits('pmp', '2028-03-01', [before, within]).carriedIn).toBe(3)
  })

  test('begins anew with its next cycle: the last day counts for the old one, the first for the new', () => {
    const entries = [claimed('2028-02-29', 5, 'Power Skills'), claimed('2028-03-01', 2, 'Power Skills')]
    expect(credits('pmp', '2028-02-29', entries)).toMatchObject({ counted: 5 })
    expect(credits('pmp', '2028-03-01', entries)).toMatchObject({ earned: 2, counted: 2, carriedIn: 0 })
  })

  test('takes over what the body carried into the first cycle, at most what it lets anybody carry', () => {
    expect(credits('pmp', '2026-01-01', [], { credential: { carriedIn: 7.5 } })).toMatchObject({
      earned: 0,
      counted: 7.5,
      carriedIn: 7.5,
      missing: 52.5,
    })
    expect(credits('pmp', '2026-01-01', [], { credential: { carriedIn: 35 } }).carriedIn).toBe(20)
  })

  test('counts no claim in a category that it does not know, and says so', () => {
    const found = credits('pmp', '2026-01-01', [claimed('2025-05-01', 2, 'Gardening')])
    expect(found).toMatchObject({ earned: 2, counted: 0, missing: 60 })
    expect(found.activities).toMatchObject([{ category: 'Gardening', notCounted: 'category' }])
  })

  test('looks at nothing that is dated after the day, or before the first cycle', () => {
    const entries = [claimed('2025-02-28', 4, 'Power Skills'), claimed('2026-11-20', 4, 'Power Skills')]
    expect(credits('pmp', '2026-11-19', entries).earned).toBe(0)
    expect(credits('pmp', '2026-11-20', entries).earned).toBe(4)
  })
})

describe('CISSP', () => {
  test('is just met with 90 of group A and 30 of group B', () => {
    const found = credits('cissp', '2027-06-01', [
      claimed('2025-05-01', 90, 'Group A'),
      claimed('2026-05-01', 30, 'B'),
    ])
    expect(found).toMatchObject({ required: 120, earned: 120, counted: 120, missing: 0, isMet: true })
  })

  test('is just missed: 89.75 of group A are a quarter too few, whatever group B has', () => {
    const found = credits('cissp', '2027-06-01', [
      claimed('2025-05-01', 89.75, 'A'),
      claimed('2026-05-01', 50, 'Group B'),
    ])
    expect(found).toMatchObject({ earned: 139.75, counted: 119.75, missing: 0.25, needed: 0.25 })
    expect(categoryOf(found, 'Group B')).toMatchObject({ earned: 50, counted: 30 })
  })

  test('takes credits of group A for those of group B', () => {
    expect(credits('cissp', '2027-06-01', [claimed('2025-05-01', 120, 'Domain')])).toMatchObject({
      counted: 120,
      isMet: true,
    })
  })

  test('suggests 40 a year without asking for them', () => {
    const found = credits('cissp', '2027-06-01', [
      claimed('2025-05-01', 100, 'A'),
      claimed('2026-06-01', 20, 'A'),
    ])
    expect(found.yearly.map(({ from, counted, missing }) => [from, counted, missing])).toEqual([
      ['2025-03-01', 100, 0],
      ['2026-03-01', 20, 20],
      ['2027-03-01', 0, 40],
    ])
    expect(found.isMet).toBe(true)
  })

  test('rolls at most 40 of group A over, of the last six months only', () => {
    const next = (...entries: ReturnType<typeof claimed>[]) => credits('cissp', '2028-03-01', entries)
    const met = [claimed('2026-01-01', 90, 'A'), claimed('2026-01-02', 30, 'B')]
    expect(next(...met, claimed('2027-09-01', 55, 'A'))).toMatchObject({ carriedIn: 40, counted: 40 })
    expect(next(...met, claimed('2027-09-01', 12.5, 'A'))).toMatchObject({ carriedIn: 12.5 })
    expect(next(...met, claimed('2027-08-31', 12.5, 'A')).carriedIn).toBe(0)
    // Group B beyond its 30 is nothing that could roll over.
    expect(next(...met, claimed('2027-09-01', 12.5, 'B')).carriedIn).toBe(0)
    expect(categoryOf(next(...met, claimed('2027-09-01', 55, 'A')), 'Group A')).toMatchObject({
      earned: 0,
      counted: 40,
      missing: 50,
    })
  })

  test('rounds down to a quarter and keeps proof for twelve months after the cycle', () => {
    const found = credits('cissp', '2026-01-01', [claimed('2025-05-01', 44 / 60, 'A')])
    expect(found).toMatchObject({ earned: 0.5, keepUntil: '2029-02-28' })
  })

  test('hands nothing on twice: what came over is gone after one cycle', () => {
    const entries = [
      claimed('2026-01-01', 120, 'A'),
      claimed('2027-12-01', 40, 'A'),
      claimed('2029-01-01', 120, 'A'),
    ]
    expect(credits('cissp', '2031-03-01', entries).carriedIn).toBe(0)
  })
})

describe('CISA', () => {
  const years = (...hours: number[]) =>
    hours.map((count, year) => claimed(`${2025 + year}-06-15`, (count * 50) / 60))

  test('is just met with 20, 20 and 80', () => {
    const found = credits('cisa', '2028-02-29', years(20, 20, 80))
    expect(found).toMatchObject({ earned: 120, counted: 120, missing: 0, isMet: true })
  })

  test('is just missed in the total by an hour', () => {
    expect(credits('cisa', '2028-02-29', years(20, 20, 79))).toMatchObject({ missing: 1, isMet: false })
  })

  test('is missed in one year although the total is there', () => {
    const found = credits('cisa', '2028-02-29', years(100, 19, 20))
    expect(found).toMatchObject({ counted: 139, missing: 0, isMet: false })
    expect(found.yearly.map(({ missing }) => missing)).toEqual([0, 1, 0])
  })

  test('has hours of 50 minutes and counts every minute', () => {
    const found = credits('cisa', '2026-01-01', [claimed('2025-05-01', 2), claimed('2025-05-02', 1)])
    expect(found).toMatchObject({ earned: 3.6, counted: 3.6, missing: 116.4 })
    // 20 minutes are 0.4: three of them 1.2 and not 1.2000000000000002.
    const thirds = ['2025-05-01', '2025-05-02', '2025-05-03'].map((day) => claimed(day, 20 / 60))
    expect(credits('cisa', '2026-01-01', thirds).earned).toBe(1.2)
  })

  test('carries nothing over and begins anew', () => {
    const found = credits('cisa', '2028-03-01', years(100, 100, 100))
    expect(found).toMatchObject({ carriedIn: 0, earned: 0, counted: 0, missing: 120 })
    expect(found.cycle.from).toBe('2028-03-01')
  })

  test('lets one activity count for several certificates, each by its own claim', () => {
    const entry = claimed('2025-05-01', 1, '', {
      claims: [
        { credentialId: 'c', category: '', minutes: 50 },
        { credentialId: 'other', category: '', minutes: 25 },
      ],
    })
    expect(credits('cisa', '2026-01-01', [entry]).earned).toBe(1)
    expect(credits('cisa', '2026-01-01', [entry], { credential: { id: 'other' } }).earned).toBe(0.5)
  })

  test('keeps proof for twelve months', () => {
    expect(credits('cisa', '2026-01-01', []).keepUntil).toBe('2029-02-28')
  })
})
