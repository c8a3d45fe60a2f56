import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandMinutes } from '../../../../renderer/ui/charts/band-brackets.ts'
import { shareLayout } from '../../../../renderer/ui/charts/share-layout.ts'
import {
  bandRuns,
  joinedMonths,
  shareFinding,
  type ShareMonth,
} from '../../../../renderer/ui/charts/share-months.ts'
import { formatsFor } from '../../../../renderer/ui/formats-for.ts'
import { textsOfCharts } from '../../../../renderer/ui/texts-of-charts.ts'

const WIDE = [0.4, 0.6] as const
const HARD = [0.6, 0.8] as const

const month = (
  label: string,
  share: number | null,
  band: ShareMonth['band'],
  isRunning = false,
): ShareMonth => ({
  label,
  name: `${label} 2026`,
  share,
  band,
  isInside: share === null || band === null ? null : share >= band[0] && share <= band[1],
  isRunning,
})

const year = [
  month('Jan', 0.7, HARD),
  month('Feb', null, HARD),
  month('Mar', 0.5, WIDE),
  month('Apr', 0.9, WIDE),
  month('May', 0.5, null),
  month('Jun', 0.55, WIDE, true),
]
const SIZE = { width: 800, height: 232 }
const layoutOf = (months: readonly ShareMonth[], size = SIZE) =>
  shareLayout(months, size, ({ from }) => `From ${months[from]?.label}: 40–60%`)

describe('The share over time', () => {
  it('keeps one band as long as the target stays the same, and has none where there was no target', () => {
    expect(bandRuns(year)).toEqual([
      { from: 0, to: 1, band: HARD },
      { from: 2, to: 3, band: WIDE },
      { from: 5, to: 5, band: WIDE },
    ])
  })

  it('leaves a gap at a month without a share, never a zero', () => {
    expect(joinedMonths(year)).toEqual([3, 4, 5])
    const { points } = layoutOf(year)
    expect(points.map((point) => point === null)).toEqual([false, true, false, false, false, false])
  })

  it('says in how many of the judged months the share lay inside, and the newest share', () => {
    const formats = formatsFor('en')
    const { finding } = textsOfCharts.share
    expect(finding(shareFinding(year), formats)).toBe(
      'Inside your band in 3 of 4 months; hard skills took 55% in Jun 2026 so far.',
    )
    expect(finding(shareFinding([month('Jan', 0.3, null)]), formats)).toBe(
      'Hard skills took 30% in Jan 2026.',
    )
    expect(finding(shareFinding([month('Jan', 0.3, WIDE, true)]), formats)).toBe(
      'Hard skills took 30% in Jan 2026 so far, outside your band of 40–60%.',
    )
    expect(finding(shareFinding([month('Jan', null, WIDE)]), formats)).toBe(
      'There is no hard and soft time to compare.',
    )
  })

  it('lets no words stand on words, however the line runs', () => {
    const anyYear = fc.array(
      fc.record({
        share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        band: fc.constantFrom(HARD, WIDE, null),
      }),
      { minLength: 1, maxLength: 16 },
    )
    fc.assert(
      fc.property(anyYear, fc.integer({ min: 300, max: 1_000 }), (shares, width) => {
        const months = shares.map(({ share, band }, index) => month(`M${index}`, share, band))
        const { figures, bands } = layoutOf(months, { width, height: 232 })
        const boxes = [
          ...figures.flatMap((one) => (one ? [{ y: one.y, left: one.x - 14, right: one.x + 14 }] : [])),
          ...bands.flatMap(({ label }) =>
            label ? [{ y: label.y, left: label.x, right: label.x + label.text.length * 6.2 }] : [],
          ),
        ]
        for (const [index, one] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) {
            const isApart =
              one.right <= other.left || other.right <= one.left || Math.abs(one.y - other.y) >= 12
            expect(isApart, JSON.stringify([one, other])).toBe(true)
          }
        }
      }),
    )
  })

  it('names a calm year in full: every figure, and the band where it begins', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      month(`M${index}`, 0.5 + (index % 3) * 0.07, index < 5 ? HARD : WIDE),
    )
    const { figures, bands } = layoutOf(months)
    // The newest stands beside the plot.
    expect(figures.filter((figure) => figure === null)).toHaveLength(1)
    expect(bands.map(({ label }) => label?.text)).toEqual(['From M0: 40–60%', 'From M5: 40–60%'])
  })

  it('stays within its frame from one month to ten years, and drops words before they crowd', () => {
    for (const count of [1, 2, 12, 24, 120]) {
      const months = Array.from({ length: count }, (_, index) => month(`M${index}`, index % 2, WIDE))
      const { points, figures, plot, nameEvery, step } = layoutOf(months, { width: 520, height: 200 })
      for (const point of points) {
        expect(point!.x).toBeGreaterThan(plot.left)
        expect(point!.x).toBeLessThan(plot.right)
        expect(point!.y).toBeGreaterThanOrEqual(plot.top)
        expect(point!.y).toBeLessThanOrEqual(plot.bottom)
      }
      expect(nameEvery * step).toBeGreaterThanOrEqual(36)
      expect(figures.some((figure) => figure !== null)).toBe(count > 1 && count <= 12)
    }
  })
})

describe('The bracket beside a bar', () => {
  it('is the band of that month in its own hard and soft time; personal time does not move it', () => {
    const series = [
      { side: 'hard', minutes: [100, 0, 60] },
      { side: 'soft', minutes: [100, 0, 0] },
      { side: 'personal', minutes: [500, 90, 0] },
      { side: 'unassigned', minutes: [50, 0, 0] },
    ]
    expect(bandMinutes([[0.4, 0.6], [0.4, 0.6], null], series)).toEqual([[80, 120], null, null])
    expect(bandMinutes([], series)).toEqual([])
  })
})
