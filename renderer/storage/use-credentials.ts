import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { ClaimedEntry } from '../../shared/credentials/activity.ts'
import { creditsOn, type CreditEvidence, type Credits } from '../../shared/credentials/credits.ts'
import { expiriesDue, reminderDays, type ExpiryDue } from '../../shared/credentials/expiry.ts'
import type { Credential } from '../../shared/credentials/records.ts'
import type { RulePack } from '../../shared/credentials/rule-pack.ts'
import { packsOf } from '../../shared/credentials/shipped-packs.ts'
import type { Day } from '../../shared/day.ts'
import { ClaimsBook } from './claims-book.ts'
import { creditsSince, readCredentials, readPacks } from './credit-evidence.ts'
import type { JournalDatabase } from './database.ts'
import { useJournal } from './journal-context.tsx'

/** All credentials, live; undefined until read. */
export function useCredentials(): Credential[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => await readCredentials(database), [database])
}

/** Every rule pack, the journal's own versions in their places. Live; undefined until read. */
export function useRulePacks(): RulePack[] | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => await readPacks(database), [database])
}

/** Every rule pack, and the ids of those that the journal itself holds: its own, and shipped ones that were changed. */
export type RuleBook = { readonly packs: readonly RulePack[]; readonly heldIds: ReadonlySet<string> }

/** The rule packs with what was made of them, live; undefined until read. */
export function useRuleBook(): RuleBook | undefined {
  const { database } = useJournal()
  return useLiveQuery(async () => {
    const held = await database.rulePacks.toArray()
    return { packs: packsOf(held), heldIds: new Set(held.map(({ id }) => id)) }
  }, [database])
}

/** The credentials to be renewed on a day, live; undefined until read. */
export function useExpiriesDue(today: Day): ExpiryDue[] | undefined {
  const credentials = useCredentials()
  return useMemo(() => credentials && expiriesDue(credentials, today), [credentials, today])
}

/** The days on which reminders of expiries fall, live; undefined until read. */
export function useReminderDays(): Day[] | undefined {
  const credentials = useCredentials()
  return useMemo(() => credentials && reminderDays(credentials), [credentials])
}

const books = new WeakMap<JournalDatabase, ClaimsBook>()

function bookOf(database: JournalDatabase): ClaimsBook {
  const book = books.get(database) ?? new ClaimsBook(database)
  books.set(database, book)
  return book
}

/** What credit rules keep of the entries from a day on, live; undefined until read, and read only for a day. */
export function useClaimedEntries(since: Day | null): readonly ClaimedEntry[] | undefined {
  const { database } = useJournal()
  const book = bookOf(database)
  useEffect(() => {
    if (since !== null) book.want(since)
  }, [book, since])
  return useSyncExternalStore(book.subscribe, book.entries)
}

/** A credential that counts credits, by which rules, and how it stands; `credits` is null where it says no first day. */
export type CountedCredential = { credential: Credential; pack: RulePack; credits: Credits | null }

/** How every credential with a rule pack stands on a day. Live; undefined until read. */
export function useCredits(today: Day): CountedCredential[] | undefined {
  const { database } = useJournal()
  const credentials = useCredentials()
  const packs = useRulePacks()
  const others = useLiveQuery(
    async () => ({ feedback: await database.feedback.toArray(), reviews: await database.reviews.toArray() }),
    [database],
  )
  const since = useMemo(
    () => (credentials && packs ? creditsSince(credentials, packs, today) : null),
    [credentials, packs, today],
  )
  const entries = useClaimedEntries(since)
  return useMemo(() => {
    if (credentials === undefined || packs === undefined || others === undefined) return undefined
    if (since !== null && entries === undefined) return undefined
    const evidence: CreditEvidence = { entries: entries ?? [], ...others }
    return credentials.flatMap((credential) => {
      const pack = packs.find(({ id }) => id === credential.rulePackId)
      if (pack === undefined) return []
      return [{ credential, pack, credits: creditsOn(credential, pack, evidence, today) }]
    })
  }, [credentials, packs, others, entries, since, today])
}
