import type { ImportFormat, SkillMap } from '../../shared/bridge/commands.ts'
import { readClockify } from '../../shared/formats/clockify.ts'
import type { DateOrder } from '../../shared/formats/date-order.ts'
import type { ImportProblem } from '../../shared/formats/import-problem.ts'
import { journalFailureText, readJournal } from '../../shared/formats/journal-json.ts'
import { planJournalImport, type Version } from '../../shared/formats/merge.ts'
import { planTimeImport, withoutKnown } from '../../shared/formats/plan-import.ts'
import { timeFailureText } from '../../shared/formats/time-rows.ts'
import { readToggl } from '../../shared/formats/toggl.ts'
import { RECORD_TABLES, type JournalRecords, type RecordTable } from '../../shared/journal/journal.ts'
import type { Change } from '../../shared/ledger/change.ts'
import { readCatalog } from './catalog.ts'
import { put } from './commit.ts'
import type { JournalDatabase } from './database.ts'
import type { Journal } from './journal.ts'

/** A file to import, as text, and what the person said about it. */
export type ImportFile = {
  text: string
  format: ImportFormat
  skills: SkillMap
  dateOrder: DateOrder | null
}

/** What importing a file would do; nothing is written yet. Counts are of entries. */
export type ReadImport =
  | { kind: 'plan'; changes: Change[]; added: number; duplicates: number; problems: readonly ImportProblem[] }
  | { kind: 'ambiguous-dates'; example: string }
  | { kind: 'refused'; message: string }

/** Reads a file against the journal and plans its import. */
export async function readImport(journal: Journal, file: ImportFile): Promise<ReadImport> {
  return file.format === 'journal' ? await readJournalFile(journal, file) : await readTimeFile(journal, file)
}

async function readJournalFile({ database }: Journal, { text }: ImportFile): Promise<ReadImport> {
  const read = readJournal(text)
  if (!read.ok) return { kind: 'refused', message: journalFailureText(read.failure) }
  const { records, problems } = read.value
  const { changes, byTable } = planJournalImport(records, await versionsOf(database, records))
  const { added, updated, duplicates } = byTable.entries
  return { kind: 'plan', changes: [...changes], added: added + updated, duplicates, problems }
}

async function readTimeFile(
  journal: Journal,
  { text, format, skills, dateOrder }: ImportFile,
): Promise<ReadImport> {
  const kind = format === 'toggl' ? 'toggl' : 'clockify'
  const read = (kind === 'toggl' ? readToggl : readClockify)(text, { dateOrder })
  if (read.kind === 'ambiguous-dates') return read
  if (read.kind === 'not-readable') return { kind: 'refused', message: timeFailureText(read.failure) }
  const { database } = journal
  const plan = planTimeImport(read.rows, {
    catalog: await readCatalog(database),
    skillMap: skills,
    kind,
    importId: journal.newId(),
    now: journal.clock.now().toISOString(),
  })
  const known = await knownEntries(
    database,
    plan.entries.map(({ id }) => id),
  )
  const { categories, skills: made, entries, duplicates } = withoutKnown(plan, (id) => known.has(id))
  const changes = [
    ...categories.map((category) => put('categories', category)),
    ...made.map((skill) => put('skills', skill)),
    ...entries.map((entry) => put('entries', entry)),
  ]
  const problems = [...read.problems, ...plan.problems]
  return { kind: 'plan', changes, added: entries.length, duplicates, problems }
}

/** Entries that are there, and those that were and have been deleted: importing again does not bring them back. */
async function knownEntries(database: JournalDatabase, ids: readonly string[]): Promise<Set<string>> {
  const there = await database.entries.bulkGet([...ids])
  const gone = await database.deletions.bulkGet(ids.map((id): [string, string] => ['entries', id]))
  return new Set([...there, ...gone].flatMap((record) => record?.id ?? []))
}

async function versionsOf(
  database: JournalDatabase,
  records: JournalRecords,
): Promise<(table: RecordTable, id: string) => Version | undefined> {
  const versions = new Map<string, Version>()
  for (const table of RECORD_TABLES) {
    const deleted = records.deletions.filter((deletion) => deletion.table === table)
    const ids = [...records[table].map(({ id }) => id), ...deleted.map(({ id }) => id)]
    const gone = await database.deletions.bulkGet(ids.map((id): [string, string] => [table, id]))
    const there: (Version | undefined)[] = await database.table<Version, string>(table).bulkGet(ids)
    for (const version of [...gone, ...there]) {
      if (version !== undefined) versions.set(`${table}/${version.id}`, version)
    }
  }
  return (table, id) => versions.get(`${table}/${id}`)
}
