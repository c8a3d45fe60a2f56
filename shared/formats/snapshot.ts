import { PIN_REASONS } from '../bridge/snapshots.ts'
import { RECORD_TABLES } from '../journal/journal.ts'
import { idSchema, instantSchema } from '../journal/record.ts'
import type { Placed, StateTable } from '../ledger/record-state.ts'
import { z } from '../schema.ts'

/** What the first field of a snapshot says. */
export const SNAPSHOT_MAGIC = 'evenkeel-snapshot'

/** The version this app writes, and the newest it reads. */
export const SNAPSHOT_VERSION = 1

/** The lists of a snapshot, in the order in which the file holds them. */
export const SNAPSHOT_TABLES: readonly StateTable[] = [...RECORD_TABLES, 'deletions', 'drafts']

const countSchema = z.number().int().min(0)

/** How the evidence files stood when a snapshot was made. SNAPSHOT.md says what each field means. */
const evidenceSchema = z.object({
  files: countSchema,
  bytes: countSchema,
  missing: countSchema,
  damaged: countSchema,
  hashed: countSchema,
})
export type SnapshotEvidence = z.infer<typeof evidenceSchema>

/** The first line. SNAPSHOT.md says what each field means. */
export const snapshotHeaderSchema = z.object({
  magic: z.literal(SNAPSHOT_MAGIC),
  version: z.number().int().min(1),
  minReaderVersion: z.number().int().min(1),
  app: z.string(),
  schema: z.number().int().min(1),
  created: instantSchema,
  timeZone: z.string(),
  journalId: z.string().min(1),
  sequence: countSchema,
  pin: z.enum(PIN_REASONS).nullable(),
  counts: z.record(z.string(), countSchema),
  digests: z.record(z.string(), z.string().regex(/^[0-9a-f]{16}$/)),
  /** Snapshots of versions that knew no evidence files have none. */
  evidence: evidenceSchema.optional(),
  body: z.object({ lines: countSchema, bytes: countSchema, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
})
export type SnapshotHeader = z.infer<typeof snapshotHeaderSchema>

const bodyLineSchema = z.object({
  table: z.enum(SNAPSHOT_TABLES as [StateTable, ...StateTable[]]),
  record: z.looseObject({ id: idSchema }),
})

/** One record, given as JSON, as a line of the body, its line break included. */
export function snapshotLine(table: StateTable, record: string): string {
  return `{"table":${JSON.stringify(table)},"record":${record}}\n`
}

/** Reads a line of the body; null when it is not one. */
export function parseSnapshotLine(text: string): Placed | null {
  const parsed = bodyLineSchema.safeParse(jsonOrNull(text))
  return parsed.success ? parsed.data : null
}

/** The last line: a file without it is cut short. */
export function snapshotEnd(lines: number): string {
  return `${JSON.stringify({ end: SNAPSHOT_MAGIC, lines })}\n`
}

/** Reads the first line: the header, or why it is none that this app reads. */
export function parseSnapshotHeader(
  text: string,
): { kind: 'header'; header: SnapshotHeader } | { kind: 'not-a-snapshot' } | { kind: 'newer-version' } {
  const value = jsonOrNull(text)
  const head = z.object({ magic: z.literal(SNAPSHOT_MAGIC), minReaderVersion: z.number() }).safeParse(value)
  if (!head.success) return { kind: 'not-a-snapshot' }
  if (head.data.minReaderVersion > SNAPSHOT_VERSION) return { kind: 'newer-version' }
  const parsed = snapshotHeaderSchema.safeParse(value)
  return parsed.success ? { kind: 'header', header: parsed.data } : { kind: 'not-a-snapshot' }
}

/** `evenkeel-snapshot-20261122T100000Z-000123.evenkeel-snapshot.gz`: sorts by time, then by sequence number. */
export function snapshotFileName(created: string, sequence: number): string {
  const time = created.replace(/\.\d+Z$/, 'Z').replaceAll(/[-:]/g, '')
  return `evenkeel-snapshot-${time}-${String(sequence).padStart(6, '0')}.evenkeel-snapshot.gz`
}

const FILE_NAME = /^evenkeel-snapshot-\d{8}T\d{6}Z-(\d{6,})(-\d+)?\.evenkeel-snapshot\.gz$/

/** The last commit in a snapshot, told from its file's name; null where it is no snapshot's name. */
export function sequenceInFileName(name: string): number | null {
  const match = FILE_NAME.exec(name)
  return match === null ? null : Number(match[1])
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
