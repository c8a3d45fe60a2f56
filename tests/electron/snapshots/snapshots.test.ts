import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ledgerFile } from '../../../electron/ledger/file-names.ts'
import { ROLL_OVER_FROM } from '../../../electron/snapshots/thin-out.ts'
import { inTemporaryFolder } from '../../support/temporary-folder.ts'
import {
  entryPut,
  keptOptions,
  openKeptForTest,
  recordsIn,
  sorted,
  Writer,
  type Kept,
} from './kept-for-test.ts'

async function made(kept: Kept, pin: Parameters<Kept['snapshots']['make']>[0] = null) {
  const outcome = await kept.snapshots.make(pin)
  if (outcome.kind !== 'made') throw new Error(`No snapshot was made: ${JSON.stringify(outcome)}`)
  return outcome.snapshot
}

describe('A snapshot', () => {
  it('holds every settled commit and is found sound', () =>
    inTemporaryFolder(async (folder) => {
      const kept = await openKeptForTest(keptOptions(folder))
      const writer = new Writer()
      await writer.commit(kept.ledger, [entryPut('a'), entryPut('b')])
      await writer.commit(kept.ledger, [
        { op: 'delete', table: 'entries', id: 'a', at: '2026-11-22T10:00:00.000Z' },
      ])
      await writer.commit(kept.ledger, [{ op: 'put', table: 'drafts', record: { id: 'line', value: '1h' } }])
      const snapshot = await made(kept)
      expect(snapshot).toMatchObject({
        entries: 1,
        records: 1,
        sequence: 3,
        pinned: null,
        where: 'first',
        readable: true,
      })
      expect(await kept.snapshots.reader.verify(snapshot.name)).toMatchObject({ kind: 'sound' })
      const page = await kept.snapshots.reader.read(snapshot.name, 0)
      if (page.kind !== 'page') throw new Error('It cannot be read.')
      expect(page.records.map(({ table, record }) => `${table}/${record.id}`)).toEqual([
        'entries/b',
        'deletions/a',
        'drafts/line',
      ])
      expect(await kept.snapshots.health()).toMatchObject({
        lastVerified: { sequence: 3 },
        count: 1,
        problem: null,
      })
    }))

  it('is not made again of the same commit, but pinned when that is asked for', () =>
    inTemporaryFolder(async (folder) => {
      const kept = await openKeptForTest(keptOptions(folder))
      await new Writer().commit(kept.ledger, [entryPut('a')])
      await made(kept)
      expect(await kept.snapshots.make(null)).toMatchObject({ kind: 'unchanged' })
      expect(await made(kept, 'before-import')).toMatchObject({ pinned: 'before-import' })
      expect(await kept.snapshots.make('before-import')).toMatchObject({ kind: 'unchanged' })
    }))

  it('waits for a commit that may still be aborted, and never holds one that was', () =>
    inTemporaryFolder(async (folder) => {
      const kept = await openKeptForTest(keptOptions(folder))
      const writer = new Writer()
      await writer.commit(kept.ledger, [entryPut('a')])
      const { digests } = kept.ledger
      const appended = await kept.ledger.append([entryPut('b')], { '2026-02': '00000000000000aa' })
      if (appended.kind !== 'appended') throw new Error('It was not appended.')
      const making = made(kept)
      await kept.ledger.abort(appended.sequence, digests)
      expect(await making).toMatchObject({ sequence: 1, entries: 1 })
    }))

  it('is refused when its records are not those that the digests say', () =>
    inTemporaryFolder(async (folder) => {
      const kept = await openKeptForTest(keptOptions(folder))
      const appended = await kept.ledger.append([entryPut('a')], { '2026-02': '00000000000000aa' })
      if (appended.kind === 'appended') kept.ledger.settle(appended.sequence)
      expect(await kept.snapshots.make(null)).toMatchObject({ kind: 'not-verified' })
      expect(await readdir(join(folder, 'snapshots'))).toEqual([])
      expect(await kept.snapshots.health()).toMatchObject({ problem: { kind: 'not-verified' } })
    }))

  it('is found out when a byte of it changed, when it is cut and when it is something else', () =>
    inTemporaryFolder(async (folder) => {
      const kept = await openKeptForTest(keptOptions(folder))
      await new Writer().commit(kept.ledger, [entryPut('a', 5_000)])
      const { name } = await made(kept)
      const path = join(folder, 'snapshots', name)
      const bytes = await readFile(path)
      for (let at = 0; at < bytes.length; at += 7) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ 0x40
        await writeFile(path, changed)
        const outcome = await kept.snapshots.reader.verify(name)
        // gzip's own head has bytes that mean nothing: time, system, flags of the compressor.
        if (at < 10 && outcome.kind === 'sound') continue
        expect(outcome.kind).toBe('unsound')
      }
      for (let length = 0; length < bytes.length; length += 13) {
        await writeFile(path, bytes.subarray(0, length))
        expect((await kept.snapshots.reader.verify(name)).kind).toBe('unsound')
        const listed = await kept.snapshots.list()
        expect(listed).toMatchObject({ snapshots: [{ readable: false }] })
      }
      await writeFile(path, 'not a snapshot')
      expect(await kept.snapshots.reader.verify(name)).toEqual({ kind: 'unsound', reason: 'not-a-snapshot' })
      expect(await kept.snapshots.reader.verify('../journal.json')).toEqual({
        kind: 'unsound',
        reason: 'missing',
      })
    }))

  it('is made by itself when the ledger has grown by a tenth of the journal', () =>
    inTemporaryFolder(async (folder) => {
      const kept = await openKeptForTest(keptOptions(folder))
      kept.snapshots.watch()
      const writer = new Writer()
      await writer.commit(kept.ledger, [entryPut('small')])
      await writer.commit(kept.ledger, [entryPut('large', 100_000)])
      await expect
        .poll(
          async () =>
            (await kept.snapshots.health()).kind === 'health' &&
            (await readdir(join(folder, 'snapshots'))).length,
        )
        .toBe(1)
      expect(await kept.snapshots.health()).toMatchObject({ lastVerified: { sequence: 2 } })
    }))

  it('goes to the second folder too, and a second folder that is gone does not stop the first', () =>
    inTemporaryFolder(async (folder) => {
      await inTemporaryFolder(async (second) => {
        const kept = await openKeptForTest(
          keptOptions(folder, undefined, { secondFolder: async () => second }),
        )
        const writer = new Writer()
        await writer.commit(kept.ledger, [entryPut('a')])
        const first = await made(kept)
        expect(await readdir(second)).toEqual([first.name])
        await rm(second, { recursive: true })
        await writer.commit(kept.ledger, [entryPut('b')])
        await made(kept)
        expect(await kept.snapshots.health()).toMatchObject({
          count: 2,
          problem: { kind: 'second-failed', failure: { code: 'ENOENT' } },
        })
      })
    }))
})

describe('The rollover', () => {
  it('leaves a short ledger on the snapshot, and everything comes back from both', () =>
    inTemporaryFolder(async (folder) => {
      const { writer } = await rolledOver(folder)
      const text = await readFile(ledgerFile(folder), 'utf8')
      expect(text.split('\n').length).toBeLessThan(4)
      const again = await openKeptForTest(keptOptions(folder))
      expect(again.ledger.state()).toMatchObject({ base: 3, sequence: 4, findings: [] })
      expect(sorted(await recordsIn(again))).toEqual(sorted(writer.records))
      expect(await again.ledger.append([entryPut('z')], {})).toMatchObject({ sequence: 5 })
    }))

  for (const damage of ['is gone', 'is cut', 'has a changed byte'] as const) {
    it(`stands on the older one and the kept part when its snapshot ${damage}`, () =>
      inTemporaryFolder(async (folder) => {
        const { writer, kept } = await rolledOver(folder)
        await writer.commit(kept.ledger, [entryPut('big', ROLL_OVER_FROM)])
        const { name } = await made(kept)
        await writer.commit(kept.ledger, [entryPut('last')])
        await kept.ledger.close()
        const path = join(folder, 'snapshots', name)
        if (damage === 'is gone') await rm(path)
        if (damage === 'is cut') await truncate(path, 200)
        if (damage === 'has a changed byte') {
          const bytes = await readFile(path)
          bytes[Math.floor(bytes.length / 2)]! ^= 0x10
          await writeFile(path, bytes)
        }
        const again = await openKeptForTest(keptOptions(folder))
        expect(again.ledger.state().findings).toEqual([])
        expect(sorted(await recordsIn(again))).toEqual(sorted(writer.records))
        expect(await made(again)).toMatchObject({ sequence: 6 })
      }))
  }

  it('says when no snapshot is left, and stands again when everything was written anew', () =>
    inTemporaryFolder(async (folder) => {
      const { writer, kept } = await rolledOver(folder)
      await kept.ledger.close()
      await rm(join(folder, 'snapshots'), { recursive: true })
      for (const name of await readdir(folder)) if (/^ledger-\d/.test(name)) await rm(join(folder, name))
      const again = await openKeptForTest(keptOptions(folder))
      expect(again.ledger.state().findings).toEqual([{ kind: 'base-lost', sequence: 3 }])
      expect(await again.snapshots.reader.readBase(0)).toMatchObject({ kind: 'failed', code: 'BASE_LOST' })
      expect(await again.snapshots.make(null)).toMatchObject({ kind: 'not-verified' })

      const fresh = new Writer()
      const all = [...writer.records].flatMap(([key, record]) =>
        key.startsWith('entries/')
          ? [{ op: 'put' as const, table: 'entries' as const, record: record as { id: string } }]
          : [],
      )
      await fresh.commit(again.ledger, all)
      await again.ledger.restate(fresh.digests)
      await made(again)
      await again.ledger.close()
      const whole = await openKeptForTest(keptOptions(folder))
      expect(whole.ledger.state().findings).toEqual([])
      expect(sorted(await recordsIn(whole))).toEqual(sorted(fresh.records))
    }))

  it('a ledger that is gone, emptied or without its first line stands on the newest snapshot', () =>
    inTemporaryFolder(async (folder) => {
      const { writer, kept } = await rolledOver(folder)
      await kept.snapshots.make(null)
      await kept.ledger.close()
      const whole = await readFile(ledgerFile(folder))
      const withoutFirst = Buffer.from(whole)
      withoutFirst[5] = 0
      const damages = {
        gone: async () => rm(ledgerFile(folder)),
        emptied: async () => truncate(ledgerFile(folder), 0),
        zeroed: async () => writeFile(ledgerFile(folder), Buffer.alloc(whole.length)),
        'without its first line': async () => writeFile(ledgerFile(folder), withoutFirst),
        cut: async () => truncate(ledgerFile(folder), whole.indexOf(0x0a) + 1),
      }
      for (const [name, damage] of Object.entries(damages)) {
        await writeFile(ledgerFile(folder), whole)
        await damage()
        const again = await openKeptForTest(keptOptions(folder))
        const records = sorted(await recordsIn(again))
        const kinds = again.ledger.state().findings.map(({ kind }) => kind)
        expect({ name, records, isRenewed: kinds.includes('ledger-renewed') }).toEqual({
          name,
          records: sorted(writer.records),
          isRenewed: true,
        })
        await again.ledger.close()
        const later = await openKeptForTest(keptOptions(folder))
        expect(later.ledger.state().findings).toEqual([])
        await later.ledger.close()
      }
    }))

  it('keeps a part until two newer snapshots exist', () =>
    inTemporaryFolder(async (folder) => {
      const { writer, kept } = await rolledOver(folder)
      const parts = async () => (await readdir(folder)).filter((name) => /^ledger-\d/.test(name))
      expect(await parts()).toEqual(['ledger-000003.jsonl'])
      await made(kept)
      expect(await parts()).toEqual(['ledger-000003.jsonl'])
      await writer.commit(kept.ledger, [entryPut('one-more')])
      await made(kept)
      expect(await parts()).toEqual([])
      expect(sorted(await recordsIn(kept))).toEqual(sorted(writer.records))
    }))

  it('takes along what was committed while the snapshot was made', () =>
    inTemporaryFolder(async (folder) => {
      const kept = await openKeptForTest(keptOptions(folder))
      const writer = new Writer()
      await writer.commit(kept.ledger, [entryPut('big', ROLL_OVER_FROM)])
      const making = made(kept)
      for (const id of ['a', 'b', 'c', 'd']) await writer.commit(kept.ledger, [entryPut(id)])
      await making
      expect(kept.ledger.base).not.toBeNull()
      expect(sorted(await recordsIn(kept))).toEqual(sorted(writer.records))
      await kept.ledger.close()
      expect(sorted(await recordsIn(await openKeptForTest(keptOptions(folder))))).toEqual(
        sorted(writer.records),
      )
    }))
})

/** Three commits, a snapshot with a rollover, one commit more. */
async function rolledOver(folder: string) {
  const kept = await openKeptForTest(keptOptions(folder))
  const writer = new Writer()
  await writer.commit(kept.ledger, [entryPut('a'), entryPut('bb')])
  await writer.commit(kept.ledger, [entryPut('large', ROLL_OVER_FROM)])
  await writer.commit(kept.ledger, [
    { op: 'delete', table: 'entries', id: 'a', at: '2026-11-22T10:00:00.000Z' },
  ])
  await made(kept)
  expect(kept.ledger.base).toMatchObject({ sequence: 3 })
  await writer.commit(kept.ledger, [entryPut('after')])
  return { kept, writer }
}
