import { emptyMonth, type MonthDocument } from '../../shared/balance/month-document.ts'
import type { Month } from '../../shared/month.ts'

/**
 * A month's totals as the database holds them: figures in lists instead of under names, which reads in half the time. Ten
 * years of them are read for one look at the balance.
 */
export type KeptMonth = {
  readonly month: Month
  readonly entries: number
  /** By skill: minutes, entries, and the minutes of learn, practise, apply and feedback. */
  readonly skills: Readonly<Record<string, KeptTotals>>
  /** The minutes of the 1st, the 2nd and so on, 31 of them; 0 where there are none. */
  readonly days: readonly number[]
}

type KeptTotals = readonly [
  minutes: number,
  entries: number,
  learn: number,
  practise: number,
  apply: number,
  feedback: number,
]

const DAYS = Array.from({ length: 31 }, (_, index) => (index + 1).toString().padStart(2, '0'))

/** A month's totals in the form that is kept. */
export function keptMonth({ month, entries, skills, days }: MonthDocument): KeptMonth {
  const kept: Record<string, KeptTotals> = {}
  for (const [id, totals] of Object.entries(skills)) {
    const { learn, practise, apply, feedback } = totals.modes
    kept[id] = [totals.minutes, totals.entries, learn, practise, apply, feedback]
  }
  return { month, entries, skills: kept, days: DAYS.map((day) => days[day] ?? 0) }
}

/**
 * A month's totals out of the form that is kept; of nothing, nothing. What has another form holds nothing that can be
 * believed: it reads as an empty month, which the check of the totals finds and mends.
 */
export function monthOfKept(kept: KeptMonth | undefined): MonthDocument | undefined {
  if (kept === undefined) return undefined
  if (!isWhole(kept)) return emptyMonth(kept.month)
  const document: MonthDocument = { month: kept.month, entries: kept.entries, skills: {}, days: {} }
  for (const [id, totals] of Object.entries(kept.skills)) {
    const [minutes, entries, learn, practise, apply, feedback] = totals
    document.skills[id] = { minutes, entries, modes: { learn, practise, apply, feedback } }
  }
  for (const [index, minutes] of kept.days.entries()) {
    if (minutes !== 0) document.days[DAYS[index] ?? ''] = minutes
  }
  return document
}

function isWhole({ skills, days }: Partial<KeptMonth>): boolean {
  return Array.isArray(days) && skills !== undefined && Object.values(skills).every(Array.isArray)
}
