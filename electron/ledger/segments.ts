import { join } from 'node:path'
import type { LedgerCommit } from '../../shared/bridge/ledger.ts'
import { readCommit } from './commits.ts'
import { lastOfSegment } from './file-names.ts'
import type { FileSystem } from './file-system.ts'
import type { LedgerBase } from './line.ts'
import { readLines } from './read-lines.ts'

/** A part of the ledger that a rollover kept: the commits from its own base up to `last`. */
export type Segment = { last: number; name: string }

/** The parts in a data folder, the newest first. */
export async function listSegments(files: FileSystem, folder: string): Promise<Segment[]> {
  const segments = (await files.list(folder)).flatMap((name) => {
    const last = lastOfSegment(name)
    return last === null ? [] : [{ last, name }]
  })
  return segments.toSorted((a, b) => b.last - a.last)
}

/** Reads a part as a whole; null where it is gone or not whole. */
export async function readSegment(
  files: FileSystem,
  folder: string,
  { name, last }: Segment,
): Promise<{ base: LedgerBase | null; commits: LedgerCommit[] } | null> {
  const file = await files.openToRead(join(folder, name))
  if (file === null) return null
  try {
    const { header, commits, scan } = await readLines(file)
    const isWhole =
      header !== null && scan.damaged === 0 && scan.end === scan.size && commits.sequence === last
    if (!isWhole) return null
    const read: LedgerCommit[] = []
    for (const kept of commits.after(0)) read.push(await readCommit(file, kept))
    return { base: commits.base, commits: read }
  } finally {
    await file.close()
  }
}

/** What a part stands on, from its first line only. */
export async function segmentBase(
  files: FileSystem,
  folder: string,
  { name }: Segment,
): Promise<LedgerBase | null> {
  const file = await files.openToRead(join(folder, name))
  if (file === null) return null
  try {
    return (await readLines(file)).commits.base
  } finally {
    await file.close()
  }
}
