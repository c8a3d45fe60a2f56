import { daySchema } from '../day.ts'
import { modeSchema } from '../entry/entry.ts'
import {
  idSchema,
  idsSchema,
  longTextSchema,
  nameSchema,
  optionalDaySchema,
  optionalIdSchema,
  plannedMinutesSchema,
  recordFields,
  shortTextSchema,
} from '../journal/record.ts'
import { z } from '../schema.ts'

const fractionSchema = z.number().min(0).max(1)

/** The wanted mix of sides, in force from a day on; with a chapter, from the chapter's day. Fractions, not percent. */
export const targetSchema = z.strictObject({
  ...recordFields,
  from: daySchema,
  shares: z.strictObject({ hard: fractionSchema, soft: fractionSchema }),
  band: fractionSchema.default(0.1),
  floor: fractionSchema.default(0.15),
  reason: shortTextSchema,
  chapterId: optionalIdSchema,
})
export type Target = z.infer<typeof targetSchema>

export const STAGES = ['early', 'mid', 'senior'] as const
export type Stage = (typeof STAGES)[number]

/** A part of the career, from a day on. */
export const chapterSchema = z.strictObject({
  ...recordFields,
  from: daySchema,
  role: nameSchema,
  employer: shortTextSchema,
  field: shortTextSchema,
  stage: z.enum(STAGES).default('mid'),
})
export type Chapter = z.infer<typeof chapterSchema>

export const goalSchema = z.strictObject({
  ...recordFields,
  title: nameSchema,
  why: longTextSchema,
  space: z.enum(['professional', 'personal']).default('professional'),
  weights: z.strictObject({ hard: fractionSchema, soft: fractionSchema }).default({ hard: 0.5, soft: 0.5 }),
  horizon: z.enum(['quarter', 'year', 'longer']).default('year'),
  measure: longTextSchema,
  startedOn: optionalDaySchema,
  due: optionalDaySchema,
  support: longTextSchema,
  obstacles: longTextSchema,
  weeklyMinutes: plannedMinutesSchema.default(0),
  categoryId: optionalIdSchema,
  skillIds: idsSchema,
  milestones: z
    .array(z.strictObject({ title: nameSchema, due: optionalDaySchema, doneOn: optionalDaySchema }))
    .default([]),
  state: z.enum(['active', 'paused', 'done', 'dropped']).default('active'),
  closedOn: optionalDaySchema,
  /** The piece of feedback that it was made of. */
  feedbackId: optionalIdSchema,
})

export type Goal = z.infer<typeof goalSchema>

const planCellSchema = z.strictObject({
  categoryId: idSchema,
  mode: modeSchema.nullable().default(null),
  minutes: plannedMinutesSchema,
})

const planBlockSchema = z.strictObject({
  weekday: z.number().int().min(1).max(7),
  start: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutes: plannedMinutesSchema,
  categoryId: idSchema,
  mode: modeSchema.nullable().default(null),
  title: shortTextSchema,
  practiceId: optionalIdSchema,
})

/** Minutes wanted a week. An ideal week holds until the next one; a week's plan for that week. */
export const planSchema = z.strictObject({
  ...recordFields,
  kind: z.enum(['ideal', 'week']).default('ideal'),
  from: daySchema,
  cells: z.array(planCellSchema).default([]),
  blocks: z.array(planBlockSchema).default([]),
})

export type Plan = z.infer<typeof planSchema>
export type PlanBlock = z.infer<typeof planBlockSchema>

/** Days off; `fraction` is the share of the plan that falls away. */
export const timeOffSchema = z.strictObject({
  ...recordFields,
  from: daySchema,
  to: daySchema,
  fraction: fractionSchema.default(1),
  reason: shortTextSchema,
})

export type TimeOff = z.infer<typeof timeOffSchema>

/** A remembered answer to an insight, so that it is respected. */
export const insightDecisionSchema = z.strictObject({
  ...recordFields,
  rule: nameSchema,
  key: shortTextSchema,
  decision: z.enum(['accepted', 'snoozed', 'dismissed']),
  until: optionalDaySchema,
  reason: shortTextSchema,
  /** What was said when it was decided on, so that the decision can be understood later. */
  sentence: shortTextSchema,
})
