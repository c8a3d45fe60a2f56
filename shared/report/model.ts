import type { Target } from '../balance/career.ts'
import { findingOf, type Finding } from '../balance/finding.ts'
import { judgeRange, type JudgedRange } from '../balance/judged-range.ts'
import { monthDocumentsOf } from '../balance/month-document.ts'
import { percentagesOf } from '../balance/percentages.ts'
import { summarize, type Summary } from '../balance/summary.ts'
import { periodsWithin, type TargetPeriod } from '../balance/target-history.ts'
import type { Day } from '../day.ts'
import { indexCatalog, type Catalog } from '../entry/catalog-index.ts'
import { PROVENANCES, type Entry, type Provenance } from '../entry/entry.ts'
import type { Credential } from '../credentials/records.ts'
import type { Feedback, Person } from '../growth/records.ts'
import { firstDayOf, lastDayOf, monthOf, monthsFrom, type Month } from '../month.ts'
import { unreachable } from '../result.ts'
import type { Redaction, Section } from './audiences.ts'
import { credentialsOf, evidenceIndex, type EvidenceLine } from './evidence-index.ts'
import { goalsOfReport, type ReportGoal } from './goals-of-report.ts'
import { feedbackOf, highlightsOf, type Highlights } from './highlights.ts'
import { gapsIn, nextSteps, type NextStep } from './next-steps.ts'
import { plannedOfReport, type PlannedAgainstActual } from './planned-of-report.ts'
import { skillsOfReport, type ReportSkill } from './skills-of-report.ts'
import { asOf, isWithin, type RedactedSource, type ReportCredits } from './source.ts'
import { writeUpsOf } from './write-ups.ts'

/** All that a report says, worked out from what was not hidden. Times are whole minutes. */
export type ReportModel = {
  readonly from: Day
  readonly to: Day
  readonly today: Day
  /** As of which day it tells how things stand. */
  readonly day: Day
  readonly name: string
  /** The role and the employer of the report's day; null where the career says none. */
  readonly role: { readonly role: string; readonly employer: string } | null
  readonly hidden: readonly Redaction[]
  /** The personal side is left out: every total is one of work time. */
  readonly isWorkOnly: boolean
  readonly catalog: Catalog
  readonly summary: Summary
  /** The whole time against the target in force on its last day, and what that says. */
  readonly judged: JudgedRange
  readonly finding: Finding
  /** Each month's own summary, oldest first, empty months too. */
  readonly months: readonly { month: Month; summary: Summary; entries: readonly Entry[] }[]
  readonly entries: readonly Entry[]
  readonly planned: PlannedAgainstActual | null
  readonly skills: readonly ReportSkill[]
  /** Whether any skill has a level. */
  readonly hasLevels: boolean
  readonly goals: readonly ReportGoal[]
  readonly writeUps: readonly Entry[]
  readonly people: ReadonlyMap<string, Pick<Person, 'name'>>
  readonly feedback: readonly Feedback[]
  readonly credentials: readonly Credential[]
  readonly credits: ReadonlyMap<string, ReportCredits>
  readonly gaps: readonly ReportSkill[]
  readonly next: readonly NextStep[]
  readonly evidence: readonly EvidenceLine[]
  /** How the minutes came about; percentages add up to 100. */
  readonly provenances: readonly { provenance: Provenance; minutes: number; percent: number }[]
  readonly targets: readonly (TargetPeriod & { to: Day; role: string | null })[]
  readonly highlights: Highlights
}

/** Works a report out. `entryIds` are the entries whose notes and moments are written out. */
export function reportModel(source: RedactedSource, entryIds: readonly string[]): ReportModel {
  const { from, to, today, name, hidden } = source
  const catalog = indexCatalog(source.categories, source.skills)
  const context = { ...catalog, targets: source.targets, chapters: source.chapters, today }
  const entries = source.entries.filter(({ date }) => isWithin(source, date))
  const byMonth = new Map<Month, Entry[]>()
  for (const entry of entries) {
    const month = monthOf(entry.date)
    const list = byMonth.get(month)
    if (list === undefined) byMonth.set(month, [entry])
    else list.push(entry)
  }
  const documents = monthDocumentsOf(entries)
  const summary = summarize({ from, to }, documents, context)
  const judged = judgeRange(summary, context)
  const goals = goalsOfReport(source)
  const { skills, hasLevels } = skillsOfReport(source, documents)
  const day = asOf(source)
  return {
    from,
    to,
    today,
    day,
    name,
    role: roleOn(source, day),
    hidden,
    isWorkOnly: hidden.includes('personal'),
    catalog,
    summary,
    judged,
    finding: findingOf({ minutes: summary.minutes, bySide: summary.bySide, target: judged.target }),
    months: monthsFrom(monthOf(from), monthOf(to)).map((month) => {
      const own = byMonth.get(month) ?? []
      const range = { from: firstDayOf(month), to: lastDayOf(month) }
      return { month, entries: own, summary: summarize(range, monthDocumentsOf(own), context) }
    }),
    entries,
    planned: plannedOfReport(source),
    skills,
    hasLevels,
    goals,
    writeUps: writeUpsOf(source, entryIds),
    people: new Map(source.people.map((person) => [person.id, { name: person.name }])),
    feedback: feedbackOf(source),
    credentials: credentialsOf(source),
    credits: new Map(source.credits.map((one) => [one.credentialId, one])),
    gaps: gapsIn(skills),
    next: nextSteps(source, goals),
    evidence: evidenceIndex(source),
    provenances: provenancesOf(entries),
    targets: periodsWithin({ from, to }, source.targets, source.chapters).map((period) => {
      return { ...period, role: roleOf(source, period.target) }
    }),
    highlights: highlightsOf(source, summary),
  }
}

/** Whether a section of a report has anything to say. */
export function isEmpty(model: ReportModel, section: Section): boolean {
  switch (section) {
    case 'cover':
    case 'summary':
    case 'made':
      return false
    case 'balance':
      return model.summary.minutes === 0
    case 'planned':
      return model.planned === null || model.planned.rows.length === 0
    case 'skills':
      return model.skills.length === 0
    case 'goals':
      return model.goals.length === 0
    case 'log':
      return model.entries.length === 0
    case 'write-ups':
      return model.writeUps.length === 0
    case 'feedback':
      return model.feedback.length === 0
    case 'credentials':
      return model.credentials.length === 0
    case 'next':
      return model.gaps.length === 0 && model.next.length === 0
    case 'evidence':
      return model.evidence.length === 0
    default:
      return unreachable(section)
  }
}

function provenancesOf(entries: readonly Entry[]): ReportModel['provenances'] {
  const minutes = PROVENANCES.map((provenance) =>
    entries.reduce((sum, entry) => sum + (entry.provenance === provenance ? entry.minutes : 0), 0),
  )
  const percentages = percentagesOf(minutes)
  return PROVENANCES.flatMap((provenance, index) => {
    const own = minutes[index] ?? 0
    return own === 0 ? [] : [{ provenance, minutes: own, percent: percentages[index] ?? 0 }]
  })
}

function roleOn({ chapters }: RedactedSource, day: Day): ReportModel['role'] {
  const chapter = chapters.filter(({ from }) => from <= day).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
  return chapter === undefined ? null : { role: chapter.role, employer: chapter.employer }
}

function roleOf({ chapters }: RedactedSource, { chapterId }: Target): string | null {
  return chapters.find(({ id }) => id === chapterId)?.role ?? null
}
