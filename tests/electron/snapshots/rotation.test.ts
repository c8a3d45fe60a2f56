import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rotate, type Kept } from '../../../electron/snapshots/rotation.ts'
import { isSnapshotDue } from '../../../electron/snapshots/due.ts'

const HOUR = 3_600_000
const START = Date.parse('2026-01-01T00:00:00.000Z')

/** Snapshots at growing times, with numbers of records that now and then fall. */
const anySnapshots: fc.Arbitrary<Kept[]> = fc
  .array(
    fc.record({
      hours: fc.oneof(fc.constantFrom(0, 0.1, 1, 24, 168), fc.double({ min: 0, max: 800, noNaN: true })),
      records: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 900, max: 1_100 })),
      isPinned: fc.boolean().map((isPinned) => isPinned),
    }),
    { maxLength: 150 },
  )
  .map((steps) => {
    let time = START
    return steps.map(({ hours, records, isPinned }, index) => {
      time += Math.round(hours * HOUR)
      const at = new Date(time).toISOString()
      return { name: `s${index}`, at, sequence: index + 1, records, isPinned: isPinned && index % 7 === 0 }
    })
  })

const anyNeeded = fc.array(
  fc.integer({ min: 0, max: 149 }).map((index) => `s${index}`),
  { maxLength: 4 },
)

describe('The rotation', () => {
  it('never lets go what is pinned, needed, one of the newest ten or fuller than all that is newer', () => {
    fc.assert(
      fc.property(anySnapshots, anyNeeded, (snapshots, needed) => {
        const gone = new Set(rotate(snapshots, new Set(needed)))
        const newestFirst = snapshots.toReversed()
        for (const [index, { name, isPinned, records }] of newestFirst.entries()) {
          if (!gone.has(name)) continue
          expect(isPinned || needed.includes(name) || index < 10).toBe(false)
          const newerKept = newestFirst.slice(0, index).filter((one) => !gone.has(one.name))
          expect(newerKept.some((one) => one.records >= records * 0.9)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('done twice takes nothing more away', () => {
    fc.assert(
      fc.property(anySnapshots, (snapshots) => {
        const gone = new Set(rotate(snapshots, new Set()))
        const left = snapshots.filter(({ name }) => !gone.has(name))
        expect(rotate(left, new Set())).toEqual([])
      }),
    )
  })

  it('leaves at most the newest, a day of hours, 30 days, 12 weeks and 24 months of a steady journal', () => {
    const steady = Array.from({ length: 10_000 }, (_, index) => ({
      name: `s${index}`,
      at: new Date(START + index * 2 * HOUR).toISOString(),
      sequence: index + 1,
      records: 100 + index,
      isPinned: false,
    }))
    const left = steady.length - rotate(steady, new Set()).length
    expect(left).toBeLessThanOrEqual(10 + 24 + 30 + 12 + 24)
    expect(left).toBeGreaterThan(60)
  })

  it('goes by the commits and not by the clock, which may be set back', () => {
    const snapshots = Array.from({ length: 12 }, (_, index) => ({
      name: `s${index}`,
      at:
        index === 0 ? '2099-01-01T00:00:00.000Z' : `2026-01-01T00:00:${String(index).padStart(2, '0')}.000Z`,
      sequence: index + 1,
      records: 10,
      isPinned: false,
    }))
    expect(rotate(snapshots, new Set())).toEqual(['s1'])
  })
})

describe('A snapshot is due', () => {
  const now = new Date('2026-11-22T10:00:00.000Z')
  const last = { at: '2026-11-22T09:00:00.000Z', bodyBytes: 10_000_000 }

  it('when the ledger has grown by a tenth of the journal', () => {
    expect(isSnapshotDue({ grown: 999_999, last, now })).toBe(false)
    expect(isSnapshotDue({ grown: 1_000_000, last, now })).toBe(true)
  })

  it('when a day has passed or the clock was set back, but never without a change', () => {
    expect(isSnapshotDue({ grown: 1, last: { ...last, at: '2026-11-21T10:00:00.000Z' }, now })).toBe(true)
    expect(isSnapshotDue({ grown: 1, last: { ...last, at: '2026-11-23T10:00:00.000Z' }, now })).toBe(true)
    expect(isSnapshotDue({ grown: 0, last: { ...last, at: '2025-01-01T10:00:00.000Z' }, now })).toBe(false)
  })
})
