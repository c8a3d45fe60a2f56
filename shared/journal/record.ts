import { daySchema } from '../day.ts'
import { z } from '../schema.ts'

/** A record's key: UUID v7 where Evenkeel makes it; any plain token is read. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,99}$/, 'is not an id (letters, digits and - _ . : only)')

/** An instant, ISO 8601 with offset or `Z`. */
export const instantSchema = z.iso.datetime({ offset: true })

/** One line of text a person reads. */
export const nameSchema = z.string().trim().min(1, 'is empty').max(1_000)

/** Free text, Markdown where it says so. At most 1 MiB of characters. */
export const textSchema = z.string().max(1_048_576)

/** Whole minutes of a plan or a course: 0 or more. */
export const plannedMinutesSchema = z.number().int().min(0).max(10_000_000)

export const optionalDaySchema = daySchema.nullable().default(null)
export const optionalIdSchema = idSchema.nullable().default(null)
export const idsSchema = z.array(idSchema).max(10_000).default([])
export const shortTextSchema = z.string().max(10_000).default('')
export const longTextSchema = textSchema.default('')

/** Where a record was made before versions were written, it counts as the oldest one. */
export const BEFORE_VERSIONS = '1970-01-01T00:00:00.000Z'

/**
 * What every record has: its key, when it was made and last changed (ISO, UTC), and how often. Of two versions
 * the later `updatedAt` wins, then the higher `revision`, then the greater JSON text.
 */
export const recordFields = {
  id: idSchema,
  createdAt: instantSchema.default(BEFORE_VERSIONS),
  updatedAt: instantSchema.default(BEFORE_VERSIONS),
  revision: z.number().int().min(1).default(1),
}
