import { describe, expect, it } from 'vitest'
import type { DayRange } from '../../../shared/balance/period.ts'
import { reviewSchema, type Review } from '../../../shared/growth/records.ts'
import { keptKinds, reviewsDue } from '../../../shared/review/due.ts'
import { addressOf, periodOfAddress, REVIEW_KINDS, type ReviewKind } from '../../../shared/review/kinds.ts'

const always = () => true

function due(today: string, more: Partial<Parameters<typeof reviewsDue>[0]> = {}) {
  const all = { today, weekStart: 1, kinds: REVIEW_KINDS, reviews: [], hasTime: always, ...more }
  return reviewsDue(all).map(({ key, since }) => `${key.slice('review:'.length)} since ${since}`)
}

function finished(kind: ReviewKind, from: string, to: string, finishedOn: string | null = to): Review {
  return reviewSchema.parse({ id: `${kind}-${from}`, kind, from, to, finishedOn })
}

describe('the reviews that are due', () => {
  it.each([
    // A plain day: what ended last, of each kind.
    [
      '2026-11-18',
      [
        'week-2026-11-09 since 2026-11-15',
        'month-2026-10-01 since 2026-10-31',
        'quarter-2026-07-01 since 2026-09-30',
      ],
    ],
    // The last day of a week and the first one after it.
    [
      '2026-11-22',
      [
        'week-2026-11-16 since 2026-11-22',
        'month-2026-10-01 since 2026-10-31',
        'quarter-2026-07-01 since 2026-09-30',
      ],
    ],
    [
      '2026-11-23',
      [
        'week-2026-11-16 since 2026-11-22',
        'month-2026-10-01 since 2026-10-31',
        'quarter-2026-07-01 since 2026-09-30',
      ],
    ],
    // The year's last day ends a month, a quarter and a year; its week goes on.
    [
      '2026-12-31',
      [
        'week-2026-12-21 since 2026-12-27',
        'month-2026-12-01 since 2026-12-31',
        'quarter-2026-10-01 since 2026-12-31',
        'year-2026-01-01 since 2026-12-31',
      ],
    ],
    [
      '2027-01-01',
      [
        'week-2026-12-21 since 2026-12-27',
        'month-2026-12-01 since 2026-12-31',
        'quarter-2026-10-01 since 2026-12-31',
        'year-2026-01-01 since 2026-12-31',
      ],
    ],
    // A leap day, and a year that is still asked for after three months but not after four.
    [
      '2028-02-29',
      [
        'week-2028-02-21 since 2028-02-27',
        'month-2028-02-01 since 2028-02-29',
        'quarter-2027-10-01 since 2027-12-31',
        'year-2027-01-01 since 2027-12-31',
      ],
    ],
    [
      '2027-05-03',
      [
        'week-2027-04-26 since 2027-05-02',
        'month-2027-04-01 since 2027-04-30',
        'quarter-2027-01-01 since 2027-03-31',
      ],
    ],
    // The days on which Europe's and America's clocks change.
    [
      '2026-03-29',
      [
        'week-2026-03-23 since 2026-03-29',
        'month-2026-02-01 since 2026-02-28',
        'quarter-2025-10-01 since 2025-12-31',
        'year-2025-01-01 since 2025-12-31',
      ],
    ],
    [
      '2026-11-01',
      [
        'week-2026-10-26 since 2026-11-01',
        'month-2026-10-01 since 2026-10-31',
        'quarter-2026-07-01 since 2026-09-30',
      ],
    ],
  ])('on %s are the latest that have ended, from their last day on', (today, expected) => {
    expect(due(today)).toEqual(expected)
  })

  it.each([
    [1, '2026-11-22', 'week-2026-11-16 since 2026-11-22'],
    [7, '2026-11-22', 'week-2026-11-15 since 2026-11-21'],
    [7, '2026-11-28', 'week-2026-11-22 since 2026-11-28'],
    [6, '2026-11-20', 'week-2026-11-14 since 2026-11-20'],
    // Over the end of a year.
    [1, '2027-01-03', 'week-2026-12-28 since 2027-01-03'],
    [7, '2027-01-02', 'week-2026-12-27 since 2027-01-02'],
  ])('follow weeks that begin on weekday %s', (weekStart, today, expected) => {
    expect(due(today, { weekStart, kinds: ['week'] })).toEqual([expected])
  })

  it('are none of a time in which nothing was logged, nor before the journal began', () => {
    const from = (first: string) => (range: DayRange) => range.to >= first
    expect(due('2026-11-22', { hasTime: () => false })).toEqual([])
    expect(due('2026-11-22', { hasTime: from('2026-11-20') })).toEqual(['week-2026-11-16 since 2026-11-22'])
    expect(due('2026-11-24', { hasTime: from('2026-11-24') })).toEqual([])
  })

  it('are each asked for once after weeks away, and those left out before never again', () => {
    // Away from 5 October to 22 November: no week is asked for that has nothing in it, and no missed one either.
    const hasTime = ({ from, to }: DayRange) => from < '2026-10-05' || to > '2026-11-22'
    expect(due('2026-11-25', { hasTime })).toEqual([
      'month-2026-10-01 since 2026-10-31',
      'quarter-2026-07-01 since 2026-09-30',
    ])
    expect(due('2026-11-29', { hasTime, kinds: ['week'] })).toEqual(['week-2026-11-23 since 2026-11-29'])
  })

  it('are over when they were finished, not when they were only begun', () => {
    const reviews = [
      finished('month', '2026-10-01', '2026-10-31'),
      finished('week', '2026-11-16', '2026-11-22', null),
    ]
    expect(due('2026-11-22', { reviews, kinds: ['week', 'month'] })).toEqual([
      'week-2026-11-16 since 2026-11-22',
    ])
    expect(due('2026-11-30', { reviews, kinds: ['month'] })).toEqual(['month-2026-11-01 since 2026-11-30'])
  })

  it('are not asked for twice when weeks begin on another day than before', () => {
    const reviews = [finished('week', '2026-11-15', '2026-11-21')]
    expect(due('2026-11-22', { reviews, kinds: ['week'], weekStart: 1 })).toEqual([])
    expect(due('2026-11-29', { reviews, kinds: ['week'], weekStart: 1 })).toEqual([
      'week-2026-11-23 since 2026-11-29',
    ])
  })
})

describe('the kinds that are kept', () => {
  it('are month and year at first, others from the first one on that was finished', () => {
    expect(keptKinds(null, [])).toEqual(['month', 'year'])
    expect(keptKinds(null, [finished('week', '2026-11-16', '2026-11-22', null)])).toEqual(['month', 'year'])
    expect(keptKinds(null, [finished('week', '2026-11-16', '2026-11-22')])).toEqual(['week', 'month', 'year'])
  })

  it('are those that were chosen, also none at all', () => {
    expect(keptKinds(['quarter'], [finished('week', '2026-11-16', '2026-11-22')])).toEqual(['quarter'])
    expect(keptKinds([], [])).toEqual([])
  })
})

describe('the address of a review', () => {
  it('leads back to its period, and anything else to none', () => {
    for (const address of ['week-2026-11-15', 'month-2026-02-01', 'quarter-2026-10-01', 'year-2026-01-01'])
      expect(addressOf(periodOfAddress(address)!)).toBe(address)
    expect(periodOfAddress('week-2026-11-15')).toEqual({ kind: 'week', from: '2026-11-15', to: '2026-11-21' })
    for (const wrong of [
      '',
      'month',
      'month-2026-02-02',
      'day-2026-02-01',
      'year-2026-02-30',
      'quarter-2026-11-01',
    ])
      expect(periodOfAddress(wrong)).toBeNull()
  })
})
