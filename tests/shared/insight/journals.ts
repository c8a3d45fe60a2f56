import {
  chapterSchema,
  insightDecisionSchema,
  planSchema,
  targetSchema,
  timeOffSchema,
} from '../../../shared/balance/career.ts'
import { monthDocumentsOf } from '../../../shared/balance/month-document.ts'
import { addDays, type Day } from '../../../shared/day.ts'
import type { Skill } from '../../../shared/entry/catalog.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { entrySchema, type Entry, type Mode } from '../../../shared/entry/entry.ts'
import { feedbackSchema } from '../../../shared/growth/records.ts'
import {
  RECENT_DAYS,
  type Insight,
  type InsightContext,
  type InsightRule,
} from '../../../shared/insight/insight.ts'
import { insightsOf } from '../../../shared/insight/rules.ts'
import type { JournalRecords } from '../../../shared/journal/journal.ts'

/** The Thursday on which the journals of these tests are looked at; its week began on 2026-11-16. */
export const ON = '2026-11-19'

/** The Mondays of the complete weeks before, the latest first. */
export const WEEKS = [-7, -14, -21, -28, -35, -42, -49, -56].map((days) => addDays('2026-11-16', days))

export const categoryId = (name: string) => DEFAULT_CATEGORIES.find((one) => one.name === name)?.id ?? ''
export const skillId = (name: string) => DEFAULT_SKILLS.find((one) => one.name === name)?.id ?? ''

let count = 0
export function entry(
  date: Day,
  minutes: number,
  skill: string,
  mode: Mode | null = 'apply',
  more: object = {},
): Entry {
  const allocations = [{ skillId: skillId(skill), minutes }]
  return entrySchema.parse({
    id: `entry-${count++}`,
    date,
    minutes,
    title: 'Done',
    mode,
    allocations,
    ...more,
  })
}

/** An entry on each of the days. */
export function entries(
  days: readonly Day[],
  minutes: number,
  skill: string,
  mode: Mode | null = 'apply',
): Entry[] {
  return days.map((day) => entry(day, minutes, skill, mode))
}

/** The days that lie so many days before {@link ON}. */
export const ago = (...days: number[]): Day[] => days.map((one) => addDays(ON, -one))

/** An even target, set when the year began. */
export const EVEN = targetSchema.parse({
  id: 'even',
  from: '2026-01-01',
  shares: { hard: 0.5, soft: 0.5 },
  updatedAt: '2026-01-01T08:00:00.000Z',
})

export const ideal = (from: Day, cells: readonly (readonly [category: string, minutes: number])[]) =>
  planSchema.parse({
    id: 'ideal',
    from,
    cells: cells.map(([name, minutes]) => ({ categoryId: categoryId(name), minutes })),
  })
export const off = (from: Day, to: Day) => timeOffSchema.parse({ id: `off-${count++}`, from, to })
export const decision = (insight: Pick<Insight, 'rule' | 'key'>, more: object) =>
  insightDecisionSchema.parse({ id: `decision-${count++}`, rule: insight.rule, key: insight.key, ...more })
export const said = (date: Day, skill: string) =>
  feedbackSchema.parse({ id: `feedback-${count++}`, date, skillIds: [skillId(skill)] })
export const chapter = (from: Day) => chapterSchema.parse({ id: 'chapter', from, role: 'Lead' })

/** The default skills, one of them changed. */
export const withSkill = (name: string, changed: Partial<Skill>): Skill[] =>
  DEFAULT_SKILLS.map((skill) => (skill.name === name ? { ...skill, ...changed } : skill))

export type Lists = Partial<
  Pick<
    JournalRecords,
    | 'entries'
    | 'skills'
    | 'categories'
    | 'targets'
    | 'chapters'
    | 'plans'
    | 'timeOff'
    | 'feedback'
    | 'insightDecisions'
  >
>

/** The context of a journal, read as the database reads it: nothing after the day, single entries only of late. */
export function contextOf(lists: Lists, on: Day = ON): InsightContext {
  const past = (lists.entries ?? []).filter(({ date }) => date <= on)
  return {
    today: on,
    weekStart: 1,
    months: monthDocumentsOf(past),
    entries: past.filter(({ date }) => date > addDays(on, -RECENT_DAYS)),
    categories: lists.categories ?? DEFAULT_CATEGORIES,
    skills: lists.skills ?? DEFAULT_SKILLS,
    targets: lists.targets ?? [EVEN],
    chapters: lists.chapters ?? [],
    plans: lists.plans ?? [],
    timeOff: lists.timeOff ?? [],
    feedback: lists.feedback ?? [],
    decisions: lists.insightDecisions ?? [],
  }
}

/** What one rule says about a journal. */
export function told(rule: InsightRule, lists: Lists, on: Day = ON): Insight[] {
  return insightsOf(contextOf(lists, on)).filter((one) => one.rule === rule)
}
