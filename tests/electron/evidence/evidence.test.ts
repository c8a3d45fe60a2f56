import { link, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSnapshot } from '../../../electron/snapshots/read-snapshot.ts'
import { disk } from '../../../electron/ledger/file-system.ts'
import { inTemporaryFolder } from '../../support/temporary-folder.ts'
import { entryPut, keptOptions, openKeptForTest, Writer, type Kept } from '../snapshots/kept-for-test.ts'
import { evidenceOf, place, recordPut } from './evidence-for-test.ts'

const diploma = evidenceOf('a diploma')
const letter = evidenceOf('a letter of thanks')
const photo = evidenceOf('a photo of the certificate')
const ALL = [diploma, letter, photo]

/** A journal with three files and a record for each, one of them for two records. */
async function withEvidence(folder: string, second: string | null = null) {
  const kept = await openKeptForTest(keptOptions(folder, undefined, { secondFolder: async () => second }))
  const writer = new Writer()
  await writer.commit(kept.ledger, [entryPut('a'), ...ALL.map((file) => recordPut(file))])
  await writer.commit(kept.ledger, [recordPut(diploma, 'the-same-again')])
  await place(folder, ...ALL)
  return { kept, writer }
}

async function made(kept: Kept) {
  const outcome = await kept.snapshots.make(null)
  if (outcome.kind !== 'made') throw new Error(`No snapshot was made: ${JSON.stringify(outcome)}`)
  return outcome.snapshot
}

async function countedIn(folder: string, name: string) {
  const read = await readSnapshot(disk, join(folder, 'snapshots', name))
  if (read.kind !== 'whole') throw new Error('It is not whole.')
  return read.header.evidence
}

const flip = (text: string) => text.replace('a', 'b')

describe('The evidence files', () => {
  it('are counted by a snapshot, each content once and by its hash', () =>
    inTemporaryFolder(async (folder) => {
      const { kept } = await withEvidence(folder)
      const { name } = await made(kept)
      expect(await countedIn(folder, name)).toEqual({
        files: 3,
        bytes: diploma.bytes + letter.bytes + photo.bytes,
        missing: 0,
        damaged: 0,
        hashed: 3,
      })
    }))

  it('that are missing or of another content are counted too, and stop no snapshot', () =>
    inTemporaryFolder(async (folder) => {
      const { kept } = await withEvidence(folder)
      await rm(join(folder, 'files', diploma.sha256))
      await writeFile(join(folder, 'files', letter.sha256), flip(letter.content))
      await writeFile(join(folder, 'files', photo.sha256), `${photo.content} and more`)
      expect(await countedIn(folder, (await made(kept)).name)).toMatchObject({
        files: 3,
        missing: 1,
        damaged: 2,
      })
    }))

  it('are looked at by their size, and by their content when that is asked for', () =>
    inTemporaryFolder(async (folder) => {
      const { kept } = await withEvidence(folder)
      const { evidence } = kept.snapshots
      await writeFile(join(folder, 'files', letter.sha256), flip(letter.content))
      await writeFile(join(folder, 'files', 'notes.txt'), 'nobody names it')
      const none = { files: 3, missing: [], unknown: ['notes.txt'] }
      expect(await evidence.look('sizes', ALL)).toMatchObject({ ...none, damaged: [], hashed: 0 })
      expect(await evidence.look('hashes', ALL)).toMatchObject({
        ...none,
        damaged: [letter.sha256],
        hashed: 3,
      })
      // What was once read is known for as long as the file stays as it is.
      expect(await evidence.look('sizes', ALL)).toMatchObject({ damaged: [letter.sha256] })
    }))

  it('are never links: neither a file, nor one with a second name, nor the folder itself', () =>
    inTemporaryFolder(async (folder) => {
      const { kept } = await withEvidence(folder)
      const files = join(folder, 'files')
      await rename(join(files, diploma.sha256), join(folder, 'elsewhere'))
      await symlink(join(folder, 'elsewhere'), join(files, diploma.sha256))
      await link(join(files, letter.sha256), join(folder, 'second-name'))
      const { evidence } = kept.snapshots
      const refused = [diploma.sha256, letter.sha256].toSorted()
      expect(await evidence.look('hashes', ALL)).toMatchObject({ damaged: refused, missing: [] })
      await rename(files, join(folder, 'moved'))
      await symlink(join(folder, 'moved'), files)
      const all = ALL.map(({ sha256 }) => sha256).toSorted()
      expect(await evidence.look('hashes', ALL)).toMatchObject({ damaged: all, unknown: [] })
    }))

  it('go to the second folder, only those that it lacks, and damaged ones are set aside there', () =>
    inTemporaryFolder(async (folder) => {
      await inTemporaryFolder(async (second) => {
        const { kept } = await withEvidence(folder, second)
        await mkdir(join(second, 'files'))
        await writeFile(join(second, 'files', letter.sha256), flip(letter.content))
        await made(kept)
        for (const { sha256, content } of ALL) {
          expect(await readFile(join(second, 'files', sha256), 'utf8')).toBe(content)
        }
        const aside = `${letter.sha256}.damaged-1`
        expect(await readFile(join(second, 'files', aside), 'utf8')).toBe(flip(letter.content))
        expect(await kept.snapshots.health()).toMatchObject({ problem: null })

        // A file that came later is copied with a snapshot that was there already.
        await rm(join(second, 'files', diploma.sha256))
        expect(await kept.snapshots.make(null)).toMatchObject({ kind: 'unchanged' })
        expect(await readdir(join(second, 'files'))).toContain(diploma.sha256)
      })
    }))

  it('of the second folder are not written where that folder was unplugged, and nothing bad is copied', () =>
    inTemporaryFolder(async (folder) => {
      const second = join(folder, 'unplugged')
      const { kept } = await withEvidence(folder, second)
      await made(kept)
      expect(await readdir(folder)).not.toContain('unplugged')
      await mkdir(second)
      await writeFile(join(folder, 'files', letter.sha256), flip(letter.content))
      await kept.snapshots.make(null)
      const copied = [diploma.sha256, photo.sha256].toSorted()
      expect((await readdir(join(second, 'files'))).toSorted()).toEqual(copied)
    }))

  it('come back from beside a snapshot that is opened, and from the second folder', () =>
    inTemporaryFolder(async (folder) => {
      await inTemporaryFolder(async (second) => {
        const { kept } = await withEvidence(folder, second)
        const { name } = await made(kept)
        await rm(join(folder, 'files', diploma.sha256))
        await writeFile(join(folder, 'files', letter.sha256), flip(letter.content))
        const { evidence, reader } = kept.snapshots
        expect(await evidence.bringBack(name)).toEqual({ kind: 'brought', brought: 2, missing: 0 })
        expect(await evidence.look('hashes', ALL)).toMatchObject({ missing: [], damaged: [] })
        expect(await readFile(join(folder, 'files', `${letter.sha256}.damaged-1`), 'utf8')).toBe(
          flip(letter.content),
        )

        await rm(join(folder, 'files'), { recursive: true })
        await rm(join(second, 'files', photo.sha256))
        const opened = await reader.openFile(join(second, name))
        if (opened.kind !== 'opened') throw new Error('It was not opened.')
        expect(await evidence.bringBack(opened.snapshot.name)).toEqual({
          kind: 'brought',
          brought: 2,
          missing: 1,
        })
        expect((await readdir(join(folder, 'files'))).toSorted()).toEqual(
          [diploma.sha256, letter.sha256].toSorted(),
        )
      })
    }))
})
