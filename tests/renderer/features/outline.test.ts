import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HEIGHTS, outlineOf, wantedFor } from '../../../renderer/features/journal/outline.ts'
import { monthDocumentsOf } from '../../../shared/balance/month-document.ts'
import { addDays } from '../../../shared/day.ts'
import { entrySchema, type Entry } from '../../../shared/entry/entry.ts'

const LAST = '2026-11-22'
const LOOK = { weekStart: 1, rowHeight: HEIGHTS.row }

const anyEntries = fc
  .array(fc.tuple(fc.nat(90), fc.integer({ min: 1, max: 90 })), { minLength: 1, maxLength: 60 })
  .map((parts) =>
    parts
      .map(([back, minutes], index) =>
        entrySchema.parse({
          id: `id-${String(index).padStart(3, '0')}`,
          title: 'Entry',
          date: addDays(LAST, -back),
          minutes,
          allocations: [],
        }),
      )
      .toSorted((a, b) => (a.date + a.id < b.date + b.id ? 1 : -1)),
  )

function readOf(entries: readonly Entry[], limit: (month: string) => number) {
  const months = new Map<string, Entry[]>()
  for (const { month } of monthDocumentsOf(entries))
    months.set(month, entries.filter(({ date }) => date.startsWith(month)).slice(0, limit(month)))
  return months
}

const heightOf = (items: readonly { height: number }[]) => items.reduce((sum, { height }) => sum + height, 0)

describe('the outline of the journal', () => {
  it('is as high before anything is read as with all of it, whatever part is read', () => {
    fc.assert(
      fc.property(anyEntries, fc.nat(60), (entries, limit) => {
        const months = monthDocumentsOf(entries).toReversed()
        const unread = outlineOf(months, new Map(), LOOK)
        const part = outlineOf(
          months,
          readOf(entries, () => limit),
          LOOK,
        )
        const whole = outlineOf(
          months,
          readOf(entries, () => Infinity),
          LOOK,
        )
        expect(heightOf(unread)).toBe(heightOf(whole))
        expect(heightOf(part)).toBe(heightOf(whole))
        expect(whole.flatMap((item) => (item.kind === 'entry' ? [item.entry] : []))).toEqual(entries)
      }),
    )
  })

  it('says each week once, with the total of its days over the end of a month', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const months = monthDocumentsOf(entries).toReversed()
        const whole = outlineOf(
          months,
          readOf(entries, () => Infinity),
          LOOK,
        )
        const weeks = whole.flatMap((item) => (item.kind === 'day' && item.week !== null ? [item.week] : []))
        expect(new Set(weeks.map(({ from }) => from)).size).toBe(weeks.length)
        const total = entries.reduce((sum, { minutes }) => sum + minutes, 0)
        expect(weeks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(total)
      }),
    )
  })

  it('asks for what is on the screen until it is there, and then for nothing more', () => {
    fc.assert(
      fc.property(anyEntries, fc.nat(3_000), (entries, from) => {
        const months = monthDocumentsOf(entries).toReversed()
        const view = { from, to: from + 900, rowHeight: HEIGHTS.row }
        let limits = new Map<string, number>()
        for (let step = 0; step < 4; step++) {
          const items = outlineOf(
            months,
            readOf(entries, (month) => limits.get(month) ?? 0),
            LOOK,
          )
          limits = new Map(wantedFor(items, view).map(({ month, limit }) => [month, limit]))
        }
        const settled = outlineOf(
          months,
          readOf(entries, (month) => limits.get(month) ?? 0),
          LOOK,
        )
        let top = 0
        for (const { kind, height } of settled) {
          expect(kind === 'gap' && top < view.to && top + height > view.from).toBe(false)
          top += height
        }
      }),
    )
  })
})
