import { addDays, type Day } from '../day.ts'
import type { Skill } from '../entry/catalog.ts'
import type { Feedback, FeedbackRequest } from '../growth/records.ts'

/** What is due of feedback; `since` is the first day on which it was. */
export type FeedbackDue =
  /** It is time to ask for feedback on a skill again; `last` is the last time it was asked for or given. */
  | { kind: 'ask'; skillId: string; weeks: number; last: Day | null; since: Day }
  /** The day by which replies were wanted is over and none came. */
  | { kind: 'unanswered'; requestId: string; skillIds: readonly string[]; due: Day; since: Day }

export type FeedbackRecords = {
  skills: readonly Skill[]
  requests: readonly FeedbackRequest[]
  feedback: readonly Feedback[]
}

/**
 * What is due on a day, what has been due longest first. A rhythm counts whole weeks from the last day on which feedback
 * on the skill was asked for or given, and never from before the rhythm was set. However many rounds have passed, a skill
 * is due once. Days are counted, not hours, so a change of the clocks moves nothing.
 */
export function feedbackDue({ skills, requests, feedback }: FeedbackRecords, today: Day): FeedbackDue[] {
  const answered = new Set(feedback.map(({ requestId }) => requestId))
  const due: FeedbackDue[] = requests.flatMap(({ id, state, skillIds, due: by }) =>
    by !== null && by < today && state !== 'withdrawn' && !answered.has(id)
      ? [{ kind: 'unanswered', requestId: id, skillIds, due: by, since: addDays(by, 1) }]
      : [],
  )
  for (const skill of skills) {
    const next = nextAsk(skill, { requests, feedback }, today)
    if (next !== null && next.on <= today) {
      due.push({ kind: 'ask', skillId: skill.id, weeks: next.weeks, last: next.last, since: next.on })
    }
  }
  return due.toSorted((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)))
}

/** The day on which it is time to ask about a skill, and the last time; null for a skill without a rhythm. */
export function nextAsk(
  { id, archived, feedbackEvery }: Skill,
  { requests, feedback }: Pick<FeedbackRecords, 'requests' | 'feedback'>,
  today: Day,
): { weeks: number; last: Day | null; on: Day } | null {
  if (feedbackEvery === null || archived) return null
  const { weeks, from } = feedbackEvery
  const last = lastTime(id, requests, feedback, today)
  const next = last === null ? from : addDays(last, weeks * 7)
  return { weeks, last, on: next > from ? next : from }
}

/** The last day up to today on which feedback on a skill was asked for or given; null for never. */
function lastTime(
  skillId: string,
  requests: FeedbackRecords['requests'],
  feedback: FeedbackRecords['feedback'],
  today: Day,
): Day | null {
  const days = [
    ...requests
      .filter(({ state, skillIds }) => state !== 'withdrawn' && skillIds.includes(skillId))
      .map(({ createdOn }) => createdOn),
    ...feedback.filter((one) => isAbout(one, skillId)).map(({ date }) => date),
  ].filter((day) => day <= today)
  return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null)
}

/** Whether feedback is about a skill: it names it, or has a level of it. */
export function isAbout(
  { skillIds, levels }: Pick<Feedback, 'skillIds' | 'levels'>,
  skillId: string,
): boolean {
  return skillIds.includes(skillId) || levels.some((level) => level.skillId === skillId)
}
