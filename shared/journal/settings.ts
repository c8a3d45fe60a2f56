import { z } from '../schema.ts'
import { recordFields, shortTextSchema } from './record.ts'

/** What belongs to the person, not to the machine: it travels with the journal. */
export const settingsSchema = z.strictObject({
  name: shortTextSchema,
  /** A BCP 47 tag; empty follows the system. */
  locale: z.string().max(35).default(''),
  /** ISO weekday on which a week begins: 1 Monday, 7 Sunday, null by locale. */
  weekStart: z.number().int().min(1).max(7).nullable().default(null),
  paper: z.enum(['a4', 'letter']).nullable().default(null),
})

export type Settings = z.infer<typeof settingsSchema>

/** The settings are one record of this id, so that they are kept, undone and merged like any other. */
export const SETTINGS_ID = 'settings'

export const settingsRecordSchema = z.strictObject({ ...recordFields, ...settingsSchema.shape })
