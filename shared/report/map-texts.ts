import { z } from '../schema.ts'

/**
 * A value with every free text in it changed, told by its schema: a string that has to have a form (an id, a day, a hash)
 * and a choice of a few words stay as they are. So a field that a record gains later is changed too, without being named.
 */
export function mapTexts<Value>(
  schema: z.core.$ZodType,
  value: Value,
  change: (text: string) => string,
): Value {
  return mapped(schema, value, change) as Value
}

function mapped(schema: z.core.$ZodType, value: unknown, change: (text: string) => string): unknown {
  if (value === null || value === undefined) return value
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodOptional)
    return mapped(schema.unwrap(), value, change)
  if (schema instanceof z.ZodString)
    return isFree(schema) && typeof value === 'string' ? change(value) : value
  if (schema instanceof z.ZodArray)
    return Array.isArray(value) ? value.map((one: unknown) => mapped(schema.element, one, change)) : value
  if (schema instanceof z.ZodObject && typeof value === 'object') {
    const fields = Object.entries(value).map(([name, one]: [string, unknown]) => {
      const field = (schema.shape as Record<string, z.core.$ZodType | undefined>)[name]
      return [name, field === undefined ? one : mapped(field, one, change)]
    })
    return Object.fromEntries(fields)
  }
  return value
}

/** Lengths and trimming do not make a form; a pattern or a rule of its own does. */
function isFree({ def }: z.ZodString): boolean {
  return !(def.checks ?? []).some((one) => ['string_format', 'custom'].includes(one._zod.def.check))
}
