import {
  idsSchema,
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
  cycleStart: optionalDaySchema,
  fileIds: idsSchema,
})

export type Credential = z.infer<typeof credentialSchema>

/** A body's credit rules, as far as they are known here: what else it holds is kept as it came. */
export const rulePackSchema = z.looseObject({ ...recordFields, name: nameSchema })

/** An evidence file: its record. `data` (base64) stands only in exports that include evidence. */
export const fileSchema = z.strictObject({
  ...recordFields,
  name: nameSchema,
  type: shortTextSchema,
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  data: z.string().optional(),
})
