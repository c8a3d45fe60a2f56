import type { EvidenceFile } from '../../shared/bridge/evidence.ts'
import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import { storageFailure } from '../ledger/failure.ts'
import type { EvidenceFolder } from './evidence-folder.ts'

/** What came of bringing files; `failure` is the first thing that the disk refused. */
export type Brought = { brought: number; missing: number; failure: StorageFailure | null }

/** Copies files into a folder, each from the first of the others that has its content. */
export async function bring(
  into: EvidenceFolder,
  wanted: readonly EvidenceFile[],
  sources: readonly EvidenceFolder[],
): Promise<Brought> {
  const outcome: Brought = { brought: 0, missing: 0, failure: null }
  for (const file of wanted) {
    const copied = await copyFromFirst(into, file, sources)
    if (copied === 'copied') outcome.brought += 1
    else outcome.missing += 1
    if (typeof copied === 'object') outcome.failure ??= copied
  }
  return outcome
}

async function copyFromFirst(
  into: EvidenceFolder,
  file: EvidenceFile,
  sources: readonly EvidenceFolder[],
): Promise<'copied' | 'nowhere' | StorageFailure> {
  let failure: StorageFailure | null = null
  for (const source of sources) {
    try {
      if (await into.copyFrom(source, file)) return 'copied'
    } catch (error) {
      // Another source may still have it.
      failure ??= storageFailure(error)
    }
  }
  return failure ?? 'nowhere'
}
