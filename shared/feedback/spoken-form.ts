import type { Day } from '../day.ts'
import type { Feedback, Relation } from '../growth/records.ts'

/** Feedback that is written down by hand, half-typed values included. */
export type SpokenForm = {
  name: string
  relation: Relation
  skillId: string | null
  said: string
  date: Day | null
  kind: 'spoken' | 'written'
  level: number | null
}

/** What of a piece of feedback is written by hand. */
export type SpokenFields = Pick<
  Feedback,
  'date' | 'kind' | 'from' | 'anonymous' | 'skillIds' | 'answers' | 'levels'
>

export type SpokenErrors = { said?: 'missing'; skill?: 'missing'; date?: 'missing' | 'to-come' }

/** The form of feedback that was given today. */
export function blankSpoken(today: Day, skillId: string | null = null): SpokenForm {
  return { name: '', relation: 'peer', skillId, said: '', date: today, kind: 'spoken', level: null }
}

/** The form of feedback that was written down before; what was asked for by a file is not changed by hand. */
export function spokenFormOf(feedback: Feedback): SpokenForm {
  const { from, skillIds, answers, date, kind, levels } = feedback
  const [skillId = null] = skillIds
  return {
    name: from.name,
    relation: from.relation,
    skillId,
    said: answers[0]?.text ?? '',
    date,
    kind: kind === 'written' ? 'written' : 'spoken',
    level: levels.find((level) => level.skillId === skillId)?.level ?? null,
  }
}

/** Reads a form; `before` is what it was made of, of which further skills, answers and levels stay. */
export function checkSpoken(
  form: SpokenForm,
  today: Day,
  before: Feedback | null,
): { kind: 'right'; fields: SpokenFields } | { kind: 'wrong'; errors: SpokenErrors } {
  const { skillId, date, level } = form
  const said = form.said.trim()
  const errors: SpokenErrors = {}
  if (said === '') errors.said = 'missing'
  if (skillId === null) errors.skill = 'missing'
  if (date === null) errors.date = 'missing'
  else if (date > today) errors.date = 'to-come'
  if (Object.keys(errors).length > 0 || skillId === null || date === null) return { kind: 'wrong', errors }
  const [oldSkill, ...furtherSkills] = before?.skillIds ?? []
  const [oldAnswer, ...furtherAnswers] = before?.answers ?? []
  const furtherLevels = (before?.levels ?? []).filter(
    (one) => one.skillId !== oldSkill && one.skillId !== skillId,
  )
  return {
    kind: 'right',
    fields: {
      date,
      kind: form.kind,
      from: { name: form.name.trim(), relation: form.relation },
      anonymous: before?.anonymous ?? false,
      skillIds: [...new Set([skillId, ...furtherSkills])],
      answers: [{ question: oldAnswer?.question ?? '', text: said }, ...furtherAnswers],
      levels: [...(level === null ? [] : [{ skillId, level }]), ...furtherLevels],
    },
  }
}
