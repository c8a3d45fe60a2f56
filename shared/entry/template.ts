import { nameSchema, recordFields } from '../journal/record.ts'
import { z } from '../schema.ts'
import { entryFields } from './entry.ts'

const {
  id: _id,
  createdAt: _made,
  updatedAt: _changed,
  revision: _revision,
  date: _date,
  ...rest
} = entryFields

type Fields = typeof rest
type WithoutDefaults = {
  [Name in keyof Fields]: Fields[Name] extends z.ZodDefault<infer Inner> ? Inner : Fields[Name]
}

// Without their defaults: a field that a template leaves out has to stay out.
const withoutDefaults = Object.fromEntries(
  Object.entries(rest).map(([name, field]) => [name, field instanceof z.ZodDefault ? field.unwrap() : field]),
) as WithoutDefaults

/** A named beginning of an entry; what it leaves out is asked for when it is used. */
export const templateSchema = z.strictObject({
  ...recordFields,
  name: nameSchema,
  entry: z.strictObject(withoutDefaults).partial().default({}),
})
