import Dexie from 'dexie'
import { claimedEntryOf, type ClaimedEntry } from '../../shared/credentials/activity.ts'
import type { CreditEvidence } from '../../shared/credentials/credits.ts'
import { firstCycleDay } from '../../shared/credentials/cycle.ts'
import { credentialSchema, type Credential } from '../../shared/credentials/records.ts'
import type { RulePack } from '../../shared/credentials/rule-pack.ts'
import { packsOf } from '../../shared/credentials/shipped-packs.ts'
import type { Day } from '../../shared/day.ts'
import type { JournalDatabase } from './database.ts'

const SLICE = 500

/** All credentials; those of an older journal get the fields that they lack. */
export async function readCredentials({ credentials }: JournalDatabase): Promise<Credential[]> {
  return (await credentials.toArray()).map((record) => credentialSchema.parse(record))
}

/** Every rule pack of the journal: the shipped ones, each in the journal's own version where it has one, and its own. */
export async function readPacks({ rulePacks }: JournalDatabase): Promise<RulePack[]> {
  return packsOf(await rulePacks.toArray())
}

/** The day from which entries can matter to any of these credentials; null when none counts credits. */
export function creditsSince(
  credentials: readonly Credential[],
  packs: readonly RulePack[],
  day: Day,
): Day | null {
  const firsts = credentials.flatMap((credential) => {
    const pack = packs.find(({ id }) => id === credential.rulePackId)
    return pack === undefined ? [] : (firstCycleDay(credential, pack, day) ?? [])
  })
  return firsts.toSorted()[0] ?? null
}

/**
 * Reads what the credit rules keep of the entries from `from` to `to`, both included, the newest first. In slices, so
 * that a window goes on answering between them: a cycle of three years is a third of ten years' entries, and of these
 * only few are claimed. `mayGoOn` false ends it early.
 */
export async function readClaimedEntries(
  { entries }: JournalDatabase,
  from: Day,
  to: Day,
  mayGoOn: () => boolean = () => true,
): Promise<ClaimedEntry[]> {
  const found: ClaimedEntry[] = []
  let end: [string, unknown] = [to, Dexie.maxKey]
  while (mayGoOn()) {
    const slice = await entries
      .where('[date+id]')
      .between([from, Dexie.minKey], end, true, false)
      .reverse()
      .limit(SLICE)
      .toArray()
    found.push(...slice.flatMap((entry) => claimedEntryOf(entry) ?? []))
    const last = slice.at(-1)
    if (last === undefined || slice.length < SLICE) break
    end = [last.date, last.id]
  }
  return found
}

/** Reads all that a journal's credits on a day are added up from. */
export async function readCreditEvidence(
  database: JournalDatabase,
  day: Day,
): Promise<{ credentials: Credential[]; packs: RulePack[]; evidence: CreditEvidence }> {
  const [credentials, packs, feedback, reviews] = await Promise.all([
    readCredentials(database),
    readPacks(database),
    database.feedback.toArray(),
    database.reviews.toArray(),
  ])
  const since = creditsSince(credentials, packs, day)
  const entries = since === null ? [] : await readClaimedEntries(database, since, day)
  return { credentials, packs, evidence: { entries, feedback, reviews } }
}
