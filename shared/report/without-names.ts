import { recordSchemas, type RecordTable } from '../journal/journal.ts'
import { mapTexts } from './map-texts.ts'
import { nameReplacer, type NamedPerson, type NameWords } from './names.ts'
import type { ReportRecords, ReportSource } from './source.ts'

/** The lists of a source whose texts are looked through. */
const TABLES = [
  'categories',
  'skills',
  'entries',
  'targets',
  'chapters',
  'plans',
  'timeOff',
  'goals',
  'courses',
  'assessments',
  'feedback',
  'reviews',
  'people',
  'credentials',
  'files',
] as const satisfies (RecordTable & keyof ReportRecords)[]

/**
 * Everybody whose name is to be replaced: those who do not want to stand in reports always, and with `isAll` all people
 * and whoever gave feedback by name.
 */
export function namedIn(
  { people, feedback }: Pick<ReportSource, 'people' | 'feedback'>,
  isAll: boolean,
): NamedPerson[] {
  const kept = people.filter(({ inReports }) => isAll || !inReports)
  const known = new Set(kept.map(({ name }) => name.trim().toLowerCase()))
  const givers = isAll ? feedback.filter(({ from }) => !known.has(from.name.trim().toLowerCase())) : []
  return [...kept, ...givers.map(({ from }) => from)]
}

/** A source with people called by what they are, in every text of every record; `found` says who stood there. */
export function withoutNames(
  source: ReportSource,
  people: readonly NamedPerson[],
  words: NameWords,
): { source: ReportSource; found: ReadonlySet<number> } {
  const { replace, found } = nameReplacer(people, words)
  if (people.length === 0) return { source, found }
  const changed = TABLES.map((table) => [
    table,
    source[table].map((record) => mapTexts(recordSchemas[table], record, replace)),
  ])
  const records = Object.fromEntries(changed) as ReportRecords
  const named = new Set(people.map(({ name }) => name.trim().toLowerCase()))
  const isNamed = (name = '') => named.has(name.trim().toLowerCase())
  return {
    source: {
      ...source,
      ...records,
      // Not as a sentence begins: these are named within one.
      people: records.people.map((person, index) =>
        isNamed(source.people[index]?.name) ? { ...person, name: words[person.relation] } : person,
      ),
      // Who gave feedback is said by the relation alone, which is told anyway.
      feedback: records.feedback.map((one, index) =>
        isNamed(source.feedback[index]?.from.name) ? { ...one, from: { ...one.from, name: '' } } : one,
      ),
    },
    found,
  }
}
