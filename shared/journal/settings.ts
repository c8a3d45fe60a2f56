import { keptReportsSchema } from '../report/kept.ts'
import { REVIEW_KINDS, reviewKindSchema } from '../review/kinds.ts'
import { z } from '../schema.ts'
import { recordFields, shortTextSchema } from './record.ts'

const ownQuestionsSchema = z.array(z.string().trim().min(1).max(1_000)).max(30).nullable().default(null)

/** What belongs to the person, not to the machine: it travels with the journal. */
export const settingsSchema = z.strictObject({
  name: shortTextSchema,
  /** A BCP 47 tag; empty follows the system. */
  locale: z.string().max(35).default(''),
  /** ISO weekday on which a week begins: 1 Monday, 7 Sunday, null by locale. */
  weekStart: z.number().int().min(1).max(7).nullable().default(null),
  paper: z.enum(['a4', 'letter']).nullable().default(null),
  /** The reviews that Today names when they are due; null for what nobody chose (see `review/due.ts`). */
  reviewKinds: z.array(reviewKindSchema).max(REVIEW_KINDS.length).nullable().default(null),
  /** Own questions of each kind of review in their order; null for ours. */
  reviewQuestions: z
    .strictObject({
      week: ownQuestionsSchema,
      month: ownQuestionsSchema,
      quarter: ownQuestionsSchema,
      year: ownQuestionsSchema,
    })
    .default({ week: null, month: null, quarter: null, year: null }),
  /** What the report of each audience holds and hides; null for its preset. */
  reports: keptReportsSchema,
})

export type Settings = z.infer<typeof settingsSchema>

/** The settings are one record of this id, so that they are kept, undone and merged like any other. */
export const SETTINGS_ID = 'settings'

export const settingsRecordSchema = z.strictObject({ ...recordFields, ...settingsSchema.shape })
