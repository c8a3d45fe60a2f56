import type { SnapshotProblem } from '../../shared/bridge/snapshots.ts'
import { storageFailure } from '../ledger/failure.ts'
import type { Mark } from '../ledger/mark.ts'
import { listFolder } from './folder.ts'
import { neededSnapshots, removeOldSegments, rotateFolder } from './keep-few.ts'
import { noList, type SnapshotShelf } from './shelf.ts'

/** From this size on the ledger begins a new file after a snapshot, in bytes. */
export const ROLL_OVER_FROM = 262_144

/** Removes the snapshots and the parts of the ledger that a new snapshot makes superfluous. */
export async function letOldGo(shelf: SnapshotShelf): Promise<SnapshotProblem | null> {
  try {
    const { files, ledger, dataFolder } = shelf.options
    const sound = await shelf.sound(shelf.first)
    await removeOldSegments(files, dataFolder, sound)
    await rotateFolder(shelf.first, sound, await neededSnapshots(files, dataFolder, ledger))
    return null
  } catch (error) {
    // Too many are no harm; that they could not be removed is told.
    return storageFailure(error)
  }
}

/** Begins a new ledger file on a snapshot where the old one is long, or stands on a snapshot that is no more. */
export async function shortenLedger(
  shelf: SnapshotShelf,
  mark: Mark,
  name: string,
): Promise<SnapshotProblem | null> {
  const { ledger, rollOverFrom } = shelf.options
  if (mark.position < (rollOverFrom ?? ROLL_OVER_FROM) && !(await isBaseGone(shelf))) return null
  const rolled = await ledger.rollOver(mark, name)
  return rolled.kind === 'failed' ? rolled : null
}

async function isBaseGone(shelf: SnapshotShelf): Promise<boolean> {
  const { base } = shelf.options.ledger
  if (base === null) return false
  const listed = await listFolder(shelf.first).catch(noList)
  return !listed.some(({ name, readable }) => name === base.snapshot && readable && !shelf.unsound.has(name))
}
