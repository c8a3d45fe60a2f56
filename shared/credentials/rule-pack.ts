import { kindSchema } from '../entry/entry.ts'
import {
  longTextSchema,
  nameSchema,
  optionalDaySchema,
  recordFields,
  shortTextSchema,
} from '../journal/record.ts'
import { z } from '../schema.ts'

const creditsSchema = z.number().min(0).max(100_000)
const optionalCreditsSchema = creditsSchema.nullable().default(null)
const monthsSchema = z.number().int().min(1).max(600)
const categoryNameSchema = z.string().trim().min(1).max(200)

/** What a count rule may count: records of the journal that lie within the cycle. */
export const COUNTABLES = [
  /** Pieces of feedback. */
  'feedback',
  /** Entries of the kind feedback that are claimed for the credential. */
  'feedback-entries',
  /** Entries of the kind reflection. */
  'reflections',
  /** Finished reviews. */
  'reviews',
] as const

/** What has to stand beside each activity. */
export const NEEDS = ['outcome', 'reflection', 'evidence'] as const

/** What a column of the list of activities can hold. */
export const AUDIT_COLUMNS = [
  'date',
  'title',
  'category',
  'credits',
  'minutes',
  'kind',
  'structured',
  'participatory',
  'outcome',
  'reflection',
] as const

const packCategorySchema = z.strictObject({
  name: categoryNameSchema,
  /** Other names under which a claim may have it. */
  aliases: z.array(categoryNameSchema).max(50).default([]),
  /** The category that this one is a part of; its minimum and cap hold for all its parts together. */
  parent: categoryNameSchema.nullable().default(null),
  min: optionalCreditsSchema,
  cap: optionalCreditsSchema,
})

/**
 * A body's credit rules as data: a help to add up by, never the body's judgement. Amounts are credits (or hours, as
 * `unit` says), spans are whole months, `checkedOn` is the day on which somebody last held them against the `source`.
 *
 * Loose on purpose: before the rules were known here, a pack was its name and whatever else it held, and such packs
 * are read on as they are.
 */
export const rulePackSchema = z.looseObject({
  ...recordFields,
  name: nameSchema,
  /** Who asks for it, e.g. `PMI`. */
  body: shortTextSchema,
  /** What is counted, in the plural: `PDUs`, `CPE credits`, `hours`. */
  unit: z.string().max(100).default('credits'),
  /** What a cycle asks for altogether; 0 where the body names no number. */
  required: creditsSchema.default(0),
  cycleMonths: monthsSchema.default(36),
  /** Whether cycles begin on 1 January, whenever the credential did. */
  calendarYears: z.boolean().default(false),
  minutesPerCredit: z.number().int().min(1).max(1_440).default(60),
  /** Each claim is rounded down to this step; null counts every minute. */
  step: z.number().min(0.01).max(10).nullable().default(null),
  categories: z.array(packCategorySchema).max(100).default([]),
  /** Whether a claim in a category that is not listed counts (towards the total alone). */
  otherCategories: z.enum(['count', 'ignore']).default('count'),
  /** What every twelve months of a cycle ask for; a suggestion where the body only recommends it. */
  yearly: z
    .strictObject({ required: creditsSchema, isSuggested: z.boolean().default(false) })
    .nullable()
    .default(null),
  /**
   * What a cycle hands on to the next: at most `most` of what it has beyond its own need, earned in its last `months`.
   * With a category only credits of that one, and they arrive in it; without one they arrive in the total.
   */
  carryOver: z
    .strictObject({
      months: monthsSchema,
      most: creditsSchema,
      category: categoryNameSchema.nullable().default(null),
    })
    .nullable()
    .default(null),
  structuredMin: optionalCreditsSchema,
  participatoryMin: optionalCreditsSchema,
  counts: z
    .array(
      z.strictObject({
        name: nameSchema,
        required: z.number().int().min(1).max(10_000),
        of: z.array(z.enum(COUNTABLES)).max(COUNTABLES.length).default([]),
      }),
    )
    .max(50)
    .default([]),
  /** Categories that have to come up once in so many months. */
  topics: z
    .array(z.strictObject({ category: categoryNameSchema, everyMonths: monthsSchema }))
    .max(50)
    .default([]),
  /** How many different categories have to be there; 0 for no such rule. */
  leastTypes: z.number().int().min(0).max(100).default(0),
  /** Months without any activity from which a gap has to be explained; null for no such rule. */
  gapMonths: monthsSchema.nullable().default(null),
  /** Kinds of entries that never count. */
  excludedKinds: z.array(kindSchema).max(50).default([]),
  needs: z.array(z.enum(NEEDS)).max(NEEDS.length).default([]),
  /** How long proof is kept after the cycle. */
  retentionMonths: z.number().int().min(0).max(600).default(0),
  /** The columns in which the body takes a list of activities; a plain few where none are named. */
  columns: z
    .array(z.strictObject({ title: nameSchema, of: z.enum(AUDIT_COLUMNS) }))
    .max(50)
    .default([]),
  source: shortTextSchema,
  checkedOn: optionalDaySchema,
  /** What people should know of these rules, in plain words. */
  notes: longTextSchema,
})

export type RulePack = z.infer<typeof rulePackSchema>
export type PackCategory = RulePack['categories'][number]
export type Countable = (typeof COUNTABLES)[number]
export type AuditColumn = (typeof AUDIT_COLUMNS)[number]
export type Need = (typeof NEEDS)[number]

/** The category that a claim means, whatever its capitals or spaces; null where the pack has none of that name. */
export function packCategoryOf(pack: Pick<RulePack, 'categories'>, name: string): PackCategory | null {
  const wanted = plain(name)
  return (
    pack.categories.find((one) => plain(one.name) === wanted) ??
    pack.categories.find(({ aliases }) => aliases.some((alias) => plain(alias) === wanted)) ??
    null
  )
}

function plain(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, ' ')
}
