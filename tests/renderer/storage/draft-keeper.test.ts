import '../../support/browser-globals.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DraftKeeper } from '../../../renderer/storage/draft-keeper.ts'
import { addEntry } from '../../../renderer/storage/entries.ts'
import type { Journal } from '../../../renderer/storage/journal.ts'
import type { Change } from '../../../shared/ledger/change.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

afterEach(async () => {
  vi.useRealTimers()
  await wipeDatabase()
})

/** A journal that tells what reaches its ledger, and can be made to refuse or to wait. */
async function watchedJournal() {
  const bridge = memoryBridge()
  const { journal } = await openTestJournal(bridge)
  const appended: { changes: Change[]; bytes: number }[] = []
  const gate = { refuses: false, open: Promise.resolve() }
  const { append } = journal.ledger
  const ledger: Journal['ledger'] = {
    ...journal.ledger,
    append: async (line) => {
      await gate.open
      if (gate.refuses) return { kind: 'failed', reason: 'disk-full', code: 'ENOSPC' }
      appended.push({ changes: line.changes as Change[], bytes: JSON.stringify(line).length })
      return await append(line)
    },
  }
  return { journal: { ...journal, ledger }, appended, gate }
}

const draftIn = async ({ database }: Journal) => (await database.drafts.get('line'))?.value

describe('keeping a draft', () => {
  it('writes what was typed last, once, and nothing that is kept already', async () => {
    const { journal, appended } = await watchedJournal()
    const keeper = new DraftKeeper(journal, 'line', null)
    keeper.set('4')
    keeper.set('45m')
    expect(keeper.keeping()).toBe('waiting')
    await keeper.flush()
    keeper.set('45m')
    await keeper.flush()
    expect(await draftIn(journal)).toBe('45m')
    expect(appended).toHaveLength(1)
    expect(keeper.keeping()).toBe('kept')
  })

  it('has one write under way; what comes meanwhile follows it, the latest only', async () => {
    const { journal, appended, gate } = await watchedJournal()
    let release = () => {}
    gate.open = new Promise((resolve) => (release = resolve))
    const keeper = new DraftKeeper(journal, 'line', null)
    keeper.set('a')
    const flushed = [keeper.flush()]
    for (const text of ['ab', 'abc', 'abcd']) {
      keeper.set(text)
      flushed.push(keeper.flush())
    }
    release()
    await Promise.all(flushed)
    expect(await draftIn(journal)).toBe('abcd')
    expect(appended).toHaveLength(2)
  })

  it('takes the draft away when nothing is left of what was typed', async () => {
    const { journal } = await watchedJournal()
    const keeper = new DraftKeeper(journal, 'line', null)
    keeper.set('a')
    await keeper.flush()
    keeper.set(null)
    await keeper.flush()
    expect(await draftIn(journal)).toBeUndefined()
    expect(keeper.keeping()).toBe('nothing')
  })

  it('ends in the commit of what became of it, entry and end in one line of the ledger', async () => {
    const { journal, appended } = await watchedJournal()
    const keeper = new DraftKeeper(journal, 'line', null)
    keeper.set('45m reading')
    await keeper.flush()
    const fields = { title: 'reading', minutes: 45, date: '2026-11-22', allocations: [] }
    await keeper.ending((gone) => addEntry(journal, fields, gone))
    await keeper.flush()
    expect(await draftIn(journal)).toBeUndefined()
    expect(appended.map(({ changes }) => changes.map(({ op, table }) => `${op} ${table}`))).toEqual([
      ['put drafts'],
      ['put entries', 'delete drafts'],
    ])
  })

  it('stays when the save fails, says what is refused, and is written as soon as the disk takes it', async () => {
    const { journal, gate } = await watchedJournal()
    const keeper = new DraftKeeper(journal, 'line', null)
    gate.refuses = true
    keeper.set('45m reading')
    await keeper.flush()
    expect(keeper.keeping()).toBe('refused')
    const fields = { title: 'reading', minutes: 45, date: '2026-11-22', allocations: [] }
    expect(await keeper.ending((gone) => addEntry(journal, fields, gone))).toMatchObject({
      kind: 'not-saved',
    })
    gate.refuses = false
    await keeper.flush()
    expect(await draftIn(journal)).toBe('45m reading')
  })

  it('ten minutes of writing without a long pause cost the ledger less than a megabyte', async () => {
    const { journal, appended } = await watchedJournal()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const keeper = new DraftKeeper(journal, 'line', null)
    // 45 words a minute, a breath after every twelfth.
    let text = ''
    let elapsed = 0
    for (let word = 1; elapsed < 600_000; word++) {
      for (const letter of 'words ') {
        text += letter
        keeper.set({ form: 'x'.repeat(450), notes: text })
        vi.advanceTimersByTime(200)
        elapsed += 200
      }
      const breath = word % 12 === 0 ? 1_500 : 130
      vi.advanceTimersByTime(breath)
      elapsed += breath
      // What came due is written before the next word; only the keeper's clock is a made-up one.
      await journal.exclusively(async () => {})
    }
    const bytes = appended.reduce((sum, line) => sum + line.bytes, 0)
    console.warn(`${text.length} characters typed, ${appended.length} lines, ${bytes} bytes.`)
    expect(bytes).toBeLessThan(1_000_000)
    expect(appended.length).toBeGreaterThan(50)
  })
})
