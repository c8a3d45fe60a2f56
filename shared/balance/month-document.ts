import { MODES, type Entry, type Mode } from '../entry/entry.ts'
import { monthOf, type Month } from '../month.ts'

/** The key under which a month keeps what is allocated to no skill. */
export const UNASSIGNED = ''

export type SkillTotals = {
  minutes: number
  entries: number
  /** Minutes by mode; what has no mode is the rest to `minutes`. */
  modes: Record<Mode, number>
}

/**
 * The kept totals of one month, changed in the same transaction as its entries. By skill, so that moving a
 * skill to another category rewrites nothing. `days` has minutes by two-digit day of the month.
 */
export type MonthDocument = {
  month: Month
  entries: number
  skills: Record<string, SkillTotals>
  days: Record<string, number>
}

export function emptyMonth(month: Month): MonthDocument {
  return { month, entries: 0, skills: {}, days: {} }
}

/** The minutes of a whole month. */
export function minutesOf(document: MonthDocument): number {
  return Object.values(document.days).reduce((sum, minutes) => sum + minutes, 0)
}

/** Counts an entry into its month. */
export function addEntry(document: MonthDocument, entry: Entry): void {
  count(document, entry, 1)
}

/** Takes an entry out of its month again. Totals that fall to nothing are removed, so that no trace stays. */
export function removeEntry(document: MonthDocument, entry: Entry): void {
  count(document, entry, -1)
}

function count(document: MonthDocument, entry: Entry, sign: 1 | -1): void {
  document.entries += sign
  const day = entry.date.slice(8)
  document.days[day] = (document.days[day] ?? 0) + sign * entry.minutes
  if (document.days[day] === 0) delete document.days[day]

  const parts =
    entry.allocations.length === 0 ? new Map([[UNASSIGNED, entry.minutes]]) : minutesBySkill(entry)
  for (const [skillId, minutes] of parts) {
    const totals = (document.skills[skillId] ??= { minutes: 0, entries: 0, modes: noModes() })
    totals.minutes += sign * minutes
    totals.entries += sign
    if (entry.mode !== null) totals.modes[entry.mode] += sign * minutes
    if (totals.entries === 0) delete document.skills[skillId]
  }
}

function minutesBySkill(entry: Entry): Map<string, number> {
  const parts = new Map<string, number>()
  for (const { skillId, minutes } of entry.allocations) {
    parts.set(skillId, (parts.get(skillId) ?? 0) + minutes)
  }
  return parts
}

export function noModes(): Record<Mode, number> {
  return Object.fromEntries(MODES.map((mode) => [mode, 0])) as Record<Mode, number>
}

/** The documents of any entries, in order of their months: what the kept ones must equal. */
export function monthDocumentsOf(entries: Iterable<Entry>): MonthDocument[] {
  const documents = new Map<Month, MonthDocument>()
  for (const entry of entries) {
    const month = monthOf(entry.date)
    let document = documents.get(month)
    if (document === undefined) documents.set(month, (document = emptyMonth(month)))
    addEntry(document, entry)
  }
  return [...documents.values()].toSorted((a, b) => (a.month < b.month ? -1 : 1))
}
