import { CHANGES_A_LINE } from '../../shared/bridge/ledger.ts'
import { RECORD_TABLES } from '../../shared/journal/journal.ts'
import { parseChange, type Change } from '../../shared/ledger/change.ts'
import { laterVersion, type Version } from '../../shared/formats/merge.ts'
import { openBase } from './base.ts'
import { deletionOf, keyOf } from './changes.ts'
import type { Journal } from './journal.ts'
import { rebuild } from './rebuild.ts'
import { ledgerCommits } from './replay.ts'

/**
 * Brings ledger and database together when neither simply leads: what only the database has (a record, a later
 * version, a deletion) is first kept in the ledger; then the database is made anew from it. Where the snapshot under
 * the ledger is lost, that is everything the database has.
 */
export async function reconcile(journal: Journal): Promise<{ rescued: number; commits: number }> {
  const known = await ledgerVersions(journal)
  const lacking: Change[] = []
  for (const table of RECORD_TABLES) {
    for (const record of await journal.database.table(table).toArray()) {
      const change = { op: 'put', table, record } as Change
      if (isMissing(change, known)) lacking.push(change)
    }
  }
  for (const { table, id, at } of await journal.database.deletions.toArray()) {
    const change = { op: 'delete', table, id, at } as Change
    if (known.has(`${table}/${id}`) && isMissing(change, known)) lacking.push(change)
  }
  for (let start = 0; start < lacking.length; start += CHANGES_A_LINE) {
    const changes = lacking.slice(start, start + CHANGES_A_LINE)
    // Digests are stated anew by the rebuild that follows.
    const kept = await journal.ledger.append({ changes, digests: {} })
    if (kept.kind === 'failed') throw new Error(`The ledger could not be written (${kept.code}).`)
  }
  return { rescued: lacking.length, commits: await rebuild(journal, 'go-on') }
}

async function ledgerVersions(journal: Journal): Promise<Map<string, Version>> {
  const versions = new Map<string, Version>()
  const note = (change: Change) => {
    const version = versionOf(change)
    if (version !== null) versions.set(`${change.table}/${keyOf(change)}`, version)
  }
  const base = await openBase(journal)
  if (base.kind === 'base') for await (const changes of base.pages()) changes.forEach(note)
  for await (const commit of ledgerCommits(journal, base.kind === 'base' ? base.sequence : 0)) {
    commit.changes.map(parseChange).forEach(note)
  }
  return versions
}

function isMissing(change: Change, known: ReadonlyMap<string, Version>): boolean {
  const ours = versionOf(change)
  if (ours === null) return false
  const theirs = known.get(`${change.table}/${keyOf(change)}`)
  return theirs === undefined || laterVersion(ours, theirs) === ours
}

function versionOf(change: Change): Version | null {
  if (change.table === 'drafts') return null
  return change.op === 'delete' ? deletionOf(change) : change.record
}
