import { reportRequestSchema } from '../report/request.ts'
import { z } from '../schema.ts'
import { evidenceFileSchema } from './evidence.ts'
import type { StorageFailure } from './ledger.ts'
import { method } from './method.ts'

/** The kinds of files the window may save, by their endings. */
export const SAVED_KINDS = ['csv', 'html', 'ics', 'json', 'md'] as const
export type SavedKind = (typeof SAVED_KINDS)[number]

/** The most characters of one file that is sent whole, or of one piece. */
export const MOST_SAVED = 8_388_608

export type FileSaved =
  /** `name` is the file's own, without its folder. */
  { kind: 'saved'; name: string } | { kind: 'cancelled' } | StorageFailure

/** `file` stands for the file that was begun; it means nothing else. */
export type ExportBegun = { kind: 'begun'; file: number } | { kind: 'cancelled' } | StorageFailure

const kindSchema = z.enum(SAVED_KINDS)
const nameSchema = z.string().min(1).max(200)
const fileSchema = z.number().int().min(1)

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
    z.strictObject({ kind: kindSchema, name: nameSchema, text: z.string().max(MOST_SAVED) }),
  ).with<FileSaved>(),

  /** Asks where to save a file that comes in pieces. A file that is there stays as it is until `finish`. */
  begin: method(z.strictObject({ kind: kindSchema, name: nameSchema })).with<ExportBegun>(),
  append: method(z.strictObject({ file: fileSchema, text: z.string().max(MOST_SAVED) })).with<
    { kind: 'taken' } | StorageFailure
  >(),
  /** Puts the content of an evidence file next, as base64. `not-whole`: nothing was put; it is missing or has changed. */
  appendEvidence: method(z.strictObject({ file: fileSchema, sha256: evidenceFileSchema.shape.sha256 })).with<
    { kind: 'taken' } | { kind: 'not-whole' } | StorageFailure
  >(),
  /** Puts the whole file in its place. */
  finish: method(z.strictObject({ file: fileSchema })).with<FileSaved>(),
  /** Gives the file up; what was there before is as it was. */
  discard: method(z.strictObject({ file: fileSchema })).with<{ kind: 'discarded' }>(),
}
