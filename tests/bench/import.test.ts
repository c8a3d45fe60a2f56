import { afterAll, beforeAll, expect, test } from 'vitest'
import { BenchPages, medians } from './bench-page.ts'
import { missed } from './results.ts'

const pages = new BenchPages()

beforeAll(async () => await pages.build())
afterAll(async () => await pages.close())

test('an import of 100,000 rows with its totals and digests costs at most twice what putting them does', async () => {
  const page = await pages.open(10)
  const times = await medians(page, ['import: floor', 'import: ours'], 3)
  expect(
    missed([
      [
        'import of 100,000 rows : raw puts of the same',
        { most: 2 },
        times['import: ours'],
        times['import: floor'],
      ],
    ]),
  ).toEqual([])
})
