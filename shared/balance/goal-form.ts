import type { Day } from '../day.ts'
import { formatMinutes, parseDuration } from '../duration.ts'
import { goalSchema, type Goal } from './career.ts'
import { dueOf } from './goals.ts'

/** One milestone of the form; `key` tells rows apart while they move. */
export type MilestoneLine = { key: number; title: string; due: Day | null; doneOn: Day | null }

/** What of a goal is written by hand; its state and the day it was closed change elsewhere. */
export type GoalFields = Omit<Goal, 'id' | 'createdAt' | 'updatedAt' | 'revision' | 'state' | 'closedOn'>

/** A goal as it stands in its dialog, half-typed values included. */
export type GoalForm = Omit<GoalFields, 'weeklyMinutes' | 'skillIds' | 'milestones'> & {
  /** As typed; empty for none. */
  weekly: string
  skills: readonly { key: number; skillId: string | null }[]
  milestones: readonly MilestoneLine[]
}

/** What is wrong with the fields of a form. */
export type GoalErrors = {
  title?: 'missing' | 'too-long'
  due?: 'before-start'
  weekly?: 'unclear'
  /** By a line's key. */
  milestones?: ReadonlyMap<number, 'missing' | 'too-long'>
}

/** The form of a goal that is still to be written: for a quarter, from today on. */
export function blankGoal(today: Day): GoalForm {
  const { title: _, ...fields } = goalSchema.parse({ id: 'new', title: 'new', horizon: 'quarter' })
  return { ...goalFormOf({ ...fields, title: '' }), startedOn: today, due: dueOf('quarter', today) }
}

/** The form of a goal; {@link checkGoal} makes the same fields of it again. */
export function goalFormOf(goal: GoalFields): GoalForm {
  const { title, why, space, weights, horizon, measure, startedOn, due, support, obstacles, categoryId } =
    goal
  return {
    feedbackId: goal.feedbackId,
    title,
    why,
    space,
    weights,
    horizon,
    measure,
    startedOn,
    due,
    support,
    obstacles,
    categoryId,
    weekly: goal.weeklyMinutes === 0 ? '' : formatMinutes(goal.weeklyMinutes),
    skills: goal.skillIds.map((skillId, key) => ({ key, skillId })),
    milestones: goal.milestones.map((one, key) => ({ key, ...one })),
  }
}

/**
 * Reads a form: either a goal's fields, whole and right, or what is wrong with which. Rows that nothing was written in
 * are left out. `before` is the goal it was made of: its weekly minutes stay as they are when they were not touched.
 */
export function checkGoal(
  form: GoalForm,
  before: Pick<Goal, 'weeklyMinutes'> | null,
): { kind: 'right'; fields: GoalFields } | { kind: 'wrong'; errors: GoalErrors } {
  const { weekly, skills, milestones, ...same } = form
  const errors: GoalErrors = {}
  const title = form.title.trim()
  if (title === '') errors.title = 'missing'
  else if (title.length > MOST_CHARACTERS) errors.title = 'too-long'
  if (form.due !== null && form.startedOn !== null && form.due < form.startedOn) errors.due = 'before-start'
  const weeklyMinutes = minutesIn(weekly, before)
  if (weeklyMinutes === null) errors.weekly = 'unclear'
  const lines = milestones.filter(
    (line) => line.title.trim() !== '' || line.due !== null || line.doneOn !== null,
  )
  const wrong = new Map<number, 'missing' | 'too-long'>()
  for (const { key, title: text } of lines) {
    if (text.trim() === '') wrong.set(key, 'missing')
    else if (text.trim().length > MOST_CHARACTERS) wrong.set(key, 'too-long')
  }
  if (wrong.size > 0) errors.milestones = wrong
  if (Object.keys(errors).length > 0 || weeklyMinutes === null) return { kind: 'wrong', errors }
  return {
    kind: 'right',
    fields: {
      ...same,
      title,
      weeklyMinutes,
      skillIds: [...new Set(skills.flatMap(({ skillId }) => skillId ?? []))],
      milestones: lines.map((line) => ({ title: line.title.trim(), due: line.due, doneOn: line.doneOn })),
    },
  }
}

/** The most that a record's name may have. */
const MOST_CHARACTERS = 1_000

function minutesIn(text: string, before: Pick<Goal, 'weeklyMinutes'> | null): number | null {
  if (text.trim() === '') return 0
  if (before !== null && text === formatMinutes(before.weeklyMinutes)) return before.weeklyMinutes
  return parseDuration(text)
}

/** Lines with one of them moved up (-1) or down (1); at an end they stay as they are. */
export function movedLine<Line>(lines: readonly Line[], index: number, step: -1 | 1): Line[] {
  const next = [...lines]
  const [one, other] = [next[index], next[index + step]]
  if (one === undefined || other === undefined) return next
  next[index] = other
  next[index + step] = one
  return next
}
