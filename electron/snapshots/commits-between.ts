import type { LedgerCommit } from '../../shared/bridge/ledger.ts'
import type { Ledger } from '../ledger/ledger.ts'

/** Commits of a ledger in order, from after one number up to another. */
export async function* commitsBetween(
  ledger: Ledger,
  after: number,
  upTo: number,
): AsyncGenerator<LedgerCommit> {
  for (let last = after; last < upTo;) {
    const page = await ledger.read(last)
    if (page.kind === 'failed')
      throw Object.assign(new Error('The ledger cannot be read.'), { code: page.code })
    for (const commit of page.commits) if (commit.sequence <= upTo) yield commit
    last = page.commits.at(-1)?.sequence ?? upTo
    if (page.done) return
  }
}
