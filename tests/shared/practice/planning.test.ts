import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanBlock } from '../../../shared/balance/career.ts'
import { overBooked, overlapping } from '../../../shared/balance/plan-blocks.ts'
import { MODES } from '../../../shared/entry/entry.ts'
import { freeStart, missingFor, withBlock } from '../../../shared/practice/planning.ts'

const block = (more: Partial<PlanBlock> = {}): PlanBlock => ({
  weekday: 1,
  start: '09:00',
  minutes: 30,
  categoryId: 'communication',
  mode: 'apply',
  title: 'Explain it',
  practiceId: 'practice-explain',
  ...more,
})
const cell = (minutes: number, mode: PlanBlock['mode'] = 'apply') => ({
  categoryId: 'communication',
  mode,
  minutes,
})

describe('an activity in the plan of a week', () => {
  it('takes no more time where its cell has room, of its mode or of any', () => {
    for (const mode of ['apply', null] as const) {
      const content = { cells: [cell(60, mode)], blocks: [block({ weekday: 2 })] }
      expect(missingFor(content, block())).toBe(0)
      expect(withBlock(content, block(), true)).toEqual({
        ...content,
        blocks: [block({ weekday: 2 }), block()],
      })
    }
  })

  it('gives its cell what it is short of, or a cell of its own, if that is wanted', () => {
    const content = { cells: [cell(40)], blocks: [block({ weekday: 2 })] }
    expect(missingFor(content, block())).toBe(20)
    expect(withBlock(content, block(), true).cells).toEqual([cell(60)])
    expect(withBlock(content, block(), false).cells).toEqual([cell(40)])
    expect(withBlock({ cells: [], blocks: [] }, block(), true).cells).toEqual([cell(30)])
  })

  it('does not make up for what was short before it', () => {
    const content = { cells: [cell(10)], blocks: [block({ weekday: 2 })] }
    expect(missingFor(content, block())).toBe(30)
  })

  it('is proposed for a time at which nothing else is planned', () => {
    expect(freeStart([], block())).toBe('09:00')
    expect(freeStart([block({ start: '08:45' })], block())).toBe('12:30')
    expect(freeStart([block({ weekday: 2 })], block())).toBe('09:00')
  })

  it('leaves no more over-booked than before once its cell was raised, whatever the plan', () => {
    const anyMode = fc.option(fc.constantFrom(...MODES))
    const anyMinutes = fc.integer({ min: 1, max: 300 })
    const anyId = fc.constantFrom('communication', 'technology')
    const anyCell = fc.record({ categoryId: anyId, mode: anyMode, minutes: anyMinutes })
    const anyBlock = fc
      .record({
        categoryId: anyId,
        mode: anyMode,
        minutes: anyMinutes,
        weekday: fc.integer({ min: 1, max: 7 }),
      })
      .map((more) => block(more))
    const beyond = (content: Parameters<typeof overBooked>[0]) =>
      overBooked(content).reduce((sum, { booked, minutes }) => sum + booked - minutes, 0)
    fc.assert(
      fc.property(fc.array(anyCell), fc.array(anyBlock), anyBlock, (cells, blocks, next) => {
        const before = { cells, blocks }
        const after = withBlock(before, next, true)
        expect(beyond(after)).toBeLessThanOrEqual(beyond(before))
        expect(withBlock(before, next, false).cells).toEqual(cells)
        expect(after.blocks).toEqual([...blocks, next])
        const start = freeStart(blocks, next)
        const isFree = overlapping({ ...next, start }, blocks).length === 0
        expect(isFree || start === '09:00').toBe(true)
      }),
      { numRuns: 80 },
    )
  })
})
