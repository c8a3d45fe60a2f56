import { join } from 'node:path'
import type { Bases } from '../ledger/bases.ts'
import { baseStates, type BaseSources } from './base-states.ts'
import { listedAt, snapshotNames } from './folder.ts'
import { readSnapshot } from './read-snapshot.ts'

/** What the ledger asks of the snapshots when it is opened. */
export function snapshotBases(sources: BaseSources): Bases {
  return {
    isThere: async (journalId, base) => {
      for (const { files, path, where } of sources.folders) {
        if (base.snapshot === '') break
        const listed = await listedAt(files, join(path, base.snapshot), { name: base.snapshot, where })
        if (listed?.readable === true && listed.sequence === base.sequence) return true
      }
      const ledger = { journalId, base, sequence: Number.MAX_SAFE_INTEGER }
      for await (const { sequence, isCertain } of baseStates(sources, ledger)) {
        if (isCertain || sequence >= base.sequence) return true
      }
      return false
    },
    newest: async (journalId, least, wanted) => {
      for (const folder of sources.folders) {
        if (wanted === 'first' && folder.where !== 'first') continue
        for (const name of await snapshotNames(folder)) {
          const { files, path, where } = folder
          const listed = await listedAt(files, join(path, name), { name, where })
          if (
            listed === null ||
            listed.header === null ||
            (journalId !== null && listed.journalId !== journalId)
          )
            continue
          // Those that follow hold less.
          if (listed.sequence < least) break
          const read = await readSnapshot(files, join(path, name))
          if (read.kind !== 'whole') continue
          const { sequence, digests } = read.header
          return {
            journalId: read.header.journalId,
            base: { sequence, highest: sequence, snapshot: name, digests },
          }
        }
      }
      return null
    },
  }
}
