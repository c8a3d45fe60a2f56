import { daySchema } from '../day.ts'
import { sideSchema } from '../entry/catalog.ts'
import { COUNTERPARTS, modeSchema } from '../entry/entry.ts'
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
import { reviewKindSchema } from '../review/kinds.ts'
import { z } from '../schema.ts'

const levelSchema = z.number().int().min(1).max(5)

/** What somebody who gives feedback is to the person. */
export const RELATIONS = ['peer', 'mentor', 'supervisor', 'report', 'customer', 'other'] as const
export type Relation = (typeof RELATIONS)[number]
const relationSchema = z.enum(RELATIONS).default('other')
const answersSchema = z.array(z.strictObject({ question: longTextSchema, text: longTextSchema })).default([])

/** The way of a course, from wanting it to using what it taught. */
export const COURSE_STATUSES = ['wish', 'planned', 'doing', 'done', 'applied'] as const
export type CourseStatus = (typeof COURSE_STATUSES)[number]

export const courseSchema = z.strictObject({
  ...recordFields,
  title: nameSchema,
  provider: shortTextSchema,
  url: shortTextSchema,
  status: z.enum(COURSE_STATUSES).default('planned'),
  plannedMinutes: plannedMinutesSchema.default(0),
  startedOn: optionalDaySchema,
  finishedOn: optionalDaySchema,
  skillIds: idsSchema,
  credentialId: optionalIdSchema,
  lessons: z
    .array(
      z.strictObject({
        title: nameSchema,
        minutes: plannedMinutesSchema.default(0),
        doneOn: optionalDaySchema,
      }),
    )
    .default([]),
  followUps: z
    .array(
      z.strictObject({
        due: daySchema,
        answeredOn: optionalDaySchema,
        used: z.boolean().nullable().default(null),
        where: longTextSchema,
        effect: longTextSchema,
      }),
    )
    .default([]),
})
export type Course = z.infer<typeof courseSchema>

/** A self-rating at a date. Each answer keeps the question and the scale it was given on. */
export const assessmentSchema = z.strictObject({
  ...recordFields,
  date: daySchema,
  answers: z
    .array(
      z.strictObject({
        skillId: idSchema,
        skill: shortTextSchema,
        question: longTextSchema,
        scale: z.array(z.string().max(10_000)).max(5).default([]),
        level: levelSchema,
        note: longTextSchema,
      }),
    )
    .default([]),
})

/** What was asked of whom. What its form asks stays as it was first saved, so that every reply fits its request. */
export const feedbackRequestSchema = z.strictObject({
  ...recordFields,
  createdOn: daySchema,
  due: optionalDaySchema,
  skillIds: idsSchema,
  questions: z.array(z.string().max(10_000)).default([]),
  relation: relationSchema,
  anonymous: z.boolean().default(false),
  state: z.enum(['open', 'answered', 'withdrawn']).default('open'),
  /** Whom the file goes to, in the person's own words; it does not stand in the file. */
  to: shortTextSchema,
  /** A word to those who answer. */
  message: longTextSchema,
  /** The skills that the form asks a level of, each with its name and scale as the form shows them. */
  rated: z
    .array(
      z.strictObject({
        skillId: idSchema,
        skill: shortTextSchema,
        scale: z.array(z.string().max(10_000)).max(5).default([]),
      }),
    )
    .default([]),
  /** Random hex digits that only the request's files have; a reply is sealed with them. Empty before files were made. */
  token: z
    .string()
    .regex(/^([0-9a-f]{32})?$/)
    .default(''),
})
export type FeedbackRequest = z.infer<typeof feedbackRequestSchema>

export const feedbackSchema = z.strictObject({
  ...recordFields,
  date: daySchema,
  kind: z.enum(['requested', 'spoken', 'written']).default('spoken'),
  requestId: optionalIdSchema,
  from: z
    .strictObject({ name: shortTextSchema, relation: relationSchema })
    .default({ name: '', relation: 'other' }),
  anonymous: z.boolean().default(false),
  skillIds: idsSchema,
  answers: answersSchema,
  levels: z.array(z.strictObject({ skillId: idSchema, level: levelSchema })).default([]),
  /** What was done because of it; empty while that is open. */
  changed: longTextSchema,
})
export type Feedback = z.infer<typeof feedbackSchema>

/** A look back on a stretch of time. Its answers keep the questions as they were asked. */
export const reviewSchema = z.strictObject({
  ...recordFields,
  kind: reviewKindSchema,
  from: daySchema,
  to: daySchema,
  answers: answersSchema,
  intentions: z
    .array(
      z.strictObject({
        text: longTextSchema,
        /** The goal that was made of it. */
        goalId: optionalIdSchema,
        /** The first day of the week in whose plan it was given time. */
        plannedFrom: optionalDaySchema,
      }),
    )
    .default([]),
  finishedOn: optionalDaySchema,
})
export type Review = z.infer<typeof reviewSchema>

/** Where a practice can be done, so that what fits the moment can be picked. */
export const PRACTICE_CONTEXTS = [
  'alone',
  'with-a-colleague',
  'in-a-meeting',
  'on-the-job',
  'outside-work',
] as const

/** Something to do for a skill; `skill` is its name, a category's name stands for its general skill. */
export const practiceSchema = z.strictObject({
  ...recordFields,
  title: nameSchema,
  side: sideSchema.default('soft'),
  skill: shortTextSchema,
  mode: modeSchema.default('practise'),
  minutes: plannedMinutesSchema.default(15),
  /** Null: wherever it suits, which is all that is known of one that does not say. */
  context: z.enum(PRACTICE_CONTEXTS).nullable().default(null),
  /** Cross-training: the side that has too much and whose own work it starts from; null where anybody can begin. */
  heavySide: sideSchema.nullable().default(null),
  /** One sentence a line: what to prepare, what to do, when it is done. */
  instructions: longTextSchema,
  questions: z.array(z.string().max(10_000)).default([]),
})
export type Practice = z.infer<typeof practiceSchema>

export const personSchema = z.strictObject({
  ...recordFields,
  name: nameSchema,
  relation: z.enum(COUNTERPARTS).default('other'),
  notes: longTextSchema,
  lastContact: optionalDaySchema,
  followUpOn: optionalDaySchema,
  /** False where the name stays out of whatever leaves the app to be read by others. */
  inReports: z.boolean().default(true),
})
export type Person = z.infer<typeof personSchema>
