import { createHash } from 'node:crypto'
import { looseChangeSchema } from '../../shared/ledger/change.ts'
import { z } from '../../shared/schema.ts'

/** The version of the ledger's lines that this code writes and reads. */
export const LEDGER_VERSION = 1

const sequenceSchema = z.number().int().min(1)
const digestsSchema = z.record(z.string(), z.string())
const changesSchema = z.array(looseChangeSchema)

/** The state that a ledger stands on: everything up to `sequence` is in the snapshot and not in the ledger. */
const baseSchema = z.object({
  sequence: z.number().int().min(0),
  /** The highest number ever used, aborted ones included: none is used again. */
  highest: z.number().int().min(0),
  /** The file name of the snapshot. */
  snapshot: z.string(),
  digests: digestsSchema,
})
export type LedgerBase = z.infer<typeof baseSchema>

const lineSchema = z.discriminatedUnion('kind', [
  /** The first line. */
  z.object({
    kind: z.literal('header'),
    format: z.literal('evenkeel-ledger'),
    version: z.number().int(),
    journalId: z.string(),
    createdAt: z.string(),
    app: z.string(),
    base: baseSchema.nullable().optional(),
  }),
  /** A whole commit. */
  z.object({
    kind: z.literal('commit'),
    sequence: sequenceSchema,
    at: z.string(),
    digests: digestsSchema,
    changes: changesSchema,
  }),
  /** A larger commit: its parts, and the end without which it never counts. */
  z.object({ kind: z.literal('begin'), sequence: sequenceSchema, at: z.string(), parts: z.number().int() }),
  z.object({ kind: z.literal('part'), sequence: sequenceSchema, changes: changesSchema }),
  z.object({ kind: z.literal('end'), sequence: sequenceSchema, digests: digestsSchema }),
  /** The commit of this number does not count. */
  z.object({ kind: z.literal('abort'), sequence: sequenceSchema, digests: digestsSchema }),
  /** All digests, stated anew. */
  z.object({ kind: z.literal('digests'), digests: digestsSchema }),
])
export type Line = z.infer<typeof lineSchema>
export type Header = Extract<Line, { kind: 'header' }>

/** One line of JSON; its last field is a checksum of all that stands before it. */
export function writeLine(line: Line): Buffer {
  const body = JSON.stringify(line).slice(0, -1)
  return Buffer.from(`${body},"sum":"${sumOf(body)}"}\n`, 'utf8')
}

const SUM = /,"sum":"([0-9a-f]{16})"\}$/

/** Reads a line without its line break; null when it is not whole, not ours or changed since it was written. */
export function readLine(bytes: Buffer): Line | null {
  const text = bytes.toString('utf8')
  const match = SUM.exec(text)
  if (match === null) return null
  const body = text.slice(0, match.index)
  if (sumOf(body) !== match[1]) return null
  const parsed = lineSchema.safeParse(JSON.parse(`${body}}`))
  return parsed.success ? parsed.data : null
}

function sumOf(body: string): string {
  return createHash('sha256').update(body, 'utf8').digest('hex').slice(0, 16)
}
