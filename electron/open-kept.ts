import type { StorageFailure } from '../shared/bridge/ledger.ts'
import type { FileSystem } from './ledger/file-system.ts'
import type { Ledger } from './ledger/ledger.ts'
import { openLedger, type LedgerOptions } from './ledger/open-ledger.ts'
import { snapshotBases } from './snapshots/bases.ts'
import { firstFolder, type SnapshotFolder } from './snapshots/folder.ts'
import { Snapshots } from './snapshots/snapshots.ts'

/** The journal as main keeps it: the ledger and the snapshots that it stands on. */
export type OpenedKept =
  { kind: 'open'; ledger: Ledger; snapshots: Snapshots } | { kind: 'newer'; version: number } | StorageFailure

export type KeptOptions = Omit<LedgerOptions, 'bases'> & {
  /** The disk of the user's own files. */
  userFiles: FileSystem
  timeZone: string
  /** The second folder of the user's choice, if there is one. */
  secondFolder: () => Promise<string | null>
  /** From this size on the ledger begins a new file after a snapshot, in bytes. */
  rollOverFrom?: number
}

/** Opens ledger and snapshots of a data folder. */
export async function openKept(options: KeptOptions): Promise<OpenedKept> {
  const { folder, files, userFiles, secondFolder } = options
  const first = firstFolder(files, folder)
  const path = await secondFolder()
  const second: SnapshotFolder[] = path === null ? [] : [{ where: 'second', path, files: userFiles }]
  const bases = snapshotBases({ files, dataFolder: folder, folders: [first, ...second] })
  const opened = await openLedger({ ...options, bases })
  if (opened.kind !== 'open') return opened
  const { ledger } = opened
  return { kind: 'open', ledger, snapshots: new Snapshots({ ...options, dataFolder: folder, ledger }) }
}
