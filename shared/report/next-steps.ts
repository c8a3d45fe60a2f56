import { addDays, type Day } from '../day.ts'
import type { Review } from '../growth/records.ts'
import { credentialsOf } from './evidence-index.ts'
import type { ReportGoal } from './goals-of-report.ts'
import type { ReportSkill } from './skills-of-report.ts'
import { asOf, isWithin, type RedactedSource } from './source.ts'

/** Something that comes next; `day` is by when, null where nothing says so. */
export type NextStep =
  | { readonly kind: 'intention'; readonly text: string; readonly day: null; readonly of: Review['kind'] }
  | { readonly kind: 'milestone'; readonly text: string; readonly day: Day | null; readonly goal: string }
  | { readonly kind: 'goal'; readonly text: string; readonly day: Day | null }
  | { readonly kind: 'renewal'; readonly text: string; readonly day: Day }
  | {
      readonly kind: 'credits'
      readonly text: string
      readonly day: Day
      readonly missing: number
      readonly unit: string
    }

/** So long before its last day a credential's renewal is named. */
const RENEWAL_DAYS = 365

/** What comes next, as of the report's day: by its day, what has none last. */
export function nextSteps(source: RedactedSource, goals: readonly ReportGoal[]): NextStep[] {
  const day = asOf(source)
  const steps: NextStep[] = []
  for (const { goal, next } of goals) {
    if (goal.state !== 'active') continue
    if (next === null) steps.push({ kind: 'goal', text: goal.title, day: goal.due })
    else steps.push({ kind: 'milestone', text: next.title, day: next.due ?? goal.due, goal: goal.title })
  }
  for (const { title, expiresOn } of credentialsOf(source)) {
    if (expiresOn !== null && expiresOn <= addDays(day, RENEWAL_DAYS))
      steps.push({ kind: 'renewal', text: title, day: expiresOn })
  }
  for (const { credentialId, pack, credits } of source.credits) {
    const title = source.credentials.find(({ id }) => id === credentialId)?.title
    if (credits === null || credits.missing === 0 || title === undefined) continue
    const { missing, cycle } = credits
    steps.push({ kind: 'credits', text: title, day: cycle.to, missing, unit: pack.unit })
  }
  const intentions: NextStep[] = intentionsOf(source).map(({ text, kind }) => {
    return { kind: 'intention', text, day: null, of: kind }
  })
  return [...steps.toSorted((a, b) => ((a.day ?? '9') < (b.day ?? '9') ? -1 : 1)), ...intentions]
}

/** What was meant to be done, as the latest review of this time that says so has it; goals stand for themselves. */
function intentionsOf(source: RedactedSource): { text: string; kind: Review['kind'] }[] {
  const latest = source.reviews
    .filter(({ finishedOn, intentions }) => isWithin(source, finishedOn) && intentions.length > 0)
    .toSorted((a, b) => ((a.finishedOn ?? '') < (b.finishedOn ?? '') ? 1 : -1))[0]
  if (latest === undefined) return []
  const { kind, intentions } = latest
  return intentions.flatMap(({ text, goalId }) =>
    goalId === null && text.trim() !== '' ? [{ text: text.trim(), kind }] : [],
  )
}

/** The skills that are short of their wanted level, the widest gap first. */
export function gapsIn(skills: readonly ReportSkill[]): ReportSkill[] {
  return skills
    .filter(({ gap }) => (gap ?? 0) > 0)
    .toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0) || b.minutes - a.minutes)
}
