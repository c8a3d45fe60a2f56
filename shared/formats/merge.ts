import { RECORD_TABLES, type Deletion, type JournalRecords, type RecordTable } from '../journal/journal.ts'
import type { Change, Put } from '../ledger/change.ts'
import { canonicalJson } from '../ledger/digest.ts'

/** What versions are told apart by. */
export type Versioned = { readonly id: string; readonly updatedAt: string; readonly revision: number }

/** A version of something: the record as it then was, or the mark of its deletion. */
export type Version = Versioned | Deletion

/**
 * Of two versions of one record the one that holds: the later one, then the higher revision, then the greater JSON
 * text. A deletion is a version; against a record of the same instant it loses, so that nothing is lost. The
 * order of the two does not matter; null when they are equal.
 */
export function laterVersion<A extends Version, B extends Version>(a: A, b: B): A | B | null {
  const order = compare(timeOf(a), timeOf(b)) || compare(revisionOf(a), revisionOf(b)) || compareTexts(a, b)
  if (order === 0) return null
  return order > 0 ? a : b
}

function timeOf(version: Version): number {
  return Date.parse('at' in version ? version.at : version.updatedAt)
}

function revisionOf(version: Version): number {
  return 'revision' in version ? version.revision : 0
}

function compareTexts(a: Version, b: Version): number {
  return compare(canonicalJson(a), canonicalJson(b))
}

function compare<Value extends number | string>(a: Value, b: Value): number {
  return a === b ? 0 : a > b ? 1 : -1
}

/** How many records of a list a file brings, changes, has already, and takes away. */
export type ImportCounts = { added: number; updated: number; duplicates: number; deleted: number }

export type JournalImportPlan = {
  readonly changes: readonly Change[]
  /** Every list together. */
  readonly total: ImportCounts
  readonly byTable: Readonly<Record<RecordTable, ImportCounts>>
}

/**
 * What reading a journal into another one changes. `existing` gives our version of a record, its deletion, or
 * undefined. A record of ours that is as new or newer stays, and counts as a duplicate. Doing it again, or the
 * other way round, ends at the same records.
 */
export function planJournalImport(
  incoming: JournalRecords,
  existing: (table: RecordTable, id: string) => Version | undefined,
): JournalImportPlan {
  const changes: Change[] = []
  const byTable = Object.fromEntries(RECORD_TABLES.map((table) => [table, noCounts()])) as Record<
    RecordTable,
    ImportCounts
  >
  const theirDeletions = new Map(
    incoming.deletions.map((deletion) => [`${deletion.table} ${deletion.id}`, deletion]),
  )

  for (const table of RECORD_TABLES) {
    for (const record of incoming[table]) {
      const key = `${table} ${record.id}`
      const deletion = theirDeletions.get(key)
      // A file that holds both a record and its deletion says the later of them.
      if (deletion !== undefined && laterVersion(record, deletion) === deletion) continue
      theirDeletions.delete(key)
      changes.push(...planRecord(table, record, existing(table, record.id), byTable[table]))
    }
  }
  for (const deletion of theirDeletions.values()) {
    const table = RECORD_TABLES.find((name) => name === deletion.table)
    if (table === undefined) continue
    const ours = existing(table, deletion.id)
    if (ours !== undefined && laterVersion(ours, deletion) !== deletion) continue
    changes.push({ op: 'delete', table, id: deletion.id, at: deletion.at })
    if (ours !== undefined && !isDeletion(ours)) byTable[table].deleted++
  }
  return { changes, total: sum(Object.values(byTable)), byTable }
}

function planRecord(
  table: RecordTable,
  record: JournalRecords[RecordTable][number],
  ours: Version | undefined,
  counts: ImportCounts,
): Change[] {
  if (ours !== undefined && laterVersion(record, ours) !== record) {
    counts.duplicates++
    return []
  }
  if (ours === undefined || isDeletion(ours)) counts.added++
  else counts.updated++
  return [{ op: 'put', table, record } as Put]
}

function isDeletion(version: Version): version is Deletion {
  return 'table' in version && 'at' in version
}

function noCounts(): ImportCounts {
  return { added: 0, updated: 0, duplicates: 0, deleted: 0 }
}

function sum(all: readonly ImportCounts[]): ImportCounts {
  const total = noCounts()
  for (const { added, updated, duplicates, deleted } of all) {
    total.added += added
    total.updated += updated
    total.duplicates += duplicates
    total.deleted += deleted
  }
  return total
}
