import '../../support/browser-globals.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  deleteChapter,
  deleteTarget,
  saveChapter,
  saveTarget,
  type ChapterFields,
  type TargetFields,
} from '../../../renderer/storage/career.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { summaryBetween } from '../../../renderer/storage/totals.ts'
import { undo } from '../../../renderer/storage/undo.ts'
import type { Chapter } from '../../../shared/balance/career.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { contentsOf, openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

let journal: Journal

beforeEach(async () => {
  journal = (await openTestJournal(memoryBridge())).journal
})
afterEach(wipeDatabase)

const LEAD: ChapterFields = { role: 'Lead', employer: '', field: '', stage: 'mid', from: '2026-07-01' }
const SENIOR: TargetFields = {
  from: '2026-07-01',
  shares: { hard: 0.3, soft: 0.7 },
  band: 0.1,
  floor: 0.15,
  reason: 'People first.',
  chapterId: null,
}

/** A chapter with a target of its own. */
async function lead(): Promise<Chapter> {
  const saved = await saveChapter(journal, null, LEAD, 'Added')
  if (saved.kind !== 'saved') throw new Error('The chapter was not saved.')
  await saveTarget(journal, null, { ...SENIOR, chapterId: saved.value.record.id }, 'Set')
  return saved.value.record
}

/** The months of 2026, up to September, that the chapter's target judges. */
async function judged(): Promise<string[]> {
  const { byMonth } = await summaryBetween(
    journal.database,
    { from: '2026-01-01', to: '2026-09-30' },
    '2026-11-22',
  )
  return byMonth.filter(({ target }) => target?.hard[0] === 0.2).map(({ month }) => month.slice(5))
}

async function records() {
  const { chapters, targets } = await contentsOf(journal)
  return { chapters, targets }
}

describe('Chapters and their targets', () => {
  it('judge from the chapter’s day on; moving it redraws the past, and undo brings it back', async () => {
    const chapter = await lead()
    expect(await judged()).toEqual(['07', '08', '09'])

    const before = await records()
    await saveChapter(journal, chapter, { ...LEAD, from: '2026-05-31' }, 'Moved')
    expect(await judged()).toEqual(['05', '06', '07', '08', '09'])
    const own = (await journal.database.targets.toArray()).find(({ chapterId }) => chapterId === chapter.id)
    expect(own?.from).toBe('2026-05-31')

    await undo(journal)
    expect(await records()).toEqual(before)
    expect(await judged()).toEqual(['07', '08', '09'])
  })

  it('keep their target when the chapter goes, from the same day, and all comes back in one step', async () => {
    const chapter = await lead()
    const before = await records()
    await deleteChapter(journal, chapter, 'Deleted')
    expect(await journal.database.chapters.count()).toBe(0)
    expect(await judged()).toEqual(['07', '08', '09'])

    await undo(journal)
    expect(await records()).toEqual(before)
  })

  it('leave a target alone where only the chapter’s words change', async () => {
    const chapter = await lead()
    const { targets } = await records()
    await saveChapter(journal, chapter, { ...LEAD, role: 'Head of ordering' }, 'Changed')
    expect((await records()).targets).toEqual(targets)
  })

  it('give way to the later edited of two targets from one day', async () => {
    await saveTarget(journal, null, SENIOR, 'Set')
    await new Promise((resolve) => setTimeout(resolve, 5))
    await saveTarget(journal, null, { ...SENIOR, shares: { hard: 0.6, soft: 0.4 } }, 'Set')
    expect(await judged()).toEqual([])
    const first = (await journal.database.targets.toArray()).find(({ shares }) => shares.hard === 0.3)
    if (first === undefined) throw new Error('The first target is gone.')
    await new Promise((resolve) => setTimeout(resolve, 5))
    await saveTarget(journal, first, { ...SENIOR, reason: 'Said again.' }, 'Changed')
    expect(await judged()).toEqual(['07', '08', '09'])
    await deleteTarget(journal, first, 'Deleted')
    expect(await judged()).toEqual([])
  })
})
