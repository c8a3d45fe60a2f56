import { addDays } from '../day.ts'
import type { Entry } from '../entry/entry.ts'
import { personSchema, type Person } from '../growth/records.ts'
import { madeOn, type SampleTimes } from './sample-career.ts'

const PEOPLE = [
  ['Sofia', 'supervisor', 12, null, 'Asks "who owns this?" before anything else. Wants bad news early.'],
  [
    'Ingrid',
    'mentor',
    20,
    -2,
    'Led platform teams for fifteen years. One example a month: bring the half-year talks.',
  ],
  [
    'Priya',
    'report',
    3,
    null,
    'Wants to give talks. Sent her the call for papers of the regional conference.',
  ],
  [
    'Jonas',
    'report',
    6,
    null,
    'Picks the next technical debt item himself. His daughter is in the theatre group.',
  ],
  ['Tomasz', 'report', 9, 11, 'Needs a pause before he speaks. Night shifts until the end of the quarter.'],
  ['Helene', 'peer', 48, 6, 'Former colleague, leads a platform team now. Compare notes on hiring.'],
] as const

/** The people of the sample: some to be met again, one of them since two days. */
export function samplePeople({ today, since }: Pick<SampleTimes, 'today' | 'since'>): Person[] {
  return PEOPLE.map(([name, relation, days, again, notes]) =>
    personSchema.parse({
      ...madeOn(since, `person ${name}`),
      name,
      relation,
      notes,
      lastContact: addDays(today, -days),
      followUpOn: again === null ? null : addDays(today, again),
    }),
  )
}

const NAMED: readonly (readonly [title: RegExp, name: string])[] = [
  [/\bPriya\b/, 'Priya'],
  [/\bTomasz\b/, 'Tomasz'],
  [/\bJonas\b/, 'Jonas'],
  [/\bSofia\b/, 'Sofia'],
  [/\bIngrid\b/, 'Ingrid'],
  [/former colleague/, 'Helene'],
]

/** The people whom an entry of the sample names, by its title. */
export function peopleIn(title: string, people: readonly Person[]): Entry['personIds'] {
  return NAMED.flatMap(([pattern, name]) => {
    const person = pattern.test(title) ? people.find((one) => one.name === name) : undefined
    return person === undefined ? [] : person.id
  })
}
