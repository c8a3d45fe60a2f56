import { reportRequestSchema } from '../report/request.ts'
import { z } from '../schema.ts'
import { evidenceFileSchema } from './evidence.ts'
import type { StorageFailure } from './ledger.ts'
import { method } from './method.ts'

/** The kinds of files the window may save. */
export const SAVED_KINDS = ['ics', 'html'] as const
export type SavedKind = (typeof SAVED_KINDS)[number]

/** The most characters of one file. */
export const MOST_SAVED = 8_388_608

export type FileSaved =
  /** `name` is the file's own, without its folder. */
  { kind: 'saved'; name: string } | { kind: 'cancelled' } | StorageFailure

export type FolderSaved =
  /** `folder` is the new folder's own name; `missing` counts evidence files that are not there or not whole. */
  | { kind: 'saved'; folder: string; missing: number }
  | { kind: 'cancelled' }
  | { kind: 'not-printed' }
  | StorageFailure

const fileNameSchema = z.string().min(1).max(1_100)

export const exportsContract = {
  /**
   * Asks where to and makes a new folder there: the texts, the printed report, the evidence files in `evidence`, and the
   * hashes of all of it in `SHA256SUMS`. It is there whole or not at all; nothing that is there is touched.
   */
  saveFolder: method(
    z.strictObject({
      name: z.string().min(1).max(200),
      texts: z.array(z.strictObject({ name: fileNameSchema, text: z.string().max(MOST_SAVED) })).max(20),
      evidence: z
        .array(z.strictObject({ name: fileNameSchema, sha256: evidenceFileSchema.shape.sha256 }))
        .max(10_000),
      report: reportRequestSchema,
    }),
  ).with<FolderSaved>(),

  /** Asks where to save and writes the text whole or not at all. `name` is a suggestion without a folder. */
  save: method(
    z.strictObject({
      kind: z.enum(SAVED_KINDS),
      name: z.string().min(1).max(200),
      text: z.string().max(MOST_SAVED),
    }),
  ).with<FileSaved>(),
}
