import type { LedgerCommit } from '../../shared/bridge/ledger.ts'
import { parseChange } from '../../shared/ledger/change.ts'
import { applyEffect } from './apply.ts'
import { effectOf, existingFor } from './changes.ts'
import type { Journal } from './journal.ts'
import { watched } from './watchdog.ts'

export type Replayed =
  | { kind: 'replayed'; commits: number }
  /** After this commit the database does not hold what the ledger says it should. */
  | { kind: 'differs'; sequence: number }

/** Walks the ledger's commits after a sequence number, in order, page by page. */
export async function* ledgerCommits(journal: Journal, after: number): AsyncGenerator<LedgerCommit> {
  let last = after
  for (;;) {
    const page = await journal.ledger.read({ after: last })
    if (page.kind === 'failed') throw new Error(`The ledger could not be read (${page.code}).`)
    yield* page.commits
    last = page.commits.at(-1)?.sequence ?? last
    if (page.done) return
  }
}

/**
 * Applies the commits that the database lacks, strictly by sequence number. `'checked'` stops where the database
 * turns out not to hold what the ledger says; `'trusted'` takes the ledger's records as they are.
 */
export async function replay(
  journal: Journal,
  after: number,
  trust: 'checked' | 'trusted',
): Promise<Replayed> {
  const { database, journalId } = journal
  let commits = 0
  for await (const { sequence, changes, digests } of ledgerCommits(journal, after)) {
    const parsed = changes.map(parseChange)
    const effect = await effectOf(database, parsed, await existingFor(database, parsed))
    const agrees = Object.entries(effect.digests).every(([bucket, digest]) => digests[bucket] === digest)
    if (!agrees && trust === 'checked') return { kind: 'differs', sequence }
    await watched((onProgress) => applyEffect(database, { journalId, sequence, effect }, onProgress))
    commits += 1
  }
  return { kind: 'replayed', commits }
}
