import { appendFile, readFile, truncate, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { ledgerFile } from '../../../electron/ledger/file-names.ts'
import { openLedger } from '../../../electron/ledger/open-ledger.ts'
import { inTemporaryFolder } from '../../support/temporary-folder.ts'
import { change, idsIn, ledgerOptions, openForTest } from './open-for-test.ts'

describe('The ledger', () => {
  it('gives back after a restart what it acknowledged, in order', () =>
    inTemporaryFolder(async (folder) => {
      const ledger = await openForTest(folder)
      expect(await ledger.append([change('a')], { '2026-11': '00000000000000aa' })).toEqual({
        kind: 'appended',
        sequence: 1,
      })
      expect(await ledger.append([change('b'), change('c')], {})).toEqual({ kind: 'appended', sequence: 2 })
      await ledger.close()

      const again = await openForTest(folder)
      expect(await idsIn(again)).toEqual(['a', 'b', 'c'])
      expect(again.state()).toMatchObject({
        journalId: 'journal-1',
        sequence: 2,
        digests: { '2026-11': '00000000000000aa' },
        findings: [],
      })
    }))

  it('is one line of JSON a commit, so that it can be read without us', () =>
    inTemporaryFolder(async (folder) => {
      const ledger = await openForTest(folder)
      await ledger.append([change('a')], {})
      const lines = (await readFile(ledgerFile(folder), 'utf8')).trimEnd().split('\n')
      expect(lines.map((line) => JSON.parse(line).kind)).toEqual(['header', 'commit'])
    }))

  it('cuts a torn tail of any length and keeps every line before it', () =>
    inTemporaryFolder(async (folder) => {
      const ledger = await openForTest(folder)
      await ledger.append([change('a')], {})
      const whole = (await readFile(ledgerFile(folder))).length
      await ledger.append([change('b')], {})
      await ledger.close()
      const full = await readFile(ledgerFile(folder))

      for (let length = whole; length < full.length; length += 7) {
        await writeFile(ledgerFile(folder), full.subarray(0, length))
        const torn = await openForTest(folder)
        expect(await idsIn(torn)).toEqual(['a'])
        await torn.append([change('after')], {})
        await torn.close()
        const again = await openForTest(folder)
        expect(await idsIn(again)).toEqual(['a', 'after'])
        await again.close()
      }
    }))

  it('copies a damaged file aside, goes on with the readable lines and says so once', () =>
    inTemporaryFolder(async (folder) => {
      const ledger = await openForTest(folder)
      for (const id of ['a', 'b', 'c']) await ledger.append([change(id)], {})
      await ledger.close()
      const bytes = await readFile(ledgerFile(folder))
      const at = bytes.indexOf('Entry b')
      bytes[at] = (bytes[at] ?? 0) ^ 1
      await writeFile(ledgerFile(folder), bytes)

      const damaged = await openForTest(folder)
      expect(await idsIn(damaged)).toEqual(['a', 'c'])
      const [finding] = damaged.state().findings
      expect(finding).toMatchObject({ kind: 'damage', lines: 1 })
      if (finding?.kind !== 'damage') throw new Error('No damage was told.')
      expect(await readFile(`${folder}/${finding.copy}`)).toEqual(bytes)
      await damaged.close()

      const again = await openForTest(folder)
      expect(again.state().findings).toEqual([])
      expect(await idsIn(again)).toEqual(['a', 'c'])
    }))

  it('still knows its journal when its first line is damaged', () =>
    inTemporaryFolder(async (folder) => {
      const ledger = await openForTest(folder)
      await ledger.append([change('a')], {})
      await ledger.close()
      const bytes = await readFile(ledgerFile(folder))
      bytes[3] = 0
      await writeFile(ledgerFile(folder), bytes)

      const opened = await openLedger({ ...ledgerOptions(folder), newId: () => 'another' })
      if (opened.kind !== 'open') throw new Error('The ledger did not open.')
      expect(opened.ledger.state().journalId).toBe('journal-1')
      expect(await idsIn(opened.ledger)).toEqual(['a'])
    }))

  it('counts a large commit only when its end is there', () =>
    inTemporaryFolder(async (folder) => {
      const ledger = await openForTest(folder)
      const begun = await ledger.beginGroup(2)
      if (begun.kind !== 'begun') throw new Error('The group did not begin.')
      await ledger.appendPart(begun.sequence, [change('a')])
      await ledger.appendPart(begun.sequence, [change('b')])
      expect(await idsIn(ledger)).toEqual([])
      const beforeEnd = (await readFile(ledgerFile(folder))).length
      await ledger.endGroup(begun.sequence, {})
      expect(await idsIn(ledger)).toEqual(['a', 'b'])
      await ledger.close()

      await truncate(ledgerFile(folder), beforeEnd)
      const unfinished = await openForTest(folder)
      expect(await idsIn(unfinished)).toEqual([])
      await unfinished.append([change('c')], {})
      expect(await idsIn(unfinished)).toEqual(['c'])
    }))

  it('forgets a commit that was aborted, and never uses its number again', () =>
    inTemporaryFolder(async (folder) => {
      const ledger = await openForTest(folder)
      await ledger.append([change('a')], { '2026-11': '0000000000000001' })
      await ledger.append([change('b')], { '2026-11': '0000000000000002' })
      await ledger.abort(2, { '2026-11': '0000000000000001' })
      expect(ledger.state()).toMatchObject({ sequence: 1, digests: { '2026-11': '0000000000000001' } })
      expect(await ledger.append([change('c')], {})).toEqual({ kind: 'appended', sequence: 3 })
      await ledger.close()
      expect(await idsIn(await openForTest(folder))).toEqual(['a', 'c'])
    }))

  it('touches nothing that a later version wrote', () =>
    inTemporaryFolder(async (folder) => {
      const ledger = await openForTest(folder)
      await ledger.append([change('a')], {})
      await ledger.close()
      const { writeLine } = await import('../../../electron/ledger/line.ts')
      const header = {
        kind: 'header',
        format: 'evenkeel-ledger',
        version: 2,
        journalId: 'journal-1',
        createdAt: '',
        app: '',
      } as const
      await writeFile(ledgerFile(folder), writeLine(header))
      await appendFile(ledgerFile(folder), '{"kind":"of the future"}\nnot even JSON\n')
      const before = await readFile(ledgerFile(folder))
      expect(await openLedger(ledgerOptions(folder))).toEqual({ kind: 'newer', version: 2 })
      expect(await readFile(ledgerFile(folder))).toEqual(before)
    }))
})
