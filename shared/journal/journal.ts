import {
  chapterSchema,
  goalSchema,
  insightDecisionSchema,
  planSchema,
  targetSchema,
  timeOffSchema,
} from '../balance/career.ts'
import { credentialSchema, fileSchema } from '../credentials/records.ts'
import { rulePackSchema } from '../credentials/rule-pack.ts'
import { categorySchema, skillSchema } from '../entry/catalog.ts'
import { entrySchema } from '../entry/entry.ts'
import { templateSchema } from '../entry/template.ts'
import {
  assessmentSchema,
  courseSchema,
  feedbackRequestSchema,
  feedbackSchema,
  personSchema,
  practiceSchema,
  reviewSchema,
} from '../growth/records.ts'
import { z } from '../schema.ts'
import { idSchema, instantSchema } from './record.ts'
import { settingsRecordSchema } from './settings.ts'

/** The schema of each list of records, under the names of the journal format. */
export const recordSchemas = {
  categories: categorySchema,
  skills: skillSchema,
  entries: entrySchema,
  templates: templateSchema,
  courses: courseSchema,
  credentials: credentialSchema,
  rulePacks: rulePackSchema,
  goals: goalSchema,
  targets: targetSchema,
  chapters: chapterSchema,
  plans: planSchema,
  timeOff: timeOffSchema,
  assessments: assessmentSchema,
  feedbackRequests: feedbackRequestSchema,
  feedback: feedbackSchema,
  reviews: reviewSchema,
  practices: practiceSchema,
  people: personSchema,
  insightDecisions: insightDecisionSchema,
  files: fileSchema,
  settings: settingsRecordSchema,
} as const

export type RecordTable = keyof typeof recordSchemas

/** The lists of records, in the order in which files hold them. */
export const RECORD_TABLES = Object.keys(recordSchemas) as RecordTable[]

export type RecordOf<Table extends RecordTable> = z.infer<(typeof recordSchemas)[Table]>

const TABLE_NAMES: readonly string[] = RECORD_TABLES

/** A record that is gone: kept so that a merge can carry the deletion. `id` is that record's key. */
export const deletionSchema = z.strictObject({
  table: z.enum(TABLE_NAMES, {
    error: ({ input }) =>
      typeof input === 'string' ? `there is no list "${input.slice(0, 80)}"` : undefined,
  }),
  id: idSchema,
  at: instantSchema,
})
export type Deletion = z.infer<typeof deletionSchema>

/** Every record of a journal, list by list. */
export type JournalRecords = { [Table in RecordTable]: RecordOf<Table>[] } & { deletions: Deletion[] }

/** A journal without a record. */
export function emptyRecords(): JournalRecords {
  const lists = Object.fromEntries(RECORD_TABLES.map((table) => [table, []]))
  return { ...lists, deletions: [] } as unknown as JournalRecords
}
