import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import { storageFailure } from '../ledger/failure.ts'

/** Runs work on files; what the disk refuses is an outcome. Bugs are thrown on. */
export async function answering<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | StorageFailure> {
  try {
    return await work()
  } catch (error) {
    return storageFailure(error)
  }
}
