import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LedgerFinding } from '../../../shared/bridge/ledger.ts'
import type { LooseChange } from '../../../shared/ledger/change.ts'
import { memoryFiles } from '../../support/memory-files.ts'
import { keptOptions, openKeptForTest, recordsIn, sorted, Writer } from './kept-for-test.ts'

const FOLDER = '/journal'
const HISTORIES = 500

const anyId = fc.integer({ min: 0, max: 12 }).map((number) => `r${number}`)
const anyChange: fc.Arbitrary<LooseChange> = fc.oneof(
  fc
    .record({ id: anyId, month: fc.integer({ min: 1, max: 12 }), title: fc.string() })
    .map(({ id, month, title }) => ({
      op: 'put' as const,
      table: 'entries' as const,
      record: { id, title, date: `2026-${String(month).padStart(2, '0')}-10` },
    })),
  fc
    .record({ id: anyId, name: fc.string() })
    .map((record) => ({ op: 'put' as const, table: 'skills' as const, record })),
  fc
    .record({ id: anyId, value: fc.string() })
    .map((record) => ({ op: 'put' as const, table: 'drafts' as const, record })),
  fc
    .record({
      id: anyId,
      table: fc.constantFrom('entries' as const, 'skills' as const, 'drafts' as const),
      minute: fc.integer({ min: 0, max: 59 }),
    })
    .map(({ id, table, minute }) => ({
      op: 'delete' as const,
      table,
      id,
      at: `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`,
    })),
)

type Step =
  | { kind: 'commit' | 'abort'; changes: LooseChange[] }
  | { kind: 'snapshot' | 'roll-over' | 'reopen' | 'lose-newest-snapshot' }

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('commit' as const),
      changes: fc.array(anyChange, { minLength: 1, maxLength: 5 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('abort' as const),
      changes: fc.array(anyChange, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Step>(
      { kind: 'snapshot' },
      { kind: 'roll-over' },
      { kind: 'reopen' },
      { kind: 'lose-newest-snapshot' },
    ),
  },
)

it(`in ${HISTORIES} random histories, snapshots and ledger together are the live journal`, async () => {
  let rollovers = 0
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 25 }), async (steps) => {
      const files = memoryFiles()
      const options = keptOptions(FOLDER, files)
      const writer = new Writer()
      const found: LedgerFinding[] = []
      let kept = await openKeptForTest(options)
      for (const step of steps) {
        switch (step.kind) {
          case 'commit':
            await writer.commit(kept.ledger, step.changes)
            break
          case 'abort':
            await writer.commit(kept.ledger, step.changes, 'abort')
            break
          case 'snapshot':
            await kept.snapshots.make(null)
            break
          case 'roll-over': {
            const made = await kept.snapshots.make(null)
            const marked = await kept.ledger.mark()
            if ((made.kind !== 'made' && made.kind !== 'unchanged') || marked.kind !== 'mark') break
            const rolled = await kept.ledger.rollOver(marked.mark, made.snapshot.name)
            if (rolled.kind === 'rolled-over') rollovers++
            break
          }
          case 'lose-newest-snapshot': {
            // Only where another way back is kept: the parts of the ledger go when two newer ones exist.
            const parts = [...files.contents.keys()].filter((path) => /ledger-\d+\.jsonl$/.test(path))
            const newest = [...files.contents.keys()]
              .filter((path) => path.endsWith('.gz'))
              .toSorted()
              .at(-1)
            if (newest !== undefined && (parts.length > 0 || kept.ledger.base === null))
              files.contents.delete(newest)
            break
          }
          case 'reopen':
            await kept.ledger.close()
            kept = await openKeptForTest(options)
            found.push(...kept.ledger.state().findings)
        }
        expect(sorted(await recordsIn(kept))).toEqual(sorted(writer.records))
      }
      expect(found).toEqual([])
      await kept.ledger.close()
      expect(sorted(await recordsIn(await openKeptForTest(options)))).toEqual(sorted(writer.records))
    }),
    { numRuns: HISTORIES },
  )
  expect(rollovers).toBeGreaterThan(30)
})
