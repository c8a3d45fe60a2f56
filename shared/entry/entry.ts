import { daySchema } from '../day.ts'
import { MOST_MINUTES } from '../duration.ts'
import {
  idSchema,
  idsSchema,
  instantSchema,
  longTextSchema,
  nameSchema,
  optionalIdSchema,
  recordFields,
} from '../journal/record.ts'
import { z } from '../schema.ts'

export const KINDS = [
  'course',
  'certification',
  'practice',
  'project',
  'workshop',
  'reading',
  'teaching',
  'networking',
  'feedback',
  'moment',
  'reflection',
  'other',
] as const

/** How time is spent, in the order of the way from learning to being told how it went. */
export const MODES = ['learn', 'practise', 'apply', 'feedback'] as const

/** How an entry's minutes came about. */
export const PROVENANCES = ['timed', 'same-day', 'reconstructed', 'imported'] as const

export const COUNTERPARTS = [
  'customer',
  'supervisor',
  'report',
  'peer',
  'group',
  'stakeholder',
  'mentor',
  'other',
] as const

export const kindSchema = z.enum(KINDS)
export const modeSchema = z.enum(MODES)
export const provenanceSchema = z.enum(PROVENANCES)

/** Whole minutes of one entry, 1 to 1,440. */
export const entryMinutesSchema = z.number().int().min(1).max(MOST_MINUTES)

export const allocationSchema = z.strictObject({ skillId: idSchema, minutes: entryMinutesSchema })

export const momentSchema = z.strictObject({
  situation: longTextSchema,
  action: longTextSchema,
  effect: longTextSchema,
})

export const sourceSchema = z.strictObject({
  kind: z.enum(['toggl', 'clockify', 'dayone', 'csv', 'journal']),
  key: z.string().min(1).max(200),
  importId: idSchema,
})

export const claimSchema = z.strictObject({
  credentialId: idSchema,
  category: z.string().max(200),
  minutes: entryMinutesSchema,
})

/** The fields of an entry without the rule that joins them. */
export const entryFields = {
  ...recordFields,
  date: daySchema,
  minutes: entryMinutesSchema,
  title: nameSchema,
  notes: longTextSchema,
  kind: kindSchema.default('other'),
  mode: modeSchema.nullable().default(null),
  tags: z.array(z.string().min(1).max(100)).max(200).default([]),
  allocations: z.array(allocationSchema).max(100),
  provenance: provenanceSchema.default('reconstructed'),
  source: sourceSchema.nullable().default(null),
  context: z.enum(['work', 'personal']).default('work'),
  with: z.enum(COUNTERPARTS).nullable().default(null),
  structured: z.boolean().default(false),
  participatory: z.boolean().default(false),
  outcome: longTextSchema,
  startedAt: instantSchema.nullable().default(null),
  courseId: optionalIdSchema,
  goalId: optionalIdSchema,
  personIds: idsSchema,
  fileIds: idsSchema,
  claims: z.array(claimSchema).max(100).default([]),
  moment: momentSchema.nullable().default(null),
}

/**
 * One thing done: a day, whole minutes, a title, and the skills its minutes went to. Allocations, if there are
 * any, add up to the minutes exactly; none means "unassigned", outside the shares.
 */
export const entrySchema = z.strictObject(entryFields).refine(allocationsAddUp, {
  message: 'allocations do not add up to the minutes',
  path: ['allocations'],
})

function allocationsAddUp(entry: { minutes: number; allocations: { minutes: number }[] }): boolean {
  if (entry.allocations.length === 0) return true
  return entry.allocations.reduce((sum, part) => sum + part.minutes, 0) === entry.minutes
}

export type Entry = z.infer<typeof entrySchema>
export type Allocation = z.infer<typeof allocationSchema>
export type Kind = z.infer<typeof kindSchema>
export type Mode = z.infer<typeof modeSchema>
export type Provenance = z.infer<typeof provenanceSchema>
