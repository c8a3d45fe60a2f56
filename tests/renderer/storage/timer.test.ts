import '../../support/browser-globals.ts'
import { afterEach, describe, expect, it } from 'vitest'
import type { Journal } from '../../../renderer/storage/journal.ts'
import { changeTimer, settleTimer } from '../../../renderer/storage/timer.ts'
import { undo } from '../../../renderer/storage/undo.ts'
import { pauseTimer } from '../../../shared/timer/advance.ts'
import { NO_TIMER, startTimer } from '../../../shared/timer/timer.ts'
import { memoryBridge } from '../../support/memory-bridge.ts'
import { openTestJournal, wipeDatabase } from '../../support/open-test-journal.ts'

afterEach(wipeDatabase)

const now = { at: '2026-11-22T09:00:00.000+01:00', steady: 0, run: 'a' }
const running = startTimer({ line: 'code review', kind: null }, now, '2026-11-22')
const entry = {
  title: 'code review',
  minutes: 42,
  date: '2026-11-22',
  allocations: [],
  provenance: 'timed' as const,
}

async function withTimer(): Promise<{ journal: Journal; bridge: ReturnType<typeof memoryBridge> }> {
  const bridge = memoryBridge()
  const { journal } = await openTestJournal(bridge)
  await changeTimer(journal, () => running)
  return { journal, bridge }
}

const kept = async (journal: Journal) => (await journal.database.drafts.get('timer'))?.value

describe('The kept timer', () => {
  it('is logged and ended in one commit, and one undo brings both back as they were', async () => {
    const { journal, bridge } = await withTimer()
    const before = await bridge.ledger.open()
    const logged = await settleTimer(journal, 'log', () => ({ timer: NO_TIMER, entry }))
    const after = await bridge.ledger.open()
    expect(after.kind === 'ready' && before.kind === 'ready' && after.sequence - before.sequence).toBe(1)
    expect(logged.kind).toBe('saved')
    expect(await journal.database.entries.toArray()).toMatchObject([{ ...entry, revision: 1 }])
    expect(await kept(journal)).toBeUndefined()

    expect(await undo(journal)).toEqual({ kind: 'undone', label: 'log' })
    expect(await kept(journal)).toEqual(running)
    expect(await journal.database.entries.count()).toBe(0)
  })

  it('comes back identical after it was discarded', async () => {
    const { journal } = await withTimer()
    await settleTimer(journal, 'discard', () => ({ timer: NO_TIMER, entry: null }))
    expect(await kept(journal)).toBeUndefined()
    await undo(journal)
    expect(await kept(journal)).toEqual(running)
  })

  it('is not brought back by a change that began before it was stopped, nor logged twice', async () => {
    const { journal } = await withTimer()
    const end = () =>
      settleTimer(journal, 'log', (timer) => (timer.kind === 'none' ? null : { timer: NO_TIMER, entry }))
    const beat = () =>
      changeTimer(journal, (timer) => (timer.kind === 'none' ? timer : pauseTimer(timer, now)))
    const outcomes = await Promise.all([beat(), end(), beat(), end(), beat()])
    expect(outcomes.map(({ kind }) => kind).toSorted()).toContain('refused')
    expect(await kept(journal)).toBeUndefined()
    expect(await journal.database.entries.count()).toBe(1)
  })

  it('stays as it was when the ledger refuses', async () => {
    const { journal } = await withTimer()
    const refusing: Journal = {
      ...journal,
      ledger: {
        ...journal.ledger,
        append: async () => ({ kind: 'failed', reason: 'disk-full', code: 'ENOSPC' }),
      },
    }
    const refused = await settleTimer(refusing, 'log', () => ({ timer: NO_TIMER, entry }))
    expect(refused).toMatchObject({ kind: 'not-saved', reason: 'disk-full' })
    expect(await kept(journal)).toEqual(running)
    expect(await journal.database.entries.count()).toBe(0)
  })
})
