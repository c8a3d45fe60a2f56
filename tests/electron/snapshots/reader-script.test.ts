import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { headerFor, packed } from '../../../electron/snapshots/compose.ts'
import { RecordState } from '../../../shared/ledger/record-state.ts'
import { inTemporaryFolder } from '../../support/temporary-folder.ts'

const READER = fileURLToPath(new URL('../../../shared/formats/read-snapshot.mjs', import.meta.url))
const run = promisify(execFile)

async function snapshotFile(folder: string): Promise<string> {
  const state = new RecordState()
  state.apply([
    { op: 'put', table: 'entries', record: { id: 'a', date: '2026-11-20', title: 'Zażółć gęślą jaźń 😀' } },
    { op: 'put', table: 'entries', record: { id: 'b', date: '2026-11-21', title: 'a "quoted"\nline' } },
    { op: 'put', table: 'skills', record: { id: 's', name: 'Welding' } },
  ])
  const head = {
    app: 'evenkeel 0.0.0',
    schema: 1,
    created: '2026-11-22T10:00:00.000Z',
    timeZone: 'Europe/Warsaw',
    journalId: 'journal-1',
    sequence: 3,
    pin: null,
  }
  const pieces: Buffer[] = []
  for await (const piece of packed(state, await headerFor(state, head))) pieces.push(piece)
  const path = join(folder, 'one.evenkeel-snapshot.gz')
  await writeFile(path, Buffer.concat(pieces))
  return path
}

describe('The reader script', () => {
  it('is short, needs only Node, and lists the entries of a snapshot', () =>
    inTemporaryFolder(async (folder) => {
      const { stdout, stderr } = await run(process.execPath, [READER, await snapshotFile(folder)])
      expect(
        stdout
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).title),
      ).toEqual(['Zażółć gęślą jaźń 😀', 'a "quoted"\nline'])
      expect(stderr).toContain('Whole: journal journal-1, commit 3')
      const source = await readFile(READER, 'utf8')
      expect(source.split('\n').length).toBeLessThanOrEqual(61)
      expect([...source.matchAll(/from '(.*)'/g)].every(([, name]) => name?.startsWith('node:'))).toBe(true)
    }))

  it('lists another list when asked', () =>
    inTemporaryFolder(async (folder) => {
      const { stdout } = await run(process.execPath, [READER, await snapshotFile(folder), 'skills'])
      expect(JSON.parse(stdout)).toEqual({ id: 's', name: 'Welding' })
    }))

  it('refuses one that is cut short or changed', () =>
    inTemporaryFolder(async (folder) => {
      const path = await snapshotFile(folder)
      const bytes = await readFile(path)
      await writeFile(path, bytes.subarray(0, bytes.length - 20))
      await expect(run(process.execPath, [READER, path])).rejects.toMatchObject({ code: 1, stdout: '' })
      bytes[Math.floor(bytes.length / 2)]! ^= 1
      await writeFile(path, bytes)
      await expect(run(process.execPath, [READER, path])).rejects.toMatchObject({ code: 1, stdout: '' })
    }))
})
