import type { Day } from '../day.ts'
import type { Chapter, Goal, Stage, Target } from './career.ts'

/** From 1 to 5, 3 is in the middle. */
export type Degree = 1 | 2 | 3 | 4 | 5

/** What a person is asked for a target. */
export type TargetAnswers = {
  stage: Stage
  /** 1: the role is all about people, 5: all technical. */
  technical: Degree
  /** 1: results come from one's own hands, 5: only together with others. */
  dependence: Degree
  /** Goals in work at the time; only active professional ones count. */
  goals: readonly Pick<Goal, 'title' | 'weights' | 'space' | 'state'>[]
}

/** What moved the share of hard skills, in points of a hundred, in the order in which it was counted. */
export type TargetStep =
  | { kind: 'stage'; stage: Stage; hard: number }
  | { kind: 'technical' | 'dependence' | 'goals'; points: number }

export type GuidedTarget = Pick<Target, 'shares' | 'band' | 'floor'> & { steps: readonly TargetStep[] }

/**
 * Where each stage begins, in points of hard within hard + soft. The direction is that of the articles Evenkeel grew
 * from (hard skills open the door, the middle needs both, seniors lead by soft skills); the numbers are ours.
 */
export const STAGE_HARD: Readonly<Record<Stage, number>> = { early: 70, mid: 50, senior: 30 }

const BAND = 0.1
const FLOOR = 0.15
const POINTS_A_DEGREE = { technical: 4, dependence: 3 }
/** Goals pull a quarter of the way to their own mix, and never further than this. */
const MOST_BY_GOALS = 5

/**
 * A target from a few answers: the stage's share, moved by how technical the role is, by how much results depend on
 * others, and a little by what the goals are after. Whole points, and never so far that a band would leave the floor.
 */
export function guidedTarget({ stage, technical, dependence, goals }: TargetAnswers): GuidedTarget {
  const steps: TargetStep[] = [{ kind: 'stage', stage, hard: STAGE_HARD[stage] }]
  let hard = STAGE_HARD[stage]
  const move = (kind: 'technical' | 'dependence' | 'goals', points: number) => {
    if (points === 0) return
    hard += points
    steps.push({ kind, points })
  }
  move('technical', (technical - 3) * POINTS_A_DEGREE.technical)
  move('dependence', (3 - dependence) * POINTS_A_DEGREE.dependence)
  move('goals', byGoals(hard, goals))
  const share = Math.min(1 - FLOOR, Math.max(FLOOR, hard / 100))
  return {
    shares: { hard: share, soft: (100 - Math.round(share * 100)) / 100 },
    band: BAND,
    floor: FLOOR,
    steps,
  }
}

/**
 * The goals to read for a target that holds from a day on: where a later chapter ends its time, those that had begun by
 * then. A goal of today says nothing about a role of years ago; one without a first day may have been there.
 */
export function goalsInTime<Known extends Pick<Goal, 'startedOn'>>(
  goals: readonly Known[],
  from: Day | null,
  chapters: readonly Pick<Chapter, 'from'>[],
): Known[] {
  const ends = chapters.map((chapter) => chapter.from).filter((day) => from !== null && day > from)
  const [end] = ends.toSorted()
  return goals.filter(({ startedOn }) => end === undefined || startedOn === null || startedOn < end)
}

function byGoals(hard: number, goals: TargetAnswers['goals']): number {
  const wanted = goals
    .filter(({ space, state, weights }) => space === 'professional' && state === 'active' && sum(weights) > 0)
    .map(({ weights }) => (weights.hard / sum(weights)) * 100)
  if (wanted.length === 0) return 0
  const average = wanted.reduce((total, one) => total + one, 0) / wanted.length
  const points = Math.round((average - hard) / 4)
  return Math.max(-MOST_BY_GOALS, Math.min(MOST_BY_GOALS, points))
}

function sum({ hard, soft }: { hard: number; soft: number }): number {
  return hard + soft
}
