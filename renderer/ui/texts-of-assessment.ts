import { formatMinutes } from '../../shared/duration.ts'
import { plural } from './plural.ts'

const skills = (count: number) => `${count} ${plural(count, 'skill', 'skills')}`

/** What is said while skills are rated, and of the assessments that are kept. */
export const textsOfAssessment = {
  title: 'Rate skills',
  pickMeta: 'Ten are looked at in less than five minutes. What is typed is kept until you are done.',
  pick: 'Skills to rate',
  pickText:
    'Suggested are core skills, those with a wanted level, those with most time of late and those rated longest ago. Choose others as you like.',
  search: 'Search skills',
  placeholder: 'Skill or category',
  none: 'No skill has these words.',
  start: (count: number) => `Rate ${skills(count)}`,
  chooseOne: 'Choose at least one skill.',
  because: {
    core: 'core',
    wanted: (level: number) => `wanted ${level}`,
    time: (minutes: number) => `${formatMinutes(minutes)} of late`,
    never: 'not rated yet',
    longAgo: (day: string) => `last rated ${day}`,
  },

  place: (at: number, of: number) => `${at} of ${of}`,
  progress: 'Skills done',
  note: 'Note (optional)',
  notePlaceholder: 'An example that comes to mind',
  back: 'Back',
  skip: 'Skip',
  next: 'Next',
  toEnd: 'To the end',
  keys: ['1–5 choose', 'Enter next', 'Backspace back', '0 skip'],
  before: (level: number, day: string) => `Last time ${level}, on ${day}.`,
  since: (day: string) => `Since ${day}:`,
  lastYear: 'In the last 12 months:',
  shown: (minutes: number, evidence: number) =>
    minutes === 0 && evidence === 0
      ? 'no time and no evidence.'
      : `${formatMinutes(minutes)} and ${evidence} ${plural(evidence, 'piece', 'pieces')} of evidence.`,
  first: 'This is your first rating of it.',

  endTitle: 'What moved',
  endMeta: (rated: number, left: number) =>
    left === 0 ? `${skills(rated)} rated` : `${skills(rated)} rated, ${left} skipped`,
  columns: { skill: 'Skill', before: 'Before', now: 'Now', moved: 'Moved' },
  table: 'What you rated, beside the last time',
  firstTime: 'first time',
  same: 'same',
  up: (by: number) => `up ${by}`,
  down: (by: number) => `down ${by}`,
  nothing: 'Nothing is rated yet. Go back and answer at least one skill, or discard.',
  doubts: 'Keep it?',
  doubt: (label: string, before: number, now: number) => `${label}: from ${before} to ${now}`,
  doubtText: (span: string, otherwise: number) =>
    `${span} nothing was logged as practised or applied, and nothing shows it${
      otherwise === 0 ? '' : `, though ${formatMinutes(otherwise)} went into it in other ways`
    }. That happens: not everything is written down. Does the new level still seem right?`,
  doubtSince: (day: string) => `Since your rating on ${day}`,
  doubtYear: 'In the last 12 months',
  keep: (level: number) => `Keep ${level}`,
  backTo: (level: number) => `Back to ${level}`,
  save: 'Save ratings',
  saved: (count: number) => `${skills(count)} rated`,

  kept: 'Kept while you rate',
  notKept: 'Your answers are not being kept: the disk refuses them. Save soon.',
  discard: 'Discard',
  discarded: 'Ratings discarded',
  unfinished: (done: number, of: number) => `You were rating skills: ${done} of ${of} done.`,
  goOn: 'Go on rating',

  history: 'Assessments',
  historyText: 'Each is kept as it was, with the questions and levels of its time.',
  of: (day: string) => `Assessment of ${day}`,
  summary: (count: number) => skills(count),
  actions: (day: string) => `Actions for the assessment of ${day}`,
  delete: 'Delete the whole assessment',
  deleted: (day: string) => `Deleted the assessment of ${day}`,
  answers: { skill: 'Skill then', level: 'Level', meaning: 'What it meant', note: 'Note' },
} as const
