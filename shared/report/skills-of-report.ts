import { UNASSIGNED, type MonthDocument } from '../balance/month-document.ts'
import type { Day } from '../day.ts'
import { skillLabel, type Category } from '../entry/catalog.ts'
import { indexCatalog } from '../entry/catalog-index.ts'
import { evidenceSum, shownOf, type Evidence } from '../growth/skills/evidence.ts'
import { othersBySkill, othersMean, ratingsBySkill, type Rating } from '../growth/skills/ratings.ts'
import { asOf, isWithin, type RedactedSource, type ReportSource } from './source.ts'

/** A skill in the time of a report; levels are 1 to 5. */
export type ReportSkill = {
  readonly id: string
  readonly label: string
  readonly category: Category
  /** The rating that held when the time began, else the first one; null where it was never rated. */
  readonly before: Rating | null
  /** The rating that holds at its end; null where it was never rated. */
  readonly now: Rating | null
  readonly wanted: number | null
  /** Levels short of the wanted one, 0 where it is reached; null where either is not known. */
  readonly gap: number | null
  /** The mean of what others gave within a year, and how many they were. */
  readonly others: { readonly level: number; readonly count: number } | null
  readonly minutes: number
  /** Pieces of evidence from this time. */
  readonly evidence: Evidence
}

/** The skills that have a level, time or evidence, in the order of the catalogue. */
export function skillsOfReport(
  source: RedactedSource,
  documents: readonly MonthDocument[],
): { skills: ReportSkill[]; hasLevels: boolean } {
  const { categories, feedback, assessments, from, to } = source
  const catalog = indexCatalog(categories, source.skills)
  const day = asOf(source)
  const entries = source.entries.filter(({ date }) => isWithin(source, date))
  const ids = catalog.skills.map(({ id }) => id)
  const shown = shownOf(ids, { from, to }, entries, feedback)
  const ratings = ratingsBySkill(assessments, day)
  const others = othersBySkill(feedback, day)
  const minutes = minutesBySkill(documents)
  const skills = catalog.skills.flatMap((skill): ReportSkill[] => {
    const category = catalog.categoryById.get(skill.categoryId)
    const evidence = shown.get(skill.id)?.evidence
    if (category === undefined || evidence === undefined) return []
    const own = ratings.get(skill.id) ?? []
    const now = own.at(-1) ?? null
    const wanted = skill.wantedLevel
    const row = {
      id: skill.id,
      label: skillLabel(skill, category),
      category,
      before: own.findLast(({ date }) => date < from) ?? own[0] ?? null,
      now,
      wanted,
      gap: now === null || wanted === null ? null : Math.max(0, wanted - now.level),
      others: othersMean(others.get(skill.id) ?? [], day),
      minutes: minutes.get(skill.id) ?? 0,
      evidence,
    }
    const isTold = row.now !== null || row.others !== null || row.minutes > 0 || evidenceSum(row.evidence) > 0
    return isTold ? [row] : []
  })
  return { skills, hasLevels: skills.some(({ now, others: given }) => now !== null || given !== null) }
}

/** Whether a skill has a level by a day, of one's own or of somebody else. */
export function isRated(
  { assessments, feedback }: Pick<ReportSource, 'assessments' | 'feedback'>,
  id: string,
  day: Day,
): boolean {
  const isIt = ({ skillId }: { skillId: string }) => skillId === id
  return (
    assessments.some(({ date, answers }) => date <= day && answers.some(isIt)) ||
    feedback.some(({ date, levels }) => date <= day && levels.some(isIt))
  )
}

function minutesBySkill(documents: readonly MonthDocument[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const { skills } of documents)
    for (const [id, { minutes }] of Object.entries(skills))
      if (id !== UNASSIGNED) found.set(id, (found.get(id) ?? 0) + minutes)
  return found
}
