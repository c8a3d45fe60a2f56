import '../../support/browser-globals.ts'
import { afterEach, describe, expect, it } from 'vitest'
import type { CommitProgress } from '../../../renderer/storage/course.ts'
import { addEntry } from '../../../renderer/storage/entries.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { keepImport, type ImportProgress } from '../../../renderer/storage/keep-import.ts'
import { readImport } from '../../../renderer/storage/read-import.ts'
import { undo } from '../../../renderer/storage/undo.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { contentsOf, openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

afterEach(wipeDatabase)

const TEXT = [
  'Date,Title,Skill,Minutes,Entry ID',
  '2026-03-04,Parser,Programming,45,e1',
  '2026-03-05,Walk,,30,',
].join('\r\n')

/** More than the ledger takes in one line. */
const ROWS = 3_000
const MANY = [
  'Date,Title,Skill,Minutes,Entry ID',
  ...Array.from({ length: ROWS }, (_, index) => `2026-03-04,Row ${index},Programming,45,row-${index}`),
].join('\n')

async function read(journal: Journal, withDeleted = false, text = TEXT) {
  const plan = await readImport(journal, {
    text,
    format: 'csv',
    skills: {},
    dateOrder: null,
    withDeleted,
  })
  if (plan.kind !== 'plan') throw new Error(`The file was not read: ${plan.kind}.`)
  return plan
}
const counts = ({ added, duplicates, deleted }: Awaited<ReturnType<typeof read>>) => [
  added,
  duplicates,
  deleted,
]

describe('an import', () => {
  it('takes a pinned snapshot first, goes in one step, and comes again only if that is asked for', async () => {
    const { journal } = await openTestJournal(memoryBridge())
    await addEntry(journal, { title: 'Mine', minutes: 30, date: '2026-11-20', allocations: [] })
    const plan = await read(journal)
    expect(counts(plan)).toEqual([2, 0, 0])
    expect(await keepImport(journal, 'import', plan)).toMatchObject({ kind: 'saved', lost: [] })
    expect(await journal.snapshots.list()).toMatchObject({
      snapshots: [{ pinned: 'before-import', entries: 1 }],
    })
    expect(counts(await read(journal))).toEqual([0, 2, 0])

    expect(await undo(journal)).toMatchObject({ kind: 'undone' })
    expect(await journal.database.entries.count()).toBe(1)
    expect(counts(await read(journal))).toEqual([0, 2, 2])
    const again = await read(journal, true)
    expect(counts(again)).toEqual([2, 0, 2])
    await keepImport(journal, 'import', again)
    expect(await journal.database.entries.get('e1')).toMatchObject({ title: 'Parser', minutes: 45 })
  })

  it('changes nothing when the snapshot before it cannot be made', async () => {
    const { journal } = await openTestJournal(memoryBridge())
    await addEntry(journal, { title: 'Mine', minutes: 30, date: '2026-11-20', allocations: [] })
    const snapshots = {
      ...journal.snapshots,
      make: async () => ({ kind: 'failed', reason: 'disk-full', code: 'ENOSPC' }) as const,
    }
    const plan = await read(journal)
    expect(await keepImport({ ...journal, snapshots }, 'import', plan)).toEqual({
      kind: 'no-snapshot',
      why: 'ENOSPC',
    })
    expect(await journal.database.entries.count()).toBe(1)
  })

  it('ended in the middle, at whichever stage, leaves ledger and database as they were', async () => {
    for (const stage of ['comparing', 'ledger', 'database'] as const) {
      const bridge = memoryBridge()
      const { journal } = await openTestJournal(bridge)
      await addEntry(journal, { title: 'Mine', minutes: 30, date: '2026-11-20', allocations: [] })
      const ledger = () => bridge.files.contents.get('/journal/ledger.jsonl')?.toString('utf8')
      const stated = async () => {
        const state = await journal.ledger.open()
        return state.kind === 'ready' ? [state.sequence, state.digests] : state
      }
      const before = [await contentsOf(journal), await stated()]
      const file = ledger()
      const plan = await read(journal, false, MANY)

      const ending = new AbortController()
      const onProgress = (progress: ImportProgress) => {
        if (progress.stage === stage && progress.done > 0) ending.abort()
      }
      const watch = { signal: ending.signal, onProgress }
      expect(await keepImport(journal, 'import', plan, watch), stage).toEqual({ kind: 'cancelled' })
      expect([await contentsOf(journal), await stated()], stage).toEqual(before)
      // What the ledger had acknowledged already is taken back by a line; before that nothing of it stays.
      const added = ledger()?.slice(file?.length)
      expect(added === '' || (stage === 'database' && added?.includes('"abort"')), stage).toBe(true)
      expect(journal.undoList.steps()).toEqual([])

      // The journal goes on, and a start finds nothing to mend.
      expect(await keepImport(journal, 'import', plan)).toMatchObject({ kind: 'saved' })
      expect(await journal.database.entries.count()).toBe(ROWS + 1)
      journal.database.close()
      expect((await openTestJournal(memoryBridge({ files: bridge.files }))).notices).toEqual([])
      await wipeDatabase()
    }
  })

  it('of many rows tells how far it is, lets the window have its turn, and is taken back as a whole', async () => {
    const { journal } = await openTestJournal(memoryBridge())
    const before = await contentsOf(journal)
    const plan = await read(journal, false, MANY)
    const stages: CommitProgress['stage'][] = []
    let last = 0
    let turns = 0
    const timer = setInterval(() => (turns += 1), 0)
    const onProgress = (progress: ImportProgress) => {
      if (progress.stage === 'snapshot' || progress.stage === 'evidence') return
      if (progress.stage !== stages.at(-1)) {
        stages.push(progress.stage)
        last = 0
      }
      expect(progress.done).toBeGreaterThanOrEqual(last)
      expect(progress.done).toBeLessThanOrEqual(progress.of)
      last = progress.done
    }
    const { signal } = new AbortController()
    expect(await keepImport(journal, 'import', plan, { signal, onProgress })).toMatchObject({ kind: 'saved' })
    clearInterval(timer)
    expect(stages).toEqual(['comparing', 'ledger', 'database'])
    expect(turns).toBeGreaterThan(10)
    expect(await journal.database.entries.count()).toBe(ROWS)

    expect(await undo(journal)).toMatchObject({ kind: 'undone' })
    const { deletions, meta: _meta, ...rest } = await contentsOf(journal)
    const { deletions: _none, meta: _former, ...former } = before
    expect(rest).toEqual(former)
    expect(deletions).toHaveLength(ROWS)
  })

  it('names an evidence file whose content is not what its record says, or could not be kept', async () => {
    const { journal } = await openTestJournal(memoryBridge())
    const file = (id: string, data: string) => ({
      id,
      name: `${id}.txt`,
      bytes: 4,
      // Of the four bytes "scan".
      sha256: '59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa',
      data,
    })
    const other = { ...file('forged', btoa('fake')), sha256: 'a'.repeat(64) }
    const broken = { ...file('broken', '%%%'), sha256: 'b'.repeat(64) }
    const files = [file('whole', btoa('scan')), other, broken]
    const plan = await readImport(journal, {
      text: JSON.stringify({ format: 'evenkeel-journal', version: 1, files }),
      format: 'journal',
      skills: {},
      dateOrder: null,
    })
    if (plan.kind !== 'plan') throw new Error('The file was not read.')
    expect(plan.problems.map(({ text, stops }) => [text, stops])).toEqual([
      ['The content of the evidence file "forged.txt" is damaged; only its record comes in.', false],
      ['The content of the evidence file "broken.txt" is damaged; only its record comes in.', false],
    ])
    // This bridge takes no file in.
    expect(await keepImport(journal, 'import', plan)).toMatchObject({ kind: 'saved', lost: ['whole.txt'] })
    const kept = await journal.database.files.toArray()
    expect(kept.map(({ id }) => id)).toEqual(['broken', 'forged', 'whole'])
    expect(kept.filter((record) => 'data' in record)).toEqual([])
  })
})
