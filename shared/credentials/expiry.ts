import { addDays, daysBetween, type Day } from '../day.ts'
import type { Due } from '../due/due-list.ts'
import { monthsOn } from './cycle.ts'
import type { Credential } from './records.ts'

/** The days before an expiry on which to remind of it. */
export const EXPIRY_REMINDERS = [90, 60, 30, 14, 7, 1] as const

/** How a credential stands with its last day. Days are counted in whole ones; the last day itself is still valid. */
export type ExpiryState =
  | { kind: 'unlimited' }
  | { kind: 'valid'; days: number }
  /** Within the first reminder. */
  | { kind: 'soon'; days: number }
  | { kind: 'expired'; days: number }

export function expiryOf({ expiresOn }: Pick<Credential, 'expiresOn'>, today: Day): ExpiryState {
  if (expiresOn === null) return { kind: 'unlimited' }
  const days = daysBetween(today, expiresOn)
  if (days < 0) return { kind: 'expired', days: -days }
  return { kind: days <= EXPIRY_REMINDERS[0] ? 'soon' : 'valid', days }
}

/** A credential to be renewed. */
export type ExpiryDue = Due & {
  readonly id: string
  readonly title: string
  readonly expiresOn: Day
  /** Days until its last day; below 0 it is over. */
  readonly days: number
}

/**
 * Credentials that expire soon or did, each under the last reminder whose day has come: after weeks away that is one
 * line, not six. Each reminder has a key of its own, so that what was left out comes back with the next one.
 */
export function expiriesDue(credentials: readonly Credential[], today: Day): ExpiryDue[] {
  return credentials.flatMap(({ id, title, expiresOn }) => {
    if (expiresOn === null) return []
    const days = daysBetween(today, expiresOn)
    const step = days < 0 ? -1 : EXPIRY_REMINDERS.findLast((reminder) => reminder >= days)
    if (step === undefined) return []
    return [
      {
        key: `expiry:${id}:${expiresOn}:${step}`,
        since: addDays(expiresOn, -step),
        id,
        title,
        expiresOn,
        days,
      },
    ]
  })
}

/** Credentials by what comes first: the next to expire, then those without a last day, by title. */
export function byExpiry<Item extends Pick<Credential, 'expiresOn' | 'title' | 'id'>>(
  credentials: readonly Item[],
): Item[] {
  const key = ({ expiresOn, title, id }: Item) => `${expiresOn ?? '9999'} ${title.toLowerCase()} ${id}`
  return credentials.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))))
}

/** Until when a renewal may hold: as many whole months again as it held before; three years where that is unknown. */
export function suggestedExpiry(
  { issuedOn, expiresOn }: Pick<Credential, 'issuedOn' | 'expiresOn'>,
  today: Day,
): Day {
  const from = expiresOn ?? today
  if (issuedOn === null || expiresOn === null || issuedOn >= expiresOn) return monthsOn(from, 36)
  return monthsOn(from, Math.max(1, Math.round(daysBetween(issuedOn, expiresOn) / 30.44)))
}

/** Every day on which a reminder of an expiry falls, in order; those of what was renewed are gone by themselves. */
export function reminderDays(credentials: readonly Pick<Credential, 'expiresOn'>[]): Day[] {
  const days = credentials.flatMap(({ expiresOn }) =>
    expiresOn === null ? [] : EXPIRY_REMINDERS.map((reminder) => addDays(expiresOn, -reminder)),
  )
  return [...new Set(days)].toSorted()
}

/**
 * Whether to tell on a day that something expires: a reminder fell on it, or on a day since it was told `last` (the app
 * was closed then). Where nothing was ever told, only today's counts.
 */
export function isNoticeDue(days: readonly Day[], last: Day | null, today: Day): boolean {
  return days.some((day) => day <= today && (last === null ? day === today : day > last))
}
