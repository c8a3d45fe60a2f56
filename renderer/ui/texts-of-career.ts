import type { Stage } from '../../shared/balance/career.ts'
import type { GuidedTarget } from '../../shared/balance/guided-target.ts'
import type { Band, SideBands } from '../../shared/balance/target.ts'
import type { NumberProblem, TypedTarget } from '../../shared/balance/target-numbers.ts'
import { plural } from './plural.ts'

/** How numbers and percentages (0 to 100) are written; the formats of a locale are this. */
type Writes = {
  number(value: number): string
  percent(value: number): string
  list(items: readonly string[]): string
}

/** `40 to 60%`, kept on one line. */
function bandText([low, high]: Band, { number, percent }: Writes): string {
  return low === high ? percent(points(low)) : `${number(points(low))}\u00a0to\u00a0${percent(points(high))}`
}

function points(fraction: number): number {
  return Math.round(fraction * 1_000) / 10
}

const stages: Record<Stage, string> = { early: 'Early career', mid: 'Mid-career', senior: 'Senior' }

const needNumber = 'A number, such as 40 or 12.5.'

/** What is said of chapters and targets. */
export const textsOfCareer = {
  title: 'Career and targets',
  meta: 'Every month is judged by the target of its own time.',
  stages,
  hard: 'Hard',
  soft: 'Soft',

  // Today's target
  now: 'Your target today',
  noTarget: 'No target yet',
  noTargetText:
    'Nothing is judged until there is one. It takes a minute: three answers, or your own numbers.',
  bands: ({ hard, soft }: SideBands, writes: Writes) =>
    `Hard skills ${bandText(hard, writes)}, soft skills ${bandText(soft, writes)}`,
  bar: ({ hard, soft }: SideBands, share: number, writes: Writes) =>
    `Of hard and soft time, hard skills should take ${bandText(hard, writes)} and soft skills ${bandText(soft, writes)}; the middle is ${writes.percent(points(share))} hard.`,
  barHint: 'The border between hard and soft may lie anywhere in the pale part.',
  aim: (share: number, { percent }: Writes) => `aim ${percent(points(share))}`,
  since: 'Since',
  sinceStart: 'From the start',
  sincePreset: 'From the start, until you choose',
  sinceDay: (day: string) => `Since ${day}`,
  sinceAlways: 'from the start',
  fromDay: (day: string) => `from ${day}`,
  fromTo: (from: string, to: string) => `${from} – ${to}`,
  untilDay: (to: string) => `Until ${to}`,
  until: (from: string) => `${from} – now`,
  from: (from: string) => `From ${from}`,
  chapter: 'Chapter',
  why: 'Why',
  noReason: 'No reason was written down.',
  presetText: 'An even mix for the middle of a career. Every new journal begins with it.',

  // Empty
  emptyTitle: 'Begin with the role you are in',
  emptyText:
    'Add your current role and Evenkeel proposes the mix of hard and soft skills to aim for; with each promotion the target moves on.',
  addCurrent: 'Add my current role',

  // Timeline
  timeline: 'Chapters and their targets',
  beforeFirst: 'Before the first chapter',
  noChapters: 'Without a chapter',
  untargeted: 'No target in this time.',
  kept: 'Goes on from before',
  overruled: 'Does not hold: another target from the same day was changed later.',
  planned: 'planned',
  current: 'now',
  chapterActions: (role: string) => `Actions for ${role}`,
  targetActions: (bands: string, from: string) => `Actions for the target ${bands}, ${from}`,
  edit: 'Edit',
  setTarget: 'Set a target',
  setTargetFor: 'Set a target for it',

  // A week
  week: 'What you want of a week',
  wanted: 'Wanted',
  idealWeek: 'Ideal week',
  inAll: 'In all',
  noPlan: 'No ideal week yet.',
  planWeek: 'Plan a week',
  noGoals: 'No active goals.',
  setGoals: 'Set a goal',
  noMinutes: 'no weekly time',
  weekMix: (hard: string, soft: string, isWithin: boolean) =>
    `Your ideal week is ${hard} hard and ${soft} soft, ${isWithin ? 'inside' : 'outside'} today’s target.`,
  weekMixOnly: (hard: string, soft: string) => `Your ideal week is ${hard} hard and ${soft} soft.`,

  // Chapter
  addChapter: 'Add a chapter',
  editChapter: 'Edit the chapter',
  role: 'Role',
  rolePlaceholder: 'Team lead',
  needRole: 'A chapter needs a role.',
  employer: 'Employer',
  field: 'Field',
  fieldPlaceholder: 'E-commerce',
  fromLabel: 'From',
  needDay: 'Complete the date.',
  stage: 'Stage',
  movesTarget: 'Its target moves with this day, and the months in between are judged anew.',
  chapterAdded: (role: string) => `Added the chapter “${role}”`,
  chapterChanged: (role: string) => `Changed the chapter “${role}”`,
  chapterDeleted: (role: string) => `Deleted the chapter “${role}”`,
  chapterDeletedKept: (role: string, from: string) =>
    `Deleted the chapter “${role}”. Its target stays, from ${from}.`,

  // Target
  targetFor: (role: string) => `A target for ${role}`,
  editTarget: 'Edit the target',
  way: 'How',
  guided: 'Three answers',
  own: 'My own numbers',
  technical: 'The role is about',
  technicalEnds: ['people', 'technology'] as const,
  dependence: 'Results come from',
  dependenceEnds: ['myself', 'others'] as const,
  goalsRead: 'Goals that count in',
  goalMix: (hard: string, soft: string) => `${hard} hard, ${soft} soft`,
  goalsNone: 'No active professional goal belongs to its time, so none counts in.',
  proposal: 'What it comes to',
  noPreview: 'These numbers do not make a target yet.',
  hardShare: 'Hard, %',
  softShare: 'Soft, %',
  bandWidth: 'Give or take, points',
  floor: 'Floor of each side, %',
  problem: (problem: NumberProblem, field: keyof TypedTarget, { percent }: Writes): string => {
    switch (problem.kind) {
      case 'no-number':
        return needNumber
      case 'outside':
        return `Between ${problem.least} and ${problem.most}.`
      case 'sum':
        return `Hard and soft come to ${percent(problem.sum)}; together they make 100%.`
      case 'below-floor':
        return `${field === 'hard' ? 'Hard' : 'Soft'} is below the floor of ${percent(problem.floor)}.`
    }
  },
  holds: 'Holds',
  withChapter: (role: string, from: string) => `With ${role}, from ${from}`,
  ownDay: 'From a day of its own',
  always: 'From the start',
  sameDay: 'Another target begins on this day too. Of two, the one changed last holds: this one, once saved.',
  reason: 'Why',
  reasonHint: 'Stands in your report. Change it as you like.',
  saveTarget: 'Save target',
  notNow: 'Not now',
  targetSet: (bands: string) => `Set the target: ${bands}`,
  targetChanged: (bands: string) => `Changed the target: ${bands}`,
  targetDeleted: (bands: string) => `Deleted the target: ${bands}`,

  /** What led to a guided target, in one sentence with its source. */
  whyGuided: ({ steps, shares, floor }: GuidedTarget, writes: Writes): string => {
    let start = ''
    let sum = 0
    const moves: string[] = []
    for (const step of steps) {
      if (step.kind === 'stage') {
        sum = step.hard
        start = `${stages[step.stage]} starts at ${writes.percent(step.hard)} hard`
        continue
      }
      sum += step.points
      const towards = step.points > 0 ? 'hard' : 'soft'
      const because = {
        technical: step.points > 0 ? 'for a technical role' : 'for a role about people',
        dependence: step.points > 0 ? 'for results that are your own' : 'for results that depend on others',
        goals: 'for your goals',
      }[step.kind]
      const count = Math.abs(step.points)
      moves.push(`${writes.number(count)} ${plural(count, 'point', 'points')} to ${towards} ${because}`)
    }
    const moved = moves.length === 0 ? '' : `, then ${writes.list(moves)}`
    const kept =
      sum === Math.round(shares.hard * 100)
        ? ''
        : `, kept at ${writes.percent(points(shares.hard))} so that both sides have their floor of ${writes.percent(points(floor))}`
    return `${start}${moved}${kept}; the direction is from the articles on hard and soft skills, the numbers are Evenkeel’s.`
  },
} as const
