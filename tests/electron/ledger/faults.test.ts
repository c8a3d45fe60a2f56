import { describe, expect, it } from 'vitest'
import { openLedger } from '../../../electron/ledger/open-ledger.ts'
import { faultyDisk, type DiskCall, type Fault } from '../../support/faulty-disk.ts'
import { inTemporaryFolder } from '../../support/temporary-folder.ts'
import { change, idsIn, ledgerOptions, openForTest } from './open-for-test.ts'

const FAULTS: Fault[] = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'short-write']

describe('When the disk fails', () => {
  for (const fault of FAULTS) {
    it(`by ${fault} at any one call, everything acknowledged is there and nothing else`, async () => {
      let calls = Number.POSITIVE_INFINITY
      for (let failAt = 1; failAt <= calls; failAt++) {
        await inTemporaryFolder(async (folder) => {
          const files = faultyDisk(fault, failAt)
          const acknowledged = await useLedger(folder, files)
          const again = await openForTest(folder)
          expect(await idsIn(again)).toEqual(acknowledged)
          await again.close()
          calls = files.calls.length
        })
      }
    })
  }

  it('no acknowledgement comes before the disk has confirmed the bytes', () =>
    inTemporaryFolder(async (folder) => {
      const files = faultyDisk('EIO', 0)
      const ledger = await openForTest(folder, files)
      const told: DiskCall[][] = []
      for (const id of ['a', 'b']) {
        files.calls.length = 0
        await ledger.append([change(id)], {})
        told.push([...files.calls])
      }
      expect(told).toEqual([
        ['file.write', 'file.sync'],
        ['file.write', 'file.sync'],
      ])

      files.calls.length = 0
      const begun = await ledger.beginGroup(1)
      if (begun.kind !== 'begun') throw new Error('The group did not begin.')
      await ledger.appendPart(begun.sequence, [change('c')])
      expect(files.calls).not.toContain('file.sync')
      await ledger.endGroup(begun.sequence, {})
      expect(files.calls.at(-1)).toBe('file.sync')
    }))
})

/** Saves one by one and in a group, as far as the disk lets it. Answers with the ids that were acknowledged. */
async function useLedger(folder: string, files: ReturnType<typeof faultyDisk>): Promise<string[]> {
  const opened = await openLedger(ledgerOptions(folder, files))
  if (opened.kind !== 'open') return []
  const { ledger } = opened
  const acknowledged: string[] = []
  for (const id of ['a', 'b', 'c']) {
    const outcome = await ledger.append([change(id)], {})
    if (outcome.kind === 'appended') acknowledged.push(id)
  }
  const begun = await ledger.beginGroup(2)
  if (begun.kind === 'begun') {
    await ledger.appendPart(begun.sequence, [change('d')])
    await ledger.appendPart(begun.sequence, [change('e')])
    const ended = await ledger.endGroup(begun.sequence, {})
    if (ended.kind === 'appended') acknowledged.push('d', 'e')
  }
  const last = await ledger.append([change('f')], {})
  if (last.kind === 'appended') acknowledged.push('f')
  await ledger.close()
  return acknowledged
}
