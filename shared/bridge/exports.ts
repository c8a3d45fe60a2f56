import { z } from '../schema.ts'
import type { StorageFailure } from './ledger.ts'
import { method } from './method.ts'

/** The kinds of files the window may save, by their endings. */
export const SAVED_KINDS = ['csv', 'ics', 'json', 'md'] as const
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

export const exportsContract = {
  /** Asks where to save and writes the text whole or not at all. `name` is a suggestion without a folder. */
  save: method(
    z.strictObject({ kind: kindSchema, name: nameSchema, text: z.string().max(MOST_SAVED) }),
  ).with<FileSaved>(),

  /** Asks where to save a file that comes in pieces. A file that is there stays as it is until `finish`. */
  begin: method(z.strictObject({ kind: kindSchema, name: nameSchema })).with<ExportBegun>(),
  append: method(z.strictObject({ file: fileSchema, text: z.string().max(MOST_SAVED) })).with<
    { kind: 'taken' } | StorageFailure
  >(),
  /** Puts the whole file in its place. */
  finish: method(z.strictObject({ file: fileSchema })).with<FileSaved>(),
  /** Gives the file up; what was there before is as it was. */
  discard: method(z.strictObject({ file: fileSchema })).with<{ kind: 'discarded' }>(),
}
