import { addDays, type Day } from '../../day.ts'
import type { RecordOf } from '../../journal/journal.ts'

/** A self-rating of one skill, with the question and the five anchors that it was given on. */
export type Rating = {
  readonly assessmentId: string
  readonly date: Day
  /** The skill's name then. */
  readonly skill: string
  readonly question: string
  readonly scale: readonly string[]
  /** 1 to 5. */
  readonly level: number
  readonly note: string
}

/** A level that somebody else gave. */
export type OthersLevel = {
  readonly feedbackId: string
  readonly date: Day
  readonly level: number
  /** Null where it was given without a name. */
  readonly name: string | null
  readonly relation: RecordOf<'feedback'>['from']['relation']
}

/** How the levels of others stand beside one's own; levels are 1 to 5, `others` is their mean. */
export type Comparison = {
  readonly self: number
  readonly others: number
  /** How many levels the mean is of. */
  readonly count: number
  /** Self minus others: above 0 where one rates oneself higher. */
  readonly difference: number
}

/** What moved between the last two assessments that rated a skill, and since the first. */
export type Drift = {
  readonly first: Rating
  readonly previous: Rating
  readonly now: Rating
  readonly sincePrevious: number
  readonly sinceFirst: number
}

/** What others said longer ago was about somebody who has moved on. */
export const OTHERS_DAYS = 365

/** From one level apart on, one's own view and that of others differ. */
export const SEEN_DIFFERENTLY = 1

/** Assessments up to a day, oldest first; those of one day in the order in which they were made. */
export function inOrder(
  assessments: readonly RecordOf<'assessments'>[],
  today: Day,
): RecordOf<'assessments'>[] {
  return assessments
    .filter(({ date }) => date <= today)
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.createdAt, b.createdAt) || compare(a.id, b.id))
}

/**
 * The self-ratings of every skill by id, oldest first. Where one assessment rated a skill twice, because two skills
 * became one since, both stay and the lower one comes last: a merge raises nobody's level.
 */
export function ratingsBySkill(
  assessments: readonly RecordOf<'assessments'>[],
  today: Day,
): Map<string, Rating[]> {
  const found = new Map<string, Rating[]>()
  for (const { id, date, answers } of inOrder(assessments, today)) {
    for (const { skillId, ...answer } of answers.toSorted((a, b) => b.level - a.level)) {
      const ratings = found.get(skillId)
      const rating = { assessmentId: id, date, ...answer }
      if (ratings === undefined) found.set(skillId, [rating])
      else ratings.push(rating)
    }
  }
  return found
}

/** The levels that others gave for each skill by id, oldest first. */
export function othersBySkill(
  feedback: readonly Pick<RecordOf<'feedback'>, 'id' | 'date' | 'levels' | 'from' | 'anonymous'>[],
  today: Day,
): Map<string, OthersLevel[]> {
  const found = new Map<string, OthersLevel[]>()
  const past = feedback.filter(({ date }) => date <= today)
  for (const { id, date, levels, from, anonymous } of past.toSorted(
    (a, b) => compare(a.date, b.date) || compare(a.id, b.id),
  )) {
    for (const { skillId, level } of levels) {
      const name = anonymous || from.name === '' ? null : from.name
      const one = { feedbackId: id, date, level, name, relation: from.relation }
      found.set(skillId, [...(found.get(skillId) ?? []), one])
    }
  }
  return found
}

/** The rating that holds: the last one. */
export function ratingNow(ratings: readonly Rating[]): Rating | null {
  return ratings.at(-1) ?? null
}

/** What moved; null before a second assessment. */
export function driftOf(ratings: readonly Rating[]): Drift | null {
  const now = ratings.at(-1)
  const previous = ratings.findLast(({ assessmentId }) => assessmentId !== now?.assessmentId)
  const firsts = ratings.filter(({ assessmentId }) => assessmentId === ratings[0]?.assessmentId)
  const first = firsts.at(-1)
  if (now === undefined || previous === undefined || first === undefined) return null
  return {
    first,
    previous,
    now,
    sincePrevious: now.level - previous.level,
    sinceFirst: now.level - first.level,
  }
}

/** One's own level beside the mean of what others said within {@link OTHERS_DAYS}; null where either is missing. */
export function selfMinusOthers(
  ratings: readonly Rating[],
  others: readonly OthersLevel[],
  today: Day,
): Comparison | null {
  const self = ratingNow(ratings)?.level
  const mean = othersMean(others, today)
  if (self === undefined || mean === null) return null
  return { self, others: mean.level, count: mean.count, difference: self - mean.level }
}

/** The mean of the levels that others gave within {@link OTHERS_DAYS}, and how many they are; null without any. */
export function othersMean(
  others: readonly OthersLevel[],
  today: Day,
): { level: number; count: number } | null {
  const recent = others.filter(({ date }) => date > addDays(today, -OTHERS_DAYS) && date <= today)
  if (recent.length === 0) return null
  return { level: recent.reduce((sum, { level }) => sum + level, 0) / recent.length, count: recent.length }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
