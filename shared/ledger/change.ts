import { RECORD_TABLES, recordSchemas, type RecordOf, type RecordTable } from '../journal/journal.ts'
import { idSchema, instantSchema } from '../journal/record.ts'
import { z } from '../schema.ts'

/** Unfinished input, kept under its place in the app; `value` is whatever that place needs to come back. */
export const draftSchema = z.strictObject({ id: idSchema, value: z.json() })
export type Draft = z.infer<typeof draftSchema>

/** What a change may touch. Drafts go through the ledger like records but stay outside digests and exports. */
export type ChangeTable = RecordTable | 'drafts'
export const CHANGE_TABLES: readonly ChangeTable[] = [...RECORD_TABLES, 'drafts']

/** A whole record is put. A put also ends a deletion of the same key. */
export type Put =
  | { [Table in RecordTable]: { op: 'put'; table: Table; record: RecordOf<Table> } }[RecordTable]
  | { op: 'put'; table: 'drafts'; record: Draft }

/** A record is taken away. `at` (ISO, UTC) is kept, so that a merge can carry the deletion. */
export type Delete = { op: 'delete'; table: ChangeTable; id: string; at: string }

export type Change = Put | Delete

const deleteSchema = z.strictObject({
  op: z.literal('delete'),
  table: z.enum(CHANGE_TABLES),
  id: idSchema,
  at: instantSchema,
})

/**
 * A change as main and the ledger see it: which record of which table, the record itself unread. Main keeps
 * what it is given; the renderer parses it by {@link parseChange} when it comes back.
 */
export const looseChangeSchema = z.union([
  z.strictObject({
    op: z.literal('put'),
    table: z.enum(CHANGE_TABLES),
    record: z.looseObject({ id: idSchema }),
  }),
  deleteSchema,
])
export type LooseChange = z.infer<typeof looseChangeSchema>

/**
 * Reads a change from the ledger: the record is checked by its own schema and stays as it was written, so that
 * the database holds just what the ledger and its digests say.
 * @throws ZodError when the record is not one of its table.
 */
export function parseChange(change: LooseChange): Change {
  if (change.op === 'delete') return change
  const schema = change.table === 'drafts' ? draftSchema : recordSchemas[change.table]
  schema.parse(change.record)
  return change as Put
}
