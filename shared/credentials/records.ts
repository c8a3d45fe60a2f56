import { daySchema } from '../day.ts'
import {
  idsSchema,
  longTextSchema,
  nameSchema,
  optionalDaySchema,
  optionalIdSchema,
  recordFields,
  shortTextSchema,
} from '../journal/record.ts'
import { z } from '../schema.ts'

export const credentialSchema = z.strictObject({
  ...recordFields,
  title: nameSchema,
  type: z.enum(['certificate', 'degree', 'award', 'licence', 'badge']).default('certificate'),
  issuer: shortTextSchema,
  number: shortTextSchema,
  issuedOn: optionalDaySchema,
  expiresOn: optionalDaySchema,
  url: shortTextSchema,
  rulePackId: optionalIdSchema,
  /** The first day of its first cycle of credits; the later ones follow from it. */
  cycleStart: optionalDaySchema,
  /** Credits that its body took over into that first cycle. */
  carriedIn: z.number().min(0).max(100_000).default(0),
  /** Why nothing was done from one day to another, for bodies that want gaps explained. */
  explanations: z
    .array(z.strictObject({ from: daySchema, to: daySchema, text: longTextSchema }))
    .max(1_000)
    .default([]),
  fileIds: idsSchema,
})

export type Credential = z.infer<typeof credentialSchema>

/** An evidence file: its record. `data` (base64) stands only in exports that include evidence. */
export const fileSchema = z.strictObject({
  ...recordFields,
  name: nameSchema,
  type: shortTextSchema,
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  data: z.string().optional(),
})
