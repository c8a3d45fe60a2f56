import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { replaceFile } from '../../../electron/ledger/write-whole.ts'
import { faultyDisk, type Fault } from '../../support/faulty-disk.ts'
import { inTemporaryFolder } from '../../support/temporary-folder.ts'

const FAULTS: Fault[] = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'short-write']
const OLD = 'the old report'
const NEW = ['the first half of the new report, ', 'and the second half']

describe('An exported file', () => {
  for (const fault of FAULTS) {
    it(`is the old one or the new one, whole, when any one call fails by ${fault}`, async () => {
      let calls = Number.POSITIVE_INFINITY
      for (let failAt = 1; failAt <= calls; failAt++) {
        await inTemporaryFolder(async (folder) => {
          const path = join(folder, 'report.pdf')
          await writeFile(path, OLD)
          const files = faultyDisk(fault, failAt)
          const content = NEW.map((part) => Buffer.from(part))
          const outcome = await replaceFile(files, path, content).then(
            () => 'written',
            () => 'failed',
          )
          const found = await readFile(path, 'utf8')
          expect(outcome === 'written' ? [NEW.join('')] : [OLD, NEW.join('')]).toContain(found)
          expect((await readdir(folder)).length).toBeLessThanOrEqual(2)
          calls = files.calls.length
        })
      }
    })
  }
})
