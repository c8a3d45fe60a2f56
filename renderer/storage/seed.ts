import type { Seed } from '../../shared/bridge/contract.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS, DEFAULT_TARGET } from '../../shared/entry/defaults.ts'
import { partEvidence, type HeldEvidence } from '../../shared/formats/journal-evidence.ts'
import { journalFailureText, readJournal } from '../../shared/formats/journal-json.ts'
import { RECORD_TABLES, type JournalRecords } from '../../shared/journal/journal.ts'
import type { Change } from '../../shared/ledger/change.ts'
import { sampleJournal } from '../../shared/sample/sample-journal.ts'
import { commit, put } from './commit.ts'
import { bringContents, provenContents } from './evidence-contents.ts'
import type { Journal } from './journal.ts'
import type { Blocked } from './open-journal.ts'

/**
 * Fills a new journal by one commit: the default catalogue, the sample, or another journal's records.
 * @returns null when it is done, else why not
 */
export async function seedJournal(journal: Journal, seed: Seed): Promise<Blocked | null> {
  const filling = fillingOf(seed, journal)
  if ('kind' in filling) return filling
  const saved = await commit(journal, filling.changes, 'given')
  if (saved.kind === 'saved') {
    await bringContents(journal, (await provenContents(filling.held)).contents)
    return null
  }
  return saved.reason === 'database'
    ? { kind: 'database-failed', message: saved.code }
    : { kind: 'ledger-failed', reason: saved.reason, code: saved.code }
}

type Filling = { changes: Change[]; held: readonly HeldEvidence[] }

function fillingOf(seed: Seed, journal: Journal): Filling | Blocked {
  if (seed.kind === 'none') return { changes: defaultChanges(), held: [] }
  if (seed.kind === 'sample') {
    const sample = putsOf(sampleJournal(journal.clock.today()))
    return { changes: [...defaultChanges(), ...sample], held: [] }
  }
  if (seed.kind === 'unreadable') return { kind: 'unreadable-journal', message: seed.message }
  const read = readJournal(seed.text)
  if (!read.ok) return { kind: 'unreadable-journal', message: journalFailureText(read.failure) }
  const stopping = read.value.problems.filter(({ stops }) => stops)
  if (stopping.length > 0) {
    return { kind: 'unreadable-journal', message: stopping.map(({ text }) => text).join('\n') }
  }
  // A journal that is worked on is what its file says, no default added.
  const { files, held } = partEvidence(read.value.records.files)
  return { changes: putsOf({ ...read.value.records, files }), held }
}

/** The catalogue and target that every new journal begins with. */
export function defaultChanges(): Change[] {
  return [
    ...DEFAULT_CATEGORIES.map((category) => put('categories', category)),
    ...DEFAULT_SKILLS.map((skill) => put('skills', skill)),
    put('targets', DEFAULT_TARGET),
  ]
}

/** Every record of a journal as changes, deletions first. */
export function putsOf(records: JournalRecords): Change[] {
  const deletions = records.deletions.map(({ table, id, at }) => ({ op: 'delete', table, id, at }) as Change)
  const puts = RECORD_TABLES.flatMap((table) =>
    records[table].map((record) => ({ op: 'put', table, record }) as Change),
  )
  return [...deletions, ...puts]
}
