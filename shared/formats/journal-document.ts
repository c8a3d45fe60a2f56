import { deletionSchema, recordSchemas } from '../journal/journal.ts'
import { idSchema, instantSchema } from '../journal/record.ts'
import { SETTINGS_ID, settingsRecordSchema } from '../journal/settings.ts'
import { z } from '../schema.ts'

/** What the first field of a journal file says. */
export const JOURNAL_FORMAT = 'evenkeel-journal'

/** The version this app writes, and the newest it reads. */
export const JOURNAL_VERSION = 1

const { settings: _settings, ...listed } = recordSchemas

/** The settings as a file holds them: one object, empty where there are none. Their id is always the same. */
export const settingsObjectSchema = z.strictObject({
  ...settingsRecordSchema.shape,
  id: idSchema.default(SETTINGS_ID),
})

const lists = Object.fromEntries(
  Object.entries(listed).map(([table, schema]) => [table, z.array(schema as z.ZodType).default([])]),
)

/** A whole journal file, version 1. */
export const journalDocumentSchema = z.strictObject({
  format: z.literal(JOURNAL_FORMAT),
  version: z.literal(JOURNAL_VERSION),
  exportedAt: instantSchema.optional(),
  app: z.string().optional(),
  ...lists,
  settings: settingsObjectSchema.optional(),
  deletions: z.array(deletionSchema).default([]),
})
