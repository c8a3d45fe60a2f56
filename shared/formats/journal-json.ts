import {
  deletionSchema,
  RECORD_TABLES,
  recordSchemas,
  type JournalRecords,
  type RecordTable,
} from '../journal/journal.ts'
import { SETTINGS_ID } from '../journal/settings.ts'
import { failed, unreachable, type Result } from '../result.ts'
import { MOST_ROWS, type ImportProblem } from './import-problem.ts'
import type { EvidencePiece } from './journal-evidence.ts'
import { JOURNAL_FORMAT, JOURNAL_VERSION } from './journal-document.ts'
import { readRecords } from './journal-records.ts'
import { inSchemaOrder } from './key-order.ts'
import { readPlainJson, type Json, type JsonFailure } from './plain-json.ts'

const SLICE = 65_536

/** When and by what a file is made: an ISO instant, and a name like `evenkeel 1.0.0`. */
type Head = { exportedAt: string; app: string }

/**
 * Writes a journal as JSON in slices of about 64 KiB, one record a line, every key in the order of the schema:
 * equal records give equal text. Evidence files are left out.
 */
export function* writeJournal(records: JournalRecords, head: Head): Iterable<string> {
  for (const piece of writeJournalWith(NO_EVIDENCE, records, head)) if (typeof piece === 'string') yield piece
}

const NO_EVIDENCE: ReadonlySet<string> = new Set()

/**
 * The same with evidence: the records of those files, by their hashes, get their content as `data`. It is for whoever
 * writes to put it where a piece names it, as base64.
 */
export function* writeJournalWith(
  evidence: ReadonlySet<string>,
  records: JournalRecords,
  head: Head,
): Iterable<string | EvidencePiece> {
  let slice = ''
  for (const piece of piecesOf(records, head, evidence)) {
    if (typeof piece === 'string') slice += piece
    if (typeof piece === 'string' && slice.length < SLICE) continue
    yield slice
    slice = ''
    if (typeof piece !== 'string') yield piece
  }
  yield slice
}

function* piecesOf(
  records: JournalRecords,
  { exportedAt, app }: Head,
  evidence: ReadonlySet<string>,
): Iterable<string | EvidencePiece> {
  const head = JSON.stringify({ format: JOURNAL_FORMAT, version: JOURNAL_VERSION, exportedAt, app })
  yield head.slice(0, -1)
  for (const table of RECORD_TABLES) {
    if (table === 'files' && evidence.size > 0) yield* filesWith(evidence, records.files)
    else if (table !== 'settings') yield* list(table, records[table], recordSchemas[table])
  }
  yield `,\n"settings":${JSON.stringify(settingsObject(records))}`
  yield* list('deletions', records.deletions, deletionSchema)
  yield '}\n'
}

function* list(
  name: string,
  items: readonly unknown[],
  schema: Parameters<typeof inSchemaOrder>[1],
): Iterable<string> {
  yield `,\n"${name}":[`
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(inSchemaOrder(item, schema))}`
  }
  yield ']'
}

function* filesWith(
  evidence: ReadonlySet<string>,
  files: JournalRecords['files'],
): Iterable<string | EvidencePiece> {
  yield ',\n"files":['
  for (const [index, { data: _data, ...file }] of files.entries()) {
    const text = JSON.stringify(inSchemaOrder(file, recordSchemas.files))
    yield `${index === 0 ? '' : ','}\n`
    if (!evidence.has(file.sha256)) yield text
    else {
      yield `${text.slice(0, -1)},"data":"`
      yield { sha256: file.sha256 }
      yield '"}'
    }
  }
  yield ']'
}

/** The one settings record without its id, which is always the same; `{}` where there is none. */
function settingsObject({ settings }: JournalRecords): unknown {
  const record = settings.find(({ id }) => id === SETTINGS_ID)
  if (record === undefined) return {}
  const { id: _id, ...rest } = record
  return inSchemaOrder(rest, recordSchemas.settings)
}

/** Why a text is not a journal that can be read at all; nothing of it is used. */
export type JournalFailure =
  | JsonFailure
  | { readonly kind: 'not-a-journal'; readonly reason: string }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'too-many'; readonly list: string; readonly most: number }
  | { readonly kind: 'duplicate-id'; readonly list: string; readonly id: string }

/**
 * Reads a journal file. What is missing has its default; unknown fields are left out and named; a record that
 * is not valid, or an entry of a skill that is nowhere, is left out and named by a problem that stops.
 */
export function readJournal(
  text: string,
): Result<{ records: JournalRecords; problems: ImportProblem[] }, JournalFailure> {
  const parsed = readPlainJson(text)
  if (!parsed.ok) return parsed
  const document = parsed.value
  if (document === null || typeof document !== 'object' || Array.isArray(document)) {
    return failed({ kind: 'not-a-journal', reason: 'it is not one JSON object' })
  }
  const failure = headFailure(document)
  return failure === null ? readRecords(document) : failed(failure)
}

function headFailure(document: { [key: string]: Json }): JournalFailure | null {
  const { format, version } = document
  if (format !== JOURNAL_FORMAT) {
    return { kind: 'not-a-journal', reason: `its "format" is not "${JOURNAL_FORMAT}"` }
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { kind: 'not-a-journal', reason: 'its "version" is not a whole number from 1' }
  }
  if (version > JOURNAL_VERSION) return { kind: 'newer', version }
  for (const name of [...RECORD_TABLES, 'deletions']) {
    const list = document[name]
    if (list === undefined) continue
    const fits =
      name === 'settings'
        ? list !== null && typeof list === 'object' && !Array.isArray(list)
        : Array.isArray(list)
    if (!fits)
      return {
        kind: 'not-a-journal',
        reason: `"${name}" is not ${name === 'settings' ? 'an object' : 'a list'}`,
      }
    if (Array.isArray(list) && list.length > MOST_ROWS)
      return { kind: 'too-many', list: name, most: MOST_ROWS }
  }
  return duplicateId(document)
}

function duplicateId(document: { [key: string]: Json }): JournalFailure | null {
  for (const name of [...RECORD_TABLES, 'deletions'] as (RecordTable | 'deletions')[]) {
    const list = document[name]
    if (!Array.isArray(list)) continue
    const seen = new Set<string>()
    for (const item of list) {
      const { id, table } = (item ?? {}) as { id?: Json; table?: Json }
      if (typeof id !== 'string') continue
      const key = name === 'deletions' ? `${JSON.stringify(table)} ${id}` : id
      if (seen.has(key)) return { kind: 'duplicate-id', list: name, id }
      seen.add(key)
    }
  }
  return null
}

/** The failure as sentences for people: what is wrong, and that nothing was changed. */
export function journalFailureText(failure: JournalFailure): string {
  switch (failure.kind) {
    case 'not-json':
      return `The file is not JSON (${failure.message}). Nothing was changed.`
    case 'forbidden-key':
      return `The file holds a key that is not allowed: ${failure.path}. Nothing was changed.`
    case 'too-deep':
      return `The file is nested deeper than ${failure.most} levels. Nothing was changed.`
    case 'not-a-journal':
      return `The file is not an Evenkeel journal: ${failure.reason}. Nothing was changed.`
    case 'newer':
      return `The file was written by a newer Evenkeel (format version ${failure.version}, this one reads up to ${JOURNAL_VERSION}). Update Evenkeel to open it. Nothing was changed.`
    case 'too-many':
      return `The list "${failure.list}" holds more than the ${failure.most} records that are read at most. Nothing was changed.`
    case 'duplicate-id':
      return `The list "${failure.list}" holds the id "${failure.id.slice(0, 100)}" more than once. Nothing was changed.`
    default:
      return unreachable(failure)
  }
}
