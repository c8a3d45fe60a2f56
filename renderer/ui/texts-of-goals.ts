import type { Goal } from '../../shared/balance/career.ts'
import type { GoalErrors } from '../../shared/balance/goal-form.ts'
import type { Pace } from '../../shared/balance/goal-pace.ts'
import type { CountedBy, Distance } from '../../shared/balance/goals.ts'
import { formatMinutes } from '../../shared/duration.ts'
import { plural } from './plural.ts'

const UNITS: Record<Distance['unit'], [string, string]> = {
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
}

/** What is said of goals. */
export const textsOfGoals = {
  title: 'Goals',
  meta: (count: number, day: string) => `${count} ${plural(count, 'goal', 'goals')} in work, as of ${day}`,
  add: 'Add goal',
  groups: { professional: 'In work', personal: 'Personal', paused: 'Paused' },
  closed: (count: number) => `Closed (${count})`,
  actions: (title: string) => `Actions for ${title}`,
  edit: 'Edit',
  pause: 'Pause',
  resume: 'Take up again',
  done: 'Done today',
  drop: 'Drop',
  readByTarget:
    'Goals never move your balance by themselves. Their weights are read when you have a target proposed, in',
  targets: 'Career and targets',
  firstGoal: 'What do you want to be able to do?',
  firstGoalText:
    'Begin with where you want to be in three to five years, say what that means for a year, and take the next step this quarter. Start from one of these, or write your own.',
  startFrom: (title: string) => `Start from “${title}”`,
  start: 'Start from this',

  horizons: { quarter: 'A quarter', year: 'A year', longer: 'Three years or more' } satisfies Record<
    Goal['horizon'],
    string
  >,
  spaces: { professional: 'Work', personal: 'Personal' } satisfies Record<Goal['space'], string>,
  closedOn: (state: 'done' | 'dropped', day: string | null) => {
    const word = state === 'done' ? 'Done' : 'Dropped'
    return day === null ? word : `${word} on ${day}`
  },
  due: ({ isPast, count, unit }: Distance, day: string) => {
    if (unit === 'day' && count === 0) return `Due today, ${day}`
    if (unit === 'day' && count === 1 && !isPast) return `Due tomorrow, ${day}`
    const length = `${count} ${plural(count, ...UNITS[unit])}`
    return isPast ? `${length} past its date, ${day}` : `Due in ${length}, ${day}`
  },
  noDue: 'No date',
  weekly: (minutes: number) => `${formatMinutes(minutes)} a week`,
  weights: (hard: string, soft: string) => `${hard} hard, ${soft} soft`,
  onlySide: { hard: 'Hard only', soft: 'Soft only' },

  paces: { ahead: 'Ahead', 'on-track': 'On track', behind: 'Behind' } satisfies Record<
    Exclude<Pace['kind'], 'none'>,
    string
  >,
  pace: (pace: Exclude<Pace, { kind: 'none' }>) =>
    pace.by === 'milestones'
      ? `${pace.done} of ${pace.of} ${plural(pace.of, 'milestone', 'milestones')}`
      : `${formatMinutes(pace.done)} of ${formatMinutes(pace.due)} by now`,
  next: (title: string, day: string | null) => (day === null ? `next: ${title}` : `next: ${title} by ${day}`),
  counted: (by: CountedBy, minutes: number, since: string) =>
    by === 'entries'
      ? `${formatMinutes(minutes)} since ${since} in entries that name this goal`
      : `${formatMinutes(minutes)} since ${since} ${by === 'skills' ? 'on its skills' : 'in its category'}`,
  linked: (minutes: number) => `${formatMinutes(minutes)} in entries that name it`,
  milestones: 'Milestones',
  milestonesOf: (title: string) => `Milestones of ${title}`,
  milestoneDue: (day: string) => `by ${day}`,
  milestoneDone: (day: string) => `done on ${day}`,
  putIntoPlan: (minutes: number) => `Put ${formatMinutes(minutes)} a week into the plan`,
  measured: (text: string) => `Measured by: ${text}`,
  help: 'What helps and what gets in the way',
  helps: (text: string) => `Helps: ${text}`,
  inTheWay: (text: string) => `In the way: ${text}`,

  newGoal: 'New goal',
  editGoal: 'Edit goal',
  goal: 'Goal',
  goalHint: 'What you want to reach, in a sentence.',
  horizon: 'How far ahead',
  by: 'By when',
  weeklyTime: 'Time a week',
  more: 'Why, milestones, skills and the rest',
  why: 'Why it matters',
  measure: 'How you will know',
  support: 'Who or what helps',
  obstacles: 'What may get in the way',
  space: 'Part of life',
  weight: 'Which side it serves',
  weightPresets: {
    '1:0': 'Hard only',
    '0.75:0.25': 'Mostly hard',
    '0.5:0.5': 'Half and half',
    '0.25:0.75': 'Mostly soft',
    '0:1': 'Soft only',
  } as Readonly<Record<string, string>>,
  category: 'Category',
  noCategory: 'None',
  skills: 'Skills',
  counting:
    'Time counts by these skills, else by the category, else by the entries that name the goal; for at most a year back.',
  began: 'Began on',
  addMilestone: 'Add a milestone',
  milestone: (index: number) => `Milestone ${index}`,
  milestoneBy: 'By',
  isDone: (index: number) => `Milestone ${index} is done`,
  moveUp: (index: number) => `Move milestone ${index} up`,
  moveDown: (index: number) => `Move milestone ${index} down`,
  removeMilestone: (index: number) => `Remove milestone ${index}`,
  milestoneKeys: 'Alt with the arrow keys moves a milestone.',
  left: 'The goal was not saved.',
  problems: {
    title: { missing: 'A goal needs a few words.', 'too-long': 'This is longer than a goal can keep.' },
    due: { 'before-start': 'This lies before the day it began on.' },
    weekly: { unclear: 'Write a time up to 24 hours, such as 2h or 90m, or leave it empty.' },
    milestone: {
      missing: 'Say what this milestone is, or remove it.',
      'too-long': 'This is longer than a milestone can keep.',
    },
  } satisfies {
    [Field in 'title' | 'due' | 'weekly']: Record<NonNullable<GoalErrors[Field]>, string>
  } & { milestone: Record<'missing' | 'too-long', string> },

  did: {
    added: (title: string) => `Added the goal “${title}”`,
    changed: (title: string) => `Changed the goal “${title}”`,
    deleted: (title: string) => `Deleted the goal “${title}”`,
    paused: (title: string) => `Paused “${title}”`,
    active: (title: string) => `“${title}” is in work again`,
    done: (title: string) => `“${title}” is done`,
    dropped: (title: string) => `Dropped “${title}”`,
    milestoneDone: (title: string) => `Done: “${title}”`,
    milestoneOpen: (title: string) => `Open again: “${title}”`,
    planned: (category: string) => `Made room for ${category} in the ideal week, from this week on`,
  },

  examples: {
    hard: {
      title: 'Pass a certification exam in my field',
      why: 'It shows what I can do, and gives my learning an end to work towards.',
      measure: 'Exam passed',
      milestones: ['Choose the exam and book it', 'Finish the course', 'Pass two practice exams'],
    },
    soft: {
      title: 'Lead a difficult conversation calmly',
      why: 'I put them off until they are too big.',
      measure: 'Three such conversations, each looked back on with somebody I trust',
      milestones: ['Practise one with a colleague', 'Lead the first one', 'Ask for feedback on it'],
    },
    personal: {
      title: 'Keep one evening a week free of work',
      why: 'Three years from now I want to be as curious as today.',
      measure: 'Most weeks of a quarter have one',
      milestones: [],
    },
  },

  entryGoal: 'Goal',
  entryNoGoal: 'None',
  entryGoneGoal: 'A goal that is no longer there',
} as const
