import type { DatedBlock } from '../balance/plan-blocks.ts'
import { EXPIRY_REMINDERS } from '../credentials/expiry.ts'
import type { Credential } from '../credentials/records.ts'
import { formatMinutes } from '../duration.ts'
import { categoryOfSkill, type Catalog } from '../entry/catalog-index.ts'
import type { Entry } from '../entry/entry.ts'
import { digestOf } from '../ledger/digest.ts'
import type { CalendarEvent } from './ics.ts'

const HOST = 'evenkeel'

/**
 * Planned blocks. Their ids come from day, time and what they are for, so that a plan that was edited, or copied to one
 * week alone, still replaces its own events.
 */
export function* blockEvents(
  blocks: Iterable<DatedBlock>,
  { categoryById }: Catalog,
): Generator<CalendarEvent> {
  const seen = new Map<string, number>()
  for (const { day, start, minutes, categoryId, mode, title } of blocks) {
    const about = `${day} ${start} ${categoryId} ${mode} ${title}`
    const nth = seen.get(about) ?? 0
    seen.set(about, nth + 1)
    const category = categoryById.get(categoryId)?.name
    yield {
      uid: `block-${day}-${digestOf(`${about} ${nth}`)}@${HOST}`,
      summary: title === '' ? (category ?? 'Planned') : title,
      ...(category !== undefined && { categories: [category] }),
      when: { kind: 'local', day, start, minutes },
      isBusy: true,
    }
  }
}

/** Entries: from when to when where that is known, else their whole day. Notes stay in the journal. */
export function* entryEvents(entries: Iterable<Entry>, catalog: Catalog): Generator<CalendarEvent> {
  for (const { id, date, minutes, title, startedAt, allocations } of entries) {
    const names = allocations.map(({ skillId }) => categoryOfSkill(catalog, skillId)?.name)
    const categories = [...new Set(names.filter((name) => name !== undefined))]
    yield {
      uid: `entry-${id}@${HOST}`,
      summary: title,
      description: formatMinutes(minutes),
      categories,
      when: startedAt === null ? { kind: 'day', day: date } : { kind: 'instant', at: startedAt, minutes },
      isBusy: false,
    }
  }
}

/** The days on which credentials expire, with reminders before. */
export function* expiryEvents(credentials: Iterable<Credential>): Generator<CalendarEvent> {
  for (const { id, title, issuer, number, expiresOn } of credentials) {
    if (expiresOn === null) continue
    yield {
      uid: `expiry-${id}@${HOST}`,
      summary: `${title} expires`,
      description: [issuer, number].filter((part) => part !== '').join(', '),
      when: { kind: 'day', day: expiresOn },
      alarmDays: EXPIRY_REMINDERS,
      isBusy: false,
    }
  }
}
