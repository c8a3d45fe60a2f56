import type { Chapter, Goal, Plan, Target, TimeOff } from '../balance/career.ts'
import type { Credits } from '../credentials/credits.ts'
import type { Credential } from '../credentials/records.ts'
import type { RulePack } from '../credentials/rule-pack.ts'
import type { Day } from '../day.ts'
import type { Category, Skill } from '../entry/catalog.ts'
import type { Entry } from '../entry/entry.ts'
import type { Course, Feedback, Person, Review } from '../growth/records.ts'
import type { RecordOf } from '../journal/journal.ts'
import type { Redaction } from './audiences.ts'

/** How a credential stands with its body's rules; null where nothing says when its first cycle began. */
export type ReportCredits = {
  readonly credentialId: string
  readonly pack: RulePack
  /** Without its single activities: the learning log has them. */
  readonly credits: Omit<Credits, 'activities' | 'fill'> | null
}

/** The lists of records that a report is made from. */
export type ReportRecords = {
  readonly categories: readonly Category[]
  readonly skills: readonly Skill[]
  readonly entries: readonly Entry[]
  readonly targets: readonly Target[]
  readonly chapters: readonly Chapter[]
  readonly plans: readonly Plan[]
  readonly timeOff: readonly TimeOff[]
  readonly goals: readonly Goal[]
  readonly courses: readonly Course[]
  readonly assessments: readonly RecordOf<'assessments'>[]
  readonly feedback: readonly Feedback[]
  readonly reviews: readonly Review[]
  readonly people: readonly Person[]
  readonly credentials: readonly Credential[]
  readonly files: readonly RecordOf<'files'>[]
}

/** All that a report of some days is made from, as the journal has it. Days are included at both ends. */
export type ReportSource = ReportRecords & {
  readonly from: Day
  readonly to: Day
  readonly today: Day
  /** Whose report it is; empty where the person gave no name. */
  readonly name: string
  /** The ISO weekday on which planned weeks begin. */
  readonly weekStart: number
  /** In order; from {@link readFrom} on, because a goal's pace may be counted from before the first day. */
  readonly entries: readonly Entry[]
  readonly credits: readonly ReportCredits[]
}

declare const redacted: unique symbol

/** A source after `redact`: the only thing that a report's model is made from, so that no section forgets to hide anything. */
export type RedactedSource = ReportSource & {
  readonly hidden: readonly Redaction[]
  readonly [redacted]: true
}

/** The day as of which a report tells how things stand: its last one, or today where that is still to come. */
export function asOf({ to, today }: Pick<ReportSource, 'to' | 'today'>): Day {
  return to < today ? to : today
}

/** Whether a day lies within a report. */
export function isWithin({ from, to }: Pick<ReportSource, 'from' | 'to'>, day: Day | null): day is Day {
  return day !== null && from <= day && day <= to
}
