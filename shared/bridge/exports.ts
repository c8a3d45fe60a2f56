import { z } from '../schema.ts'
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

export const exportsContract = {
  /** Asks where to save and writes the text whole or not at all. `name` is a suggestion without a folder. */
  save: method(
    z.strictObject({
      kind: z.enum(SAVED_KINDS),
      name: z.string().min(1).max(200),
      text: z.string().max(MOST_SAVED),
    }),
  ).with<FileSaved>(),
}
