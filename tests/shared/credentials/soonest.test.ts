import { expect, test } from 'vitest'
import { stepsToFill } from '../../../shared/credentials/soonest.ts'
import { claimed, credits, shipped } from './credits-for-test.ts'

test('minima come first, then what may go anywhere, where most has come from, with what brought most at once', () => {
  const found = credits('pmp', '2026-11-19', [
    claimed('2025-05-01', 3, 'Power Skills', { title: 'Course' }),
    claimed('2025-06-01', 6, 'Power Skills', { title: 'Retreat' }),
    claimed('2025-07-01', 8, 'Ways of Working'),
    claimed('2025-08-01', 7, 'Business Acumen'),
  ])
  const like = { title: 'Retreat', credits: 6 }
  expect(stepsToFill(found, shipped('pmp'), '2026-11-19')).toMatchObject([
    { category: 'Business Acumen', within: 'Business Acumen', credits: 1, by: '2028-02-29' },
    { category: 'Power Skills', within: 'Education', credits: 10, like },
    { category: 'Power Skills', within: null, credits: 25, like },
  ])
})

test('what the year still asks for comes before the cycle, in its last year too', () => {
  const entries = [claimed('2025-05-01', 90), claimed('2026-05-01', 10)]
  const steps = (day: string) => stepsToFill(credits('cisa', day, entries), shipped('cisa'), day)
  // 90 hours are 108, 10 are 12: 120 and with that the cycle, but 8 too few in this year.
  expect(steps('2026-11-19')).toMatchObject([{ category: null, credits: 8, by: '2027-02-28' }])
  expect(steps('2028-01-01')).toMatchObject([{ category: null, credits: 20, by: '2028-02-29' }])
})

test('nothing is left to be done where all is met', () => {
  const found = credits('cissp', '2026-11-19', [claimed('2025-05-01', 120, 'A')])
  expect(stepsToFill(found, shipped('cissp'), '2026-11-19')).toEqual([])
})
