import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BenchPages, medians } from './bench-page.ts'
import type { WorkName } from './page/works.ts'
import { missed } from './results.ts'

const pages = new BenchPages()
let large: Page

beforeAll(async () => {
  await pages.build()
  large = await pages.open(100_000)
})

afterAll(async () => await pages.close())

/** Ours three times for each time of something long: what a long read leaves behind is not ours to pay. */
async function besideLong<Ours extends WorkName, Long extends WorkName>(
  ours: Ours,
  long: Long,
  rounds: number,
) {
  const times = await medians(large, [ours, ours, ours, long], rounds)
  return { ours: times[ours], long: times[long] }
}

describe('with 100,000 entries over ten years', () => {
  test('the balance of ten years costs little more than reading its month documents', async () => {
    const times = await medians(large, ['ten years: floor', 'ten years: ours'], 41)
    const sqlite = await besideLong('ten years: ours', 'ten years: sqlite', 21)
    const scan = await besideLong('ten years: ours', 'ten years: scan', 5)
    expect(
      missed([
        [
          'balance of 10 years : raw read',
          { most: 1.6 },
          times['ten years: ours'],
          times['ten years: floor'],
        ],
        ['SQLite WASM : balance of 10 years', { least: 10 }, sqlite.long, sqlite.ours],
        ['scan of all entries : balance of 10 years', { least: 100 }, scan.long, scan.ours],
      ]),
    ).toEqual([])
  })

  test('the balance of twelve months, too', async () => {
    const times = await medians(large, ['twelve months: floor', 'twelve months: ours'], 41)
    const read = await besideLong('twelve months: ours', 'twelve months: range read', 11)
    expect(
      missed([
        [
          'balance of 12 months : raw read',
          { most: 1.6 },
          times['twelve months: ours'],
          times['twelve months: floor'],
        ],
        ['range read : balance of 12 months', { least: 50 }, read.long, read.ours],
      ]),
    ).toEqual([])
  })

  test('the year day by day comes from the same documents', async () => {
    const read = await besideLong('year by day: ours', 'year by day: range read', 11)
    expect(missed([['range read : year day by day', { least: 20 }, read.long, read.ours]])).toEqual([])
  })

  test('a save with its totals, by way of the ledger, costs little more than the same by hand', async () => {
    const times = await medians(large, ['save: floor', 'save: ours'], 41)
    expect(
      missed([['save : raw save with totals', { most: 3 }, times['save: ours'], times['save: floor']]]),
    ).toEqual([])
  })
})

describe('from 10,000 over 100,000 to a million entries', () => {
  test('each tenfold at most doubles the balance of ten years, and a save stays as quick', async () => {
    const sizes = { few: await pages.open(10_000), many: large, most: await pages.open(1_000_000) }
    const balance = { few: [] as number[], many: [] as number[], most: [] as number[] }
    const save = { few: [] as number[], many: [] as number[], most: [] as number[] }
    for (let round = 0; round < 5; round++) {
      for (const size of ['few', 'many', 'most'] as const) {
        const times = await medians(sizes[size], ['ten years: ours', 'save: ours'], 9)
        balance[size].push(times['ten years: ours'])
        save[size].push(times['save: ours'])
      }
    }
    const middle = (times: number[]) => times.toSorted((a, b) => a - b)[2] ?? Number.NaN
    expect(
      missed([
        [
          'balance of 10 years, 100,000 : 10,000 entries',
          { most: 2 },
          middle(balance.many),
          middle(balance.few),
        ],
        [
          'balance of 10 years, 1,000,000 : 100,000 entries',
          { most: 2 },
          middle(balance.most),
          middle(balance.many),
        ],
        ['save, 1,000,000 : 10,000 entries', { most: 1.5 }, middle(save.most), middle(save.few)],
      ]),
    ).toEqual([])
  })
})
