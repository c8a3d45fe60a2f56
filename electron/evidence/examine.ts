import type { EvidenceFile } from '../../shared/bridge/evidence.ts'
import { storageFailure } from '../ledger/failure.ts'
import type { EvidenceFolder, Standing } from './evidence-folder.ts'

/** How the wanted files of a folder stand. */
export type Examined = { missing: EvidenceFile[]; damaged: EvidenceFile[]; hashed: number }

/**
 * Looks at every wanted file and reads at most `most` bytes of those that were not read in this run; the rest counts by
 * its size. Begins at the file `first`, so that in time all are read. A file that the disk does not give is damaged:
 * one bad file must keep nobody from hearing about the others.
 */
export async function examine(
  folder: EvidenceFolder,
  wanted: readonly EvidenceFile[],
  { most, first }: { most: number; first: number },
): Promise<Examined> {
  const examined: Examined = { missing: [], damaged: [], hashed: 0 }
  const start = wanted.length === 0 ? 0 : first % wanted.length
  let left = most
  for (const file of [...wanted.slice(start), ...wanted.slice(0, start)]) {
    const { standing, isHashed, bytesRead } = await standingOf(folder, file, left)
    left -= bytesRead
    if (isHashed) examined.hashed += 1
    if (standing !== 'there') examined[standing].push(file)
  }
  return examined
}

type Looked = { standing: Standing; isHashed: boolean; bytesRead: number }

async function standingOf(folder: EvidenceFolder, file: EvidenceFile, left: number): Promise<Looked> {
  try {
    const standing = await folder.look(file)
    if (standing !== 'there') return { standing, isHashed: false, bytesRead: 0 }
    const verdict = await folder.verdict(file)
    if (verdict !== null) return { standing: verdict, isHashed: true, bytesRead: 0 }
    if (file.bytes > left) return { standing, isHashed: false, bytesRead: 0 }
    return { standing: await folder.prove(file), isHashed: true, bytesRead: file.bytes }
  } catch (error) {
    storageFailure(error)
    return { standing: 'damaged', isHashed: false, bytesRead: 0 }
  }
}
