import { z } from '../schema.ts'
import type { StorageFailure } from './ledger.ts'
import { method } from './method.ts'
import type { UnsoundReason } from './snapshots.ts'

/** An evidence file as its record describes it; other fields of the record are left out. `sha256` is its name. */
export const evidenceFileSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().min(0),
})
export type EvidenceFile = z.infer<typeof evidenceFileSchema>

/** The most bytes of one evidence file: 25 MB. */
export const MOST_EVIDENCE_BYTES = 25_000_000

/** What came of a file that was posted to `/evidence/<token>`; parsed by the window. */
export const keptSchema = z.discriminatedUnion('kind', [
  /** It is in the data folder under its hash, read back from the disk. */
  z.strictObject({ kind: z.literal('kept'), ...evidenceFileSchema.shape }),
  /** Not as many bytes came as were said, or others: it changed meanwhile, or was cut short. Nothing was kept. */
  z.strictObject({ kind: z.literal('not-as-said') }),
  z.strictObject({
    kind: z.literal('failed'),
    reason: z.enum(['disk-full', 'read-only', 'not-allowed', 'closed', 'io']),
    code: z.string(),
  }),
])
export type Kept = z.infer<typeof keptSchema>

export type CopySaved =
  /** `name` is the copy's own, without its folder. */
  | { kind: 'saved'; name: string }
  | { kind: 'cancelled' }
  /** The file is missing, or its content is not what its hash says. */
  | { kind: 'not-whole' }
  | StorageFailure

/** How the files stand beside their records. */
export type EvidenceReport = {
  kind: 'evidence'
  /** Distinct files that were asked for, and their bytes by the records. */
  files: number
  bytes: number
  /** The hashes of those that are not in the data folder. */
  missing: string[]
  /** The hashes of those that are there with another size or content, cannot be read, or are links. */
  damaged: string[]
  /** Of how many the whole content was read and hashed in this run; the others were looked at by their size. */
  hashed: number
  /** Names in the folder that no record names. Nobody removes them. */
  unknown: string[]
}

/** Evidence files lie in the data folder, each under the hash of its content; the window never names a path. */
export const evidenceContract = {
  /**
   * Looks whether the files that records name are there. `sizes` reads none of them; `hashes` reads all that this run
   * has not read yet.
   */
  look: method(
    z.strictObject({ depth: z.enum(['sizes', 'hashes']), files: z.array(evidenceFileSchema).max(1_000_000) }),
  ).with<EvidenceReport | StorageFailure>(),

  /**
   * Asks to bring a file in: a token under which exactly so many bytes may be posted to `/evidence/<token>`, once and
   * within a minute. With a hash, only the content of that hash is kept.
   */
  admit: method(
    z.strictObject({
      bytes: z.number().int().min(0),
      sha256: evidenceFileSchema.shape.sha256.optional(),
    }),
  ).with<{ kind: 'admitted'; token: string } | { kind: 'too-large' }>(),

  /** Asks where to and saves a copy. `name` is a suggestion without a folder. */
  saveCopy: method(
    z.strictObject({ sha256: evidenceFileSchema.shape.sha256, name: z.string().min(1).max(1_000) }),
  ).with<CopySaved>(),

  /**
   * Brings the files that a snapshot's records name and the data folder lacks, from the folder `files` beside the
   * snapshot or in the second folder; each counts only if its content has its hash. `missing`: how many are still not
   * there.
   */
  bringBack: method(z.strictObject({ snapshot: z.string().max(120) })).with<
    | { kind: 'brought'; brought: number; missing: number }
    | { kind: 'unsound'; reason: UnsoundReason }
    | StorageFailure
  >(),
}
