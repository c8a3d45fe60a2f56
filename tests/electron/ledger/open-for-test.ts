import { expect } from 'vitest'
import { disk, type FileSystem } from '../../../electron/ledger/file-system.ts'
import type { Ledger } from '../../../electron/ledger/ledger.ts'
import { openLedger } from '../../../electron/ledger/open-ledger.ts'
import type { LooseChange } from '../../../shared/ledger/change.ts'

/** Options of a ledger in `folder`, with a clock that stands still. */
export function ledgerOptions(folder: string, files: FileSystem = disk) {
  return {
    folder,
    files,
    app: 'evenkeel 0.0.0',
    engine: 'test 1',
    now: () => new Date('2026-11-22T10:00:00.000Z'),
    newId: () => 'journal-1',
  }
}

/** Opens a ledger that must open. */
export async function openForTest(folder: string, files: FileSystem = disk): Promise<Ledger> {
  const opened = await openLedger(ledgerOptions(folder, files))
  expect(opened.kind).toBe('open')
  if (opened.kind !== 'open') throw new Error('The ledger did not open.')
  return opened.ledger
}

/** A change as small as they come. */
export function change(id: string): LooseChange {
  return { op: 'put', table: 'entries', record: { id, title: `Entry ${id}` } }
}

/** The ids of all changes that count, in order. */
export async function idsIn(ledger: Ledger): Promise<string[]> {
  const ids: string[] = []
  for (let after = 0; ;) {
    const page = await ledger.read(after)
    if (page.kind === 'failed') throw new Error(page.code)
    for (const commit of page.commits) {
      for (const { op, ...rest } of commit.changes) {
        if (op === 'put' && 'record' in rest) ids.push(rest.record.id)
      }
      after = commit.sequence
    }
    if (page.done) return ids
  }
}
