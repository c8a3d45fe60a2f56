import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BenchPages, medians } from './bench-page.ts'
import { note } from './results.ts'

const pages = new BenchPages()
let small: Page
let large: Page

beforeAll(async () => {
  await pages.build()
  small = await pages.open(10_000)
  large = await pages.open(100_000)
})

afterAll(async () => await pages.close())

describe('with 100,000 entries over ten years', () => {
  test('the balance of ten years costs little more than reading its month documents', async () => {
    const times = await medians(large, ['ten years: floor', 'ten years: ours', 'ten years: sqlite'], 21)
    const scan = await medians(large, ['ten years: ours', 'ten years: scan'], 3)
    const ours = times['ten years: ours']
    expect(note('balance of 10 years : raw read', ours, times['ten years: floor'])).toBeLessThanOrEqual(1.6)
    expect(
      note('scan of all entries : balance of 10 years', scan['ten years: scan'], scan['ten years: ours']),
    ).toBeGreaterThanOrEqual(100)
    expect(
      note('SQLite WASM : balance of 10 years', times['ten years: sqlite'], ours),
    ).toBeGreaterThanOrEqual(10)
  })

  test('the balance of twelve months, too', async () => {
    const times = await medians(large, ['twelve months: floor', 'twelve months: ours'], 41)
    const read = await medians(large, ['twelve months: ours', 'twelve months: range read'], 7)
    expect(
      note('balance of 12 months : raw read', times['twelve months: ours'], times['twelve months: floor']),
    ).toBeLessThanOrEqual(1.6)
    expect(
      note(
        'range read : balance of 12 months',
        read['twelve months: range read'],
        read['twelve months: ours'],
      ),
    ).toBeGreaterThanOrEqual(50)
  })

  test('a save with its totals costs little more than the same by hand', async () => {
    const times = await medians(large, ['save: floor', 'save: ours'], 41)
    expect(
      note('save : raw save with totals', times['save: ours'], times['save: floor']),
    ).toBeLessThanOrEqual(1.8)
  })

  test('ten times the entries at most double the balance of ten years', async () => {
    const few: number[] = []
    const many: number[] = []
    for (let round = 0; round < 5; round++) {
      few.push((await medians(small, ['ten years: ours'], 9))['ten years: ours'])
      many.push((await medians(large, ['ten years: ours'], 9))['ten years: ours'])
    }
    const middle = (times: number[]) => times.toSorted((a, b) => a - b)[2] ?? Number.NaN
    expect(
      note('balance of 10 years, 100,000 : 10,000 entries', middle(many), middle(few)),
    ).toBeLessThanOrEqual(2)
  })
})
