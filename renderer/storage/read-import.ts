import type { ImportFormat } from '../../shared/bridge/commands.ts'
import type { DateOrder } from '../../shared/formats/date-order.ts'
import type { DayOneOptions } from '../../shared/formats/day-one.ts'
import type { NewName, SkillPlaces } from '../../shared/formats/import-catalog.ts'
import type { ImportProblem } from '../../shared/formats/import-problem.ts'
import { partEvidence } from '../../shared/formats/journal-evidence.ts'
import { journalFailureText, readJournal } from '../../shared/formats/journal-json.ts'
import { laterVersion, planJournalImport, type Version } from '../../shared/formats/merge.ts'
import { planImport, withoutKnown } from '../../shared/formats/plan-import.ts'
import { readDrafts, type EntryFormat } from '../../shared/formats/read-drafts.ts'
import {
  RECORD_TABLES,
  type Deletion,
  type JournalRecords,
  type RecordTable,
} from '../../shared/journal/journal.ts'
import type { Change } from '../../shared/ledger/change.ts'
import { readCatalog } from './catalog.ts'
import { put } from './commit.ts'
import type { JournalDatabase } from './database.ts'
import { provenContents, type EvidenceContent } from './evidence-contents.ts'
import type { Journal } from './journal.ts'

/** A file to import, as text, and what the person said about it. */
export type ImportFile = {
  text: string
  format: ImportFormat
  /** Where names belong that are no skill yet. */
  skills: SkillPlaces
  dateOrder: DateOrder | null
  dayOne?: DayOneOptions
  /** Whether what was deleted here since an earlier import comes in again. */
  withDeleted?: boolean
}

/** What reading needs of a journal. It writes nothing. */
export type ReadingJournal = Pick<Journal, 'database' | 'clock' | 'newId'>

/** What importing a file would do; nothing is written yet. Counts are of entries. */
export type ReadImport =
  | {
      kind: 'plan'
      changes: Change[]
      added: number
      /** Entries that are there already, with those that were and have been deleted. */
      duplicates: number
      /** Those of them that were deleted. */
      deleted: number
      problems: readonly ImportProblem[]
      /** Names of the file that are no skill yet. */
      newNames: readonly NewName[]
      /** Contents of evidence files that the file holds. */
      evidence: readonly EvidenceContent[]
    }
  | { kind: 'ambiguous-dates'; example: string }
  | { kind: 'refused'; message: string }

/** Reads a file against the journal and plans its import. */
export async function readImport(journal: ReadingJournal, file: ImportFile): Promise<ReadImport> {
  const { format } = file
  return format === 'journal'
    ? await readJournalFile(journal, file)
    : await readEntriesFile(journal, { ...file, format })
}

async function readJournalFile(
  { database }: ReadingJournal,
  { text, withDeleted = false }: ImportFile,
): Promise<ReadImport> {
  const read = readJournal(text)
  if (!read.ok) return { kind: 'refused', message: journalFailureText(read.failure) }
  const { files, held } = partEvidence(read.value.records.files)
  const records = { ...read.value.records, files }
  const { contents, problems } = await provenContents(held)
  const existing = await versionsOf(database, records)
  const { changes, byTable } = planJournalImport(records, (table, id) => {
    const ours = existing(table, id)
    return withDeleted && isGone(ours) ? undefined : ours
  })
  const { added, updated, duplicates } = byTable.entries
  const deleted = records.entries.filter((entry) => {
    const ours = existing('entries', entry.id)
    return isGone(ours) && laterVersion(entry, ours) !== entry
  }).length
  return {
    kind: 'plan',
    changes: [...changes],
    added: added + updated,
    duplicates,
    deleted,
    problems: [...read.value.problems, ...problems],
    newNames: [],
    evidence: contents,
  }
}

async function readEntriesFile(
  journal: ReadingJournal,
  { text, format, skills, dateOrder, dayOne, withDeleted = false }: ImportFile & { format: EntryFormat },
): Promise<ReadImport> {
  const read = readDrafts(text, format, { dateOrder, ...(dayOne !== undefined && { dayOne }) })
  if (read.kind !== 'drafts') return read
  const { database } = journal
  const plan = planImport(read.drafts, {
    catalog: await readCatalog(database),
    courses: await database.courses.toArray(),
    goals: await database.goals.toArray(),
    places: skills,
    kind: format,
    importId: journal.newId(),
    now: journal.clock.now().toISOString(),
  })
  const { there, gone } = await knownEntries(
    database,
    plan.entries.map(({ id }) => id),
  )
  const {
    categories,
    skills: made,
    entries,
    duplicates,
    newNames,
  } = withoutKnown(plan, (id) => there.has(id) || (!withDeleted && gone.has(id)))
  const changes = [
    ...categories.map((category) => put('categories', category)),
    ...made.map((skill) => put('skills', skill)),
    ...entries.map((entry) => put('entries', entry)),
  ]
  const problems = [...read.problems, ...plan.problems]
  return {
    kind: 'plan',
    changes,
    added: entries.length,
    duplicates,
    deleted: gone.size,
    problems,
    newNames,
    evidence: [],
  }
}

function isGone(version: Version | undefined): version is Deletion {
  return version !== undefined && 'table' in version
}

/** Entries that are there, and those that were and have been deleted: importing again does not bring those by itself. */
async function knownEntries(
  database: JournalDatabase,
  ids: readonly string[],
): Promise<{ there: Set<string>; gone: Set<string> }> {
  const entries = await database.entries.bulkGet([...ids])
  const deletions = await database.deletions.bulkGet(ids.map((id): [string, string] => ['entries', id]))
  const idsOf = (records: readonly ({ id: string } | undefined)[]) =>
    new Set(records.flatMap((record) => record?.id ?? []))
  const there = idsOf(entries)
  return { there, gone: new Set([...idsOf(deletions)].filter((id) => !there.has(id))) }
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
