import { z } from '../schema.ts'

type Order =
  | { kind: 'object'; fields: ReadonlyMap<string, Order> }
  | { kind: 'list'; item: Order }
  | { kind: 'as-it-is' }

const known = new WeakMap<z.core.$ZodType, Order>()

/**
 * A copy of a value whose keys stand in the order of its schema, at every depth; keys the schema does not know
 * follow in alphabetical order. So equal records are written as equal text.
 */
export function inSchemaOrder(value: unknown, schema: z.core.$ZodType): unknown {
  return arranged(value, orderOf(schema))
}

function orderOf(schema: z.core.$ZodType): Order {
  const before = known.get(schema)
  if (before !== undefined) return before
  const order = makeOrder(schema)
  known.set(schema, order)
  return order
}

function makeOrder(schema: z.core.$ZodType): Order {
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(schema.shape)
    return { kind: 'object', fields: new Map(fields.map(([name, field]) => [name, orderOf(field)])) }
  }
  if (schema instanceof z.ZodArray) return { kind: 'list', item: orderOf(schema.element) }
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return orderOf(schema.unwrap())
  }
  return { kind: 'as-it-is' }
}

function arranged(value: unknown, order: Order): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    return order.kind === 'list' ? value.map((item) => arranged(item, order.item)) : value
  }
  if (order.kind !== 'object') return value
  const record = value as Record<string, unknown>
  const result: Record<string, unknown> = {}
  for (const [name, field] of order.fields) {
    if (record[name] !== undefined) result[name] = arranged(record[name], field)
  }
  const others = Object.keys(record).filter((name) => !order.fields.has(name))
  for (const name of others.toSorted()) if (record[name] !== undefined) result[name] = record[name]
  return result
}
