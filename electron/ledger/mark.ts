import type { Digests } from '../../shared/ledger/digest.ts'

/** A moment of the ledger at which no commit can be aborted any more: what a snapshot is made of. */
export type Mark = {
  sequence: number
  highest: number
  digests: Digests
  /** Where the lines end that the moment consists of. */
  position: number
}
