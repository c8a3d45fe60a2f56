import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../entry/defaults.ts'
import {
  deletionSchema,
  emptyRecords,
  RECORD_TABLES,
  recordSchemas,
  type JournalRecords,
  type RecordTable,
} from '../journal/journal.ts'
import { success, type Result } from '../result.ts'
import type { z } from '../schema.ts'
import { noted, stopping, type ImportProblem } from './import-problem.ts'
import { issueText } from './issue-text.ts'
import { journalDocumentSchema, settingsObjectSchema } from './journal-document.ts'
import type { Json } from './plain-json.ts'

type Document = { [key: string]: Json }
type Read = { records: JournalRecords; problems: ImportProblem[] }

/** Reads the lists of a document whose head, lists and ids were checked. Never fails: problems say what was left out. */
export function readRecords(document: Document): Result<Read, never> {
  const problems: ImportProblem[] = []
  const lists = new Map<string, unknown[]>()
  for (const name of Object.keys(document)) {
    if (!Object.hasOwn(journalDocumentSchema.shape, name))
      problems.push(noted(`The unknown list "${name}" is left out.`))
  }
  for (const table of RECORD_TABLES) {
    if (table === 'settings') lists.set(table, readSettings(document, problems))
    else lists.set(table, readList(table, document[table], recordSchemas[table], problems))
  }
  lists.set('deletions', readList('deletions', document['deletions'], deletionSchema, problems))
  const records = { ...emptyRecords(), ...Object.fromEntries(lists) } as JournalRecords
  checkLinks(records, problems)
  return success({ records, problems })
}

function readSettings(document: Document, problems: ImportProblem[]): unknown[] {
  const settings = document['settings']
  if (settings === undefined || Object.keys(settings as object).length === 0) return []
  return readList('settings', [settings], settingsObjectSchema, problems)
}

function readList(
  name: RecordTable | 'deletions',
  items: Json | undefined,
  schema: z.ZodType,
  problems: ImportProblem[],
): unknown[] {
  const unknownFields = new Map<string, number>()
  const records: unknown[] = []
  for (const [index, item] of ((items ?? []) as Json[]).entries()) {
    const read = readRecord(item, schema, unknownFields)
    if (read.kind === 'record') records.push(read.record)
    else problems.push(stopping(`${placeOf(name, index, item)}: ${read.reason}`))
  }
  for (const [path, count] of unknownFields) {
    const records = count === 1 ? '1 record' : `${count} records`
    problems.push(noted(`${name}: the unknown field "${path}" is left out (${records}).`))
  }
  return records
}

/** `entries[3] "Code review"`: where a record stands and by what a person knows it. */
function placeOf(name: string, index: number, item: Json): string {
  const { title, name: itsName, id } = (item ?? {}) as { title?: Json; name?: Json; id?: Json }
  const label = [title, itsName, id].find((text) => typeof text === 'string' && text !== '')
  return label === undefined ? `${name}[${index}]` : `${name}[${index}] "${(label as string).slice(0, 80)}"`
}

type RecordRead = { kind: 'record'; record: unknown } | { kind: 'bad'; reason: string }

function readRecord(item: Json, schema: z.ZodType, unknownFields: Map<string, number>): RecordRead {
  let parsed = schema.safeParse(item)
  if (!parsed.success && parsed.error.issues.some(({ code }) => code === 'unrecognized_keys')) {
    const copy = JSON.parse(JSON.stringify(item)) as Json
    const paths = new Set<string>()
    while (!parsed.success && takeOutUnknown(copy, parsed.error.issues, paths))
      parsed = schema.safeParse(copy)
    for (const path of paths) unknownFields.set(path, (unknownFields.get(path) ?? 0) + 1)
  }
  if (parsed.success) return { kind: 'record', record: parsed.data }
  const reasons = parsed.error.issues.slice(0, 3).map((issue) => `${pathText(issue.path)}${issueText(issue)}`)
  return { kind: 'bad', reason: reasons.join('; ') }
}

/** Takes the unknown keys that a check found out of the copy. True when there were any. */
function takeOutUnknown(copy: Json, issues: readonly z.core.$ZodIssue[], paths: Set<string>): boolean {
  let any = false
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    const holder = issue.path.reduce<Json>((value, key) => (value as Document)[key as string] as Json, copy)
    for (const key of issue.keys) {
      delete (holder as Document)[key]
      paths.add(
        `${issue.path.map((part) => (typeof part === 'number' ? '[]' : String(part))).join('.')}.${key}`
          .replace(/^\./, '')
          .replaceAll('.[]', '[]'),
      )
      any = true
    }
  }
  return any
}

function pathText(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : `${path.map(String).join('.')}: `
}

/** Takes out skills without a category and entries of unknown skills. What a deletion names is known. */
function checkLinks(records: JournalRecords, problems: ImportProblem[]): void {
  const deleted = (table: RecordTable) =>
    records.deletions.filter((deletion) => deletion.table === table).map(({ id }) => id)
  const categories = new Set(
    [...records.categories, ...DEFAULT_CATEGORIES].map(({ id }) => id).concat(deleted('categories')),
  )
  records.skills = records.skills.filter(({ name, categoryId }) => {
    if (categories.has(categoryId)) return true
    problems.push(stopping(`skills "${name}": its category "${categoryId}" is not in the file`))
    return false
  })
  const skills = new Set([...records.skills, ...DEFAULT_SKILLS].map(({ id }) => id).concat(deleted('skills')))
  const missing = new Map<string, number>()
  records.entries = records.entries.filter(({ allocations }) => {
    const unknown = allocations.find(({ skillId }) => !skills.has(skillId))
    if (unknown !== undefined) missing.set(unknown.skillId, (missing.get(unknown.skillId) ?? 0) + 1)
    return unknown === undefined
  })
  for (const [id, count] of missing) {
    const entries = count === 1 ? '1 entry names' : `${count} entries name`
    problems.push(stopping(`entries: ${entries} the skill "${id}", which is not in the file`))
  }
}
