import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { launchApp } from '../support/launch-app.ts'
import { inTemporaryFolder } from '../support/temporary-folder.ts'
import {
  databaseFiles,
  importEntries,
  makeSnapshot,
  saveEntries,
  tear,
  titlesIn,
  zero,
} from './journal-on-disk.ts'
import { runs } from './runs.ts'

/** What can happen to one file while the app is closed. */
const DAMAGES = {
  deleted: (path: string) => rm(path),
  'cut in half': async (path: string) => tear(path, Math.ceil((await readFile(path)).length / 2)),
  zeroed: zero,
  'one bit flipped': async (path: string) => {
    const bytes = await readFile(path)
    const at = Math.floor(Math.random() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8))
    await writeFile(path, bytes)
  },
}

const EVERY = runs({ short: 47, usual: 1, long: 1 })

it('any one file deleted, cut, zeroed or with a flipped bit: every entry is back', () =>
  inTemporaryFolder(async (folder) => {
    const sound = join(folder, 'sound')
    const imported = Array.from({ length: 60 }, (_, index) => `imported ${index}`)
    const typed = ['typed 1', 'typed 2', 'typed 3']
    await mkdir(sound)
    await importEntries(sound, imported)
    const session = await launchApp({ dataDir: sound })
    await saveEntries(session.page, typed, () => undefined)
    await session.page.getByRole('button', { name: 'Dark theme' }).click()
    await session.close()
    await makeSnapshot(sound)
    // What only the ledger has, behind the snapshot.
    await importEntries(sound, ['after the snapshot'])
    const expected = [...imported, ...typed, 'after the snapshot'].toSorted()

    const cases = (await filesThatMatter(sound)).flatMap((path) =>
      Object.entries(DAMAGES).map(([name, damage]) => ({ path: relative(sound, path), name, damage })),
    )
    const tried = cases.filter((_, index) => index % EVERY === 0)
    for (const { path, name, damage } of tried) {
      const copy = join(folder, 'copy')
      await cp(sound, copy, { recursive: true, verbatimSymlinks: true })
      await damage(join(copy, path))
      expect((await titlesIn(copy)).toSorted(), `${path} ${name}`).toEqual(expected)
      // And it is still so in the session after the one that repaired it.
      expect((await titlesIn(copy)).toSorted(), `${path} ${name}, a session later`).toEqual(expected)
      await rm(copy, { recursive: true, force: true, maxRetries: 5 })
    }
    console.warn(`${tried.length} of ${cases.length} damages tried, every entry back each time.`)
  }))

/** The database's files and all of our own; the rest of the browser's profile holds nothing of the journal. */
async function filesThatMatter(dataDir: string): Promise<string[]> {
  const own: string[] = []
  for (const folder of [dataDir, join(dataDir, 'snapshots')]) {
    for (const item of await readdir(folder, { withFileTypes: true })) {
      const isOurs = /^(ledger|journal|preferences|evenkeel-snapshot)/.test(item.name)
      if (item.isFile() && isOurs) own.push(join(folder, item.name))
    }
  }
  const database = (await databaseFiles(dataDir)).filter((path) => !path.endsWith('LOCK'))
  return [...own, ...database]
}
