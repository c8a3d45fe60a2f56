import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { resultOf, runCommand } from '../support/run-command.ts'

/** An export of the journal by the app, or by another one; opening it repairs what has to be repaired. */
async function exported(dataDir: string, app?: string): Promise<string> {
  const out = join(dataDir, 'export.evenkeel.json')
  const words = ['export', '--format', 'json', '--out', out, '--data-dir', dataDir]
  const { exit, stderr } = await runCommand(words, [], app)
  if (exit !== 0) throw new Error(`The export ended with ${exit}: ${stderr}`)
  return await readFile(out, 'utf8')
}

/** Everything of an export but its first line, which says when and by which app it was made. */
export async function recordsIn(dataDir: string, app?: string): Promise<string> {
  return recordsOf(await exported(dataDir, app))
}

/** The same of an export's text. */
export function recordsOf(text: string): string {
  return text.slice(text.indexOf('\n'))
}

/** The entries' titles as an export of the journal has them. */
export async function titlesIn(dataDir: string): Promise<string[]> {
  const journal = JSON.parse(await exported(dataDir)) as { entries: { title: string }[] }
  return journal.entries.map(({ title }) => title)
}

/** What the full check finds wrong in records and totals; nothing in a sound journal. */
export async function findingsIn(dataDir: string, app?: string): Promise<string[]> {
  const { recordsDiffered, totalsRepaired } = await resultOf<{
    recordsDiffered: string[]
    totalsRepaired: string[]
  }>(['check', '--data-dir', dataDir], app)
  return [...recordsDiffered, ...totalsRepaired]
}

/** Saves entries through the quick add, one after the other; each that the window calls saved is told. */
export async function saveEntries(
  page: Page,
  titles: Iterable<string>,
  onSaved: (title: string) => void,
): Promise<void> {
  const line = page.getByRole('combobox', { name: 'What did you do?' })
  for (const title of titles) {
    await line.fill(`5m ${title}`)
    await line.press('Enter')
    await page.getByText(`Saved ${title},`).waitFor({ state: 'attached' })
    onSaved(title)
  }
}

/** Adds many entries in one commit, by a file that is imported. */
export async function importEntries(
  dataDir: string,
  titles: readonly string[],
  dayOf?: (index: number) => string,
): Promise<void> {
  const file = await timeFile(dataDir, titles, dayOf)
  const { added } = await resultOf<{ added: number }>(['import', file, '--data-dir', dataDir])
  if (added !== titles.length) throw new Error(`${added} of ${titles.length} rows came in.`)
}

/** Writes a time export with one row a title, all of one day unless told otherwise. */
export async function timeFile(
  folder: string,
  titles: readonly string[],
  dayOf: (index: number) => string = () => '2026-11-20',
): Promise<string> {
  const file = join(folder, 'rows.csv')
  const rows = titles.map((title, index) => `${title},Programming,${dayOf(index)},09:00:00,00:30:00`)
  await writeFile(file, ['Description,Project,Start date,Start time,Duration', ...rows, ''].join('\n'))
  return file
}

/** Makes a snapshot that is proven, and answers with its path. */
export async function makeSnapshot(dataDir: string): Promise<string> {
  const { exit, stdout, stderr } = await runCommand(['backup', '--data-dir', dataDir])
  if (exit !== 0) throw new Error(`The backup ended with ${exit}: ${stderr}`)
  return stdout.trim()
}

/** The files of IndexedDB, in whichever folder of the profile they are. */
export async function databaseFiles(dataDir: string): Promise<string[]> {
  const all = await readdir(join(dataDir, 'browser'), { recursive: true, withFileTypes: true })
  return all
    .filter((item) => item.isFile() && item.parentPath.includes('IndexedDB'))
    .map((item) => join(item.parentPath, item.name))
    .toSorted()
}

/** The folder that holds all databases. */
export async function databaseFolder(dataDir: string): Promise<string> {
  const [first] = await databaseFiles(dataDir)
  if (first === undefined) throw new Error('There is no database yet.')
  return first.slice(0, first.indexOf('IndexedDB') + 'IndexedDB'.length)
}

/** The log that LevelDB wrote last. */
export async function newestLog(files: readonly string[]): Promise<string> {
  const logs = files.filter((path) => basename(path).endsWith('.log') && dirname(path).endsWith('.leveldb'))
  const times = await Promise.all(logs.map(async (path) => ({ path, time: (await stat(path)).mtimeMs })))
  const newest = times.toSorted((a, b) => b.time - a.time)[0]
  if (newest === undefined) throw new Error('LevelDB has no log.')
  return newest.path
}

/** Cuts bytes off the end of a file: what a kill in mid-write or a full disk leaves. */
export async function tear(path: string, bytes: number): Promise<void> {
  const { size } = await stat(path)
  await truncate(path, Math.max(0, size - bytes))
}

/** Overwrites a file with zeros, as a bad block would. */
export async function zero(path: string): Promise<void> {
  const { size } = await stat(path)
  await writeFile(path, Buffer.alloc(size))
}

/** Removes a folder and all in it. */
export async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 5 })
}
