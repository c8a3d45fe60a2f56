import { nameSchema, recordFields } from '../journal/record.ts'
import { z } from '../schema.ts'
import { entryFields } from './entry.ts'

const { id: _id, createdAt: _made, updatedAt: _changed, revision: _revision, date: _date, ...rest } = entryFields

/** A named beginning of an entry; what it leaves out is asked for when it is used. */
export const templateSchema = z.strictObject({
  ...recordFields,
  name: nameSchema,
  entry: z.strictObject(rest).partial().default({}),
})
export type Template = z.infer<typeof templateSchema>
