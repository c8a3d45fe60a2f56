import { describe, expect, it } from 'vitest'
import { planSchema } from '../../../shared/balance/career.ts'
import { wantedWeek } from '../../../shared/balance/wanted-week.ts'

const categories = [
  { id: 'tech', side: 'hard' as const },
  { id: 'talk', side: 'soft' as const },
]
const plan = (id: string, from: string, cells: Record<string, number>, kind: 'ideal' | 'week' = 'ideal') =>
  planSchema.parse({
    id,
    from,
    kind,
    cells: Object.entries(cells).map(([categoryId, minutes]) => ({ categoryId, minutes })),
  })

describe('What is wanted of a week', () => {
  const plans = [
    plan('old', '2026-01-05', { tech: 300 }),
    plan('new', '2026-07-06', { tech: 120, talk: 60, gone: 30 }),
    plan('one', '2026-07-13', { talk: 900 }, 'week'),
  ]

  it('is what the ideal week in force asks for, whatever one week has instead', () => {
    expect(wantedWeek('2026-07-05', 1, plans, categories)).toMatchObject({ hard: 300, total: 300 })
    expect(wantedWeek('2026-07-15', 1, plans, categories)).toEqual({
      hard: 120,
      soft: 60,
      personal: 0,
      unassigned: 30,
      total: 210,
    })
  })

  it('is nothing before the first ideal week', () => {
    expect(wantedWeek('2026-01-04', 1, plans, categories)).toBeNull()
    expect(wantedWeek('2026-07-15', 1, plans.slice(2), categories)).toBeNull()
  })
})
