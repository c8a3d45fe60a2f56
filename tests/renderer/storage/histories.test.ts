import '../../support/browser-globals.ts'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { checkJournal } from '../../../renderer/storage/check.ts'
import { commit, put, remove } from '../../../renderer/storage/commit.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { entrySchema } from '../../../shared/entry/entry.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { contentsOf, openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

afterEach(wipeDatabase)

const anyStep = fc.record({
  id: fc.integer({ min: 1, max: 6 }).map((number) => `e${number}`),
  isDelete: fc.boolean(),
  month: fc.integer({ min: 1, max: 3 }),
  minutes: fc.integer({ min: 1, max: 600 }),
  skill: fc.constantFrom(null, ...DEFAULT_SKILLS.slice(0, 4)),
})
type Step = typeof anyStep extends fc.Arbitrary<infer Value> ? Value : never

function changeOf(journal: Journal, { id, isDelete, month, minutes, skill }: Step) {
  if (isDelete) return remove(journal, 'entries', id)
  const allocations = skill === null ? [] : [{ skillId: skill.id, minutes }]
  const entry = entrySchema.parse({ id, date: `2026-0${month}-15`, minutes, title: id, allocations })
  return put('entries', entry)
}

describe('Any history of commits', () => {
  it('leaves totals and digests that a recount agrees with, and comes back from the ledger the very same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyStep, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        async (history) => {
          await wipeDatabase()
          const bridge = memoryBridge()
          const { journal } = await openTestJournal(bridge)
          for (const steps of history)
            await commit(
              journal,
              steps.map((step) => changeOf(journal, step)),
            )
          expect(await checkJournal(journal)).toMatchObject({ totalsRepaired: [], recordsDiffered: [] })
          const before = await contentsOf(journal)
          await wipeDatabase()
          const { journal: again } = await openTestJournal(memoryBridge({ files: bridge.files }))
          expect(await contentsOf(again)).toEqual(before)
        },
      ),
      { numRuns: 40 },
    )
  })
})
