import { canonicalJson } from '../ledger/digest.ts'

/** What tells versions of one record apart: a record's own stamps, or the instant of its deletion. */
export type Version = { readonly updatedAt: string; readonly revision: number } | { readonly at: string }

/**
 * Whether `a` is the later of two versions of one record: the later change wins, then the higher revision, then
 * the greater JSON text. A deletion is a version, as of when it was made, of no revision.
 */
export function isLaterVersion(a: Version, b: Version): boolean {
  const byTime = Date.parse(timeOf(a)) - Date.parse(timeOf(b))
  if (byTime !== 0) return byTime > 0
  const byRevision = revisionOf(a) - revisionOf(b)
  if (byRevision !== 0) return byRevision > 0
  return canonicalJson(a) > canonicalJson(b)
}

function timeOf(version: Version): string {
  return 'at' in version ? version.at : version.updatedAt
}

function revisionOf(version: Version): number {
  return 'at' in version ? 0 : version.revision
}
