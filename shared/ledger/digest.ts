import type { Day } from '../day.ts'
import { monthOf } from '../month.ts'
import type { ChangeTable } from './change.ts'

/**
 * A digest tells whether two sets of records are the same without comparing them: the hashes of all records,
 * combined so that order does not matter and one record can be taken out again. 16 hex digits.
 * It finds accidents, not forgeries.
 */
export type Digest = string

export const NO_RECORDS: Digest = '0000000000000000'

/** Digests by bucket: a month for entries, the table's name for all else. Empty buckets are left out. */
export type Digests = Readonly<Record<string, Digest>>

/** The bucket a record counts in; null for drafts, which are outside digests. */
export function bucketOf(table: ChangeTable | 'deletions', record: object): string | null {
  if (table === 'drafts') return null
  const isEntry = table === 'entries' && 'date' in record && typeof record.date === 'string'
  return isEntry ? monthOf(record.date as Day) : table
}

/** JSON with sorted keys, so that equal records have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]))
}

/** The hash of one record: two 32-bit lanes of multiply and xor over its canonical text. */
export function digestOf(record: unknown): Digest {
  const text = canonicalJson(record)
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2_654_435_761)
    low = Math.imul(low ^ code, 1_597_334_677)
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return hex(high) + hex(low)
}

/** Puts a record's hash into a digest, or takes it out again: the same step twice is no step. */
export function toggle(digest: Digest, record: Digest): Digest {
  return (
    hex(Number.parseInt(digest.slice(0, 8), 16) ^ Number.parseInt(record.slice(0, 8), 16)) +
    hex(Number.parseInt(digest.slice(8), 16) ^ Number.parseInt(record.slice(8), 16))
  )
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}

/** The buckets in which two journals differ, sorted; none when they are equal. */
export function differingBuckets(ours: Digests, theirs: Digests): string[] {
  const buckets = new Set([...Object.keys(ours), ...Object.keys(theirs)])
  return [...buckets]
    .filter((bucket) => (ours[bucket] ?? NO_RECORDS) !== (theirs[bucket] ?? NO_RECORDS))
    .toSorted()
}
