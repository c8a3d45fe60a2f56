import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('./', import.meta.url))

/** The releases whose data is kept, by their folders. */
export async function frozenReleases(): Promise<string[]> {
  const items = await readdir(FOLDER, { withFileTypes: true })
  return items.flatMap((item) => (item.isDirectory() ? [item.name] : []))
}

/** A file as a release wrote it. */
export async function frozenFile(
  release: string,
  name: 'ledger.jsonl' | 'journal.json' | 'journal.evenkeel-snapshot.gz' | 'journal.evenkeel.json',
): Promise<Buffer> {
  return await readFile(`${FOLDER}${release}/${name}`)
}
