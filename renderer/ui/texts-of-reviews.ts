import { formatMinutes } from '../../shared/duration.ts'
import type { ReviewKind } from '../../shared/review/kinds.ts'
import type { IntentionErrors, IntentionLine } from '../../shared/review/form.ts'
import type { IntentionSums } from '../../shared/review/history.ts'
import type { Moved } from '../../shared/review/moved.ts'
import { plural } from './plural.ts'

/** What is said of reviews. */
export const textsOfReviews = {
  title: 'Reviews',
  meta: 'Look at what was, then say what comes next. Ten minutes are enough.',
  all: 'All reviews',
  kinds: { week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' } satisfies Record<
    ReviewKind,
    string
  >,

  // Overview
  lookBack: 'To look back on',
  onToday: 'Show on Today',
  onTodayOf: (kind: string) => `Show on Today when a ${kind.toLowerCase()} can be looked back on`,
  begin: 'Begin',
  goOn: 'Go on',
  read: 'Read',
  beginOf: (name: string) => `Begin the review of ${name}`,
  goOnOf: (name: string) => `Go on with the review of ${name}`,
  readOf: (name: string) => `Read the review of ${name}`,
  begun: 'Begun; what you wrote is kept',
  finishedOn: (day: string) => `Finished on ${day}`,
  open: 'Not looked back on',
  another: {
    week: 'Another week',
    month: 'Another month',
    quarter: 'Another quarter',
    year: 'Another year',
  } satisfies Record<ReviewKind, string>,
  stillRunning: (name: string) => `${name}, still running`,
  history: 'Finished',
  noHistory:
    'Finished reviews stand here, the latest first. The next one shows what you answered before, and what became of what you meant to do.',
  actions: (name: string) => `Actions for the review of ${name}`,
  nothingWritten: 'No answers, only what is meant to follow',

  // Questions
  questions: 'Questions',
  questionsOf: (kind: string) => `Questions of the ${kind.toLowerCase()}`,
  questionsHint:
    'Finished reviews keep the questions as they were asked. An answer stands beside earlier ones as long as its question keeps its words.',
  question: (number: number) => `Question ${number}`,
  moveUp: (number: number) => `Move question ${number} up`,
  moveDown: (number: number) => `Move question ${number} down`,
  removeQuestion: (number: number) => `Remove question ${number}`,
  addQuestion: 'Add a question',
  backToOurs: 'Back to ours',
  questionTooLong: 'This is longer than a question can be.',

  // Writing
  reviewOf: (name: string) => `Review of ${name}`,
  numbers: 'The numbers',
  upTo: (day: string) => `It is still running: everything up to ${day}.`,
  total: 'In all',
  beforeOf: {
    week: 'Week before',
    month: 'Month before',
    quarter: 'Quarter before',
    year: 'Year before',
  } satisfies Record<ReviewKind, string>,
  sameDays: 'Same days before',
  planned: 'Planned',
  done: 'Done',
  what: 'Category',
  none: '–',
  ofPlanTitle: 'Done of plan',
  ratio: 'Hard : soft',
  ratioOf: (hard: string, soft: string) => `${hard} : ${soft}`,
  ofPlan: (done: number, planned: number) => `${formatMinutes(done)} of ${formatMinutes(planned)} planned`,
  change: (change: string) => `${change} against the time before`,
  table: (name: string) => `Time of ${name} by side and category, beside its plan and the time before`,
  showCategories: 'Show the categories',
  hideCategories: 'Hide the categories',
  months: (within: number, judged: number) =>
    `${within} of ${judged} ${plural(judged, 'month', 'months')} with time lay inside the band of their own time.`,
  moved: 'What moved',
  nothingMoved: 'No goal, course, certificate or feedback has a date in this time.',
  showAll: (count: number) => `Show all ${count}`,
  movedKinds: {
    'goal-begun': 'Goal begun',
    milestone: 'Milestone',
    'goal-done': 'Goal reached',
    'goal-dropped': 'Goal given up',
    'course-done': 'Course finished',
    credential: 'Certificate',
    feedback: 'Feedback',
    entry: 'Entry',
  } satisfies Record<Moved['kind'], string>,
  feedbackFrom: (name: string) => (name === '' ? 'Without a name' : name),
  parts: {
    week: '',
    month: 'What its weeks said',
    quarter: 'What its months said',
    year: 'What its months said',
  } satisfies Record<ReviewKind, string>,
  partsSum: (count: number, { intentions, goals, goalsDone, planned }: IntentionSums) => {
    const parts = [
      `${count} ${plural(count, 'review', 'reviews')}, ${intentions} ${plural(intentions, 'intention', 'intentions')}`,
      ...(goals > 0
        ? [`${goals} ${plural(goals, 'goal', 'goals')} came of them, ${goalsDone} reached so far`]
        : []),
      ...(planned > 0 ? [`${planned} went into a week’s plan`] : []),
    ]
    return `${parts.join('; ')}.`
  },
  noParts:
    'No shorter review was finished in this time, so there is nothing to sum up. The numbers above stand for it.',
  lastTime: (name: string) => `What you meant to do, in ${name}`,
  answersTitle: 'Looking back',
  answersHint: 'Answer what speaks to you and leave the rest. What you write is kept while you write.',
  pastOf: (question: string) => `Answered before: ${question}`,
  pastIn: (name: string) => `In ${name}`,
  earlier: 'Earlier',
  intentions: 'Looking ahead',
  intentionsHint: 'What follows from this? One to three things are plenty.',
  intention: (number: number) => `Intention ${number}`,
  addIntention: 'Add an intention',
  removeIntention: (number: number) => `Remove intention ${number}`,
  becomes: 'Becomes',
  choices: { words: 'Just words', goal: 'A goal', plan: 'Time in the plan' } satisfies Record<
    IntentionLine['becomes'],
    string
  >,
  goalHint: {
    year: 'Finishing adds it to your goals, wanted within a year. Milestones and the rest are filled in there.',
    shorter:
      'Finishing adds it to your goals, wanted within a quarter. Milestones and the rest are filled in there.',
  },
  planHint: (days: string) => `Finishing puts it into the plan of ${days}, for that week alone.`,
  category: 'Category',
  time: 'Time',
  day: 'Day',
  noDay: 'No fixed day',
  begins: 'Begins',
  becameGoal: 'Goal',
  goneGoal: 'Its goal was deleted',
  becamePlan: (from: string) => `In the plan of the week of ${from}`,
  goalStates: { active: 'in work', paused: 'paused', done: 'reached', dropped: 'given up' },
  finish: 'Finish review',
  saveChanges: 'Save changes',
  edit: 'Edit',
  discard: 'Discard',
  discarded: 'Discarded what was written.',
  discarding: (name: string) => `discard what was written for ${name}`,
  broughtBack: 'What you wrote before is here again.',
  kept: 'Kept while you write',
  notKept: 'What you type is not kept: the disk refused it. Finish the review or copy your text.',
  noGoalsOrAnswers: 'Write an answer or an intention first; one sentence is enough.',
  problems: {
    text: {
      missing: 'Say what you mean to do, or remove the line.',
      'too-long': 'This is longer than an intention can be.',
    },
    minutes: { unclear: 'Write a time up to 24 hours, such as 1h or 45m.' },
    category: { missing: 'Choose what the time goes to.' },
    start: { missing: 'Complete the time.' },
  } satisfies { [Field in keyof IntentionErrors]: Record<NonNullable<IntentionErrors[Field]>, string> },

  did: {
    finished: (name: string) => `Finished the review of ${name}`,
    changed: (name: string) => `Changed the review of ${name}`,
    deleted: (name: string) => `Deleted the review of ${name}`,
    questions: 'Changed the questions of reviews',
    kinds: 'Changed which reviews Today names',
  },

  // Today
  due: (name: string) => `Look back on ${name}`,
  dueBegun: 'begun, what you wrote is kept',
  dueDetail: {
    week: 'a week’s review',
    month: 'a month’s review',
    quarter: 'a quarter’s review',
    year: 'a year’s review',
  } satisfies Record<ReviewKind, string>,
} as const
