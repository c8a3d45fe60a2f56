import { credentialSchema, type Credential } from '../credentials/records.ts'
import { addDays } from '../day.ts'
import type { Skill } from '../entry/catalog.ts'
import { DEFAULT_CATEGORIES } from '../entry/defaults.ts'
import type { Entry } from '../entry/entry.ts'
import { madeOn, type SampleTimes } from './sample-career.ts'

/** What the person's studies and a longer course left behind: a degree, and a PMP whose credits are being earned. */
export function sampleCredentials({ since, today }: SampleTimes): Credential[] {
  return [
    credentialSchema.parse({
      ...madeOn(since, 'credential degree'),
      title: 'BSc Computer Science',
      type: 'degree',
      issuer: 'Technical University of Darmstadt',
      issuedOn: addDays(since, -900),
    }),
    credentialSchema.parse({
      ...madeOn(addDays(today, -480), 'credential pmp'),
      title: 'Project Management Professional (PMP)',
      issuer: 'Project Management Institute',
      number: 'PMI-EXAMPLE-2209',
      issuedOn: addDays(today, -480),
      expiresOn: addDays(today, 615),
      rulePackId: 'pmp',
      cycleStart: addDays(today, -480),
    }),
  ]
}

const CLAIMED_KINDS: ReadonlySet<Entry['kind']> = new Set(['workshop', 'course', 'teaching'])

const PDU_CATEGORIES: Readonly<Record<string, string>> = {
  Technology: 'Ways of Working',
  Communication: 'Power Skills',
  Leadership: 'Power Skills',
  'Emotional intelligence': 'Power Skills',
  'Working together': 'Power Skills',
  'Business & domain': 'Business Acumen',
  'Data & finance': 'Business Acumen',
}

/** The entries with what of them was claimed: workshops, courses and teaching since the PMP, from an hour and a half on. */
export function withClaims(
  entries: readonly Entry[],
  credentials: readonly Credential[],
  skills: readonly Skill[],
): Entry[] {
  const pmp = credentials.find(({ rulePackId }) => rulePackId === 'pmp')
  const categoryOf = new Map(
    skills.map(({ id, categoryId }) => [id, DEFAULT_CATEGORIES.find((one) => one.id === categoryId)?.name]),
  )
  return entries.map((entry) => {
    const since = pmp?.cycleStart ?? null
    if (pmp === undefined || since === null || entry.date < since || entry.minutes < 90) return entry
    if (!CLAIMED_KINDS.has(entry.kind)) return entry
    const category =
      entry.kind === 'teaching'
        ? 'Share Knowledge'
        : PDU_CATEGORIES[categoryOf.get(entry.allocations[0]?.skillId ?? '') ?? '']
    if (category === undefined) return entry
    return { ...entry, claims: [{ credentialId: pmp.id, category, minutes: entry.minutes }] }
  })
}
