import { formatMinutes } from '../../shared/duration.ts'
import type { Side } from '../../shared/entry/catalog.ts'
import type { Practice } from '../../shared/growth/records.ts'
import type { PracticeErrors } from '../../shared/practice/practice-form.ts'
import type { PracticeFilter, PracticeLength } from '../../shared/practice/search.ts'
import type { Suggestions } from '../../shared/practice/suggest-now.ts'
import type { Formats } from './formats-for.ts'
import { plural } from './plural.ts'

const SIDE_WORK: Record<Side, string> = {
  hard: 'hard skills',
  soft: 'soft skills',
  personal: 'the personal side',
}

/** What is said of the practice library. */
export const textsOfPractice = {
  title: 'Practice library',
  meta: 'Small things to do, each with its steps and a few questions for afterwards.',
  add: 'Add activity',
  search: 'Search the library',
  placeholder: 'Title, skill or step',
  side: 'Side',
  all: 'All',
  filter: 'Filter',
  filters: 'Filters',
  clearAll: 'Clear all',
  noneToChoose: 'None',
  filterNames: {
    skills: 'Skill',
    modes: 'Mode',
    lengths: 'Time',
    contexts: 'Where',
  } satisfies Record<PracticeFilter, string>,
  lengths: {
    '15': 'Up to 15m',
    '30': '16m to 30m',
    '60': '31m to 1h',
    more: 'More than 1h',
  } satisfies Record<PracticeLength, string>,
  chip: (name: string, value: string) => `${name}: ${value}`,
  list: 'Activities',
  count: (count: number) => `${count} ${plural(count, 'activity', 'activities')}`,
  steps: 'What to do',
  questions: 'To think about afterwards',
  none: 'No activity fits',
  noneText: 'Try the name of a skill, such as listening or negotiation, take all sides, or write your own.',
  showAll: 'Show all activities',
  contexts: {
    alone: 'alone',
    'with-a-colleague': 'with a colleague',
    'in-a-meeting': 'in a meeting',
    'on-the-job': 'on the job',
    'outside-work': 'outside work',
  } satisfies Record<NonNullable<Practice['context']>, string>,
  own: 'your own',
  changed: 'changed by you',

  // Doing
  doNow: 'Do it now',
  doNowOf: (title: string) => `Do it now: ${title}`,
  planIt: 'Plan it',
  haveDone: 'I have done it',
  more: (title: string) => `More for ${title}`,
  edit: 'Edit',
  backToOriginal: 'Back to the original',
  delete: 'Delete',
  notForMe: 'Do not suggest it',
  notSuggested: (title: string) => `“${title}” is not suggested any more`,

  dueDetail: (time: string, minutes: number) => `planned for ${time}, ${formatMinutes(minutes)}`,

  // Suggestions
  suggested: 'Suggested for you',
  why: ({ finding, heavy, light }: Suggestions, formats: Formats): string => {
    const from =
      heavy === null
        ? `These are small steps in ${SIDE_WORK[light]}.`
        : `These start from your ${heavy} side and train ${SIDE_WORK[light]}.`
    switch (finding.kind) {
      case 'outside': {
        const side = finding.side === 'hard' ? 'Hard skills' : 'Soft skills'
        const [low, high] = finding.band.map((edge) => formats.percent(Math.round(edge * 100)))
        return `${side} took ${formats.percent(finding.percent)} of the last four weeks; your band is ${low} to ${high}. ${from}`
      }
      case 'within':
        return `The last four weeks are within your band, ${formats.percent(finding.percent)} hard. ${from}`
      case 'no-target':
        return `Hard skills took ${formats.percent(finding.percent)} of the last four weeks. ${from}`
      case 'nothing':
      case 'no-shares':
        return 'A way to begin: small steps for skills that nobody gives you instructions for.'
    }
  },

  // Planning
  planTitle: (title: string) => `Plan “${title}”`,
  planForTitle: 'Plan something for it',
  choice: 'What to do',
  ownTime: (name: string) => `Time for ${name}`,
  ownTimeText: 'not from the library, you decide on the day what to do',
  ownUse: (name: string) => `Use ${name} once in your own work`,
  ownUseText: 'not from the library, something that waits for it anyway',
  ownAsk: (name: string) => `Ask somebody for feedback on ${name}`,
  ownAskText: 'not from the library, one person who saw you do it',
  nothingToPlan: 'There is no activity left to suggest. Look through the library, or write your own there.',
  toLibrary: 'Open the library',
  day: 'Day',
  start: 'Start',
  duration: 'Duration',
  category: 'Category',
  repeats: 'In the plan of',
  scopes: { week: 'That week only', ideal: 'Every week from then' },
  hasOwnPlan: 'That week has a plan of its own; it goes there.',
  raises: (minutes: number, cell: string) => `Give ${cell} ${formatMinutes(minutes)} more in that plan`,
  isOff: 'That day is off: what is planned on it falls away.',
  overlaps: (title: string) => `At that time there is “${title}” already.`,
  needDay: 'Choose a day from today on.',
  needStart: 'Complete the time.',
  needMinutes: 'Between 1 minute and 24 hours, such as 45m or 1h 30m.',
  accept: 'Put into the plan',
  planned: (title: string, day: string, time: string) => `“${title}” is planned for ${day}, ${time}`,
  undoPlan: (title: string) => `plan “${title}”`,

  // Looking back
  lookBack: (title: string) => `Looking back on “${title}”`,
  lookBackHint: 'A few words are enough. What you leave empty is left out.',
  doneTitle: (title: string) => `You did “${title}”`,
  date: 'Date',
  later: 'Later',
  skip: 'Leave it at that',
  keep: 'Save',
  waiting: (title: string) => `“${title}” has a few questions waiting.`,
  unfinished: (title: string) => `What you wrote on “${title}” is not saved yet.`,
  write: 'Answer them',
  goOn: 'Go on',
  discard: 'Leave it at that',
  noQuestions: 'What did you notice?',
  kept: (title: string) => `Saved what you wrote on “${title}”`,
  logged: (minutes: number, title: string) => `Logged ${formatMinutes(minutes)} ${title}`,
  skipped: (title: string) => `No notes on “${title}”`,
  undoReflection: (title: string) => `write on “${title}”`,
  undoSkip: (title: string) => `leave “${title}” without notes`,

  // Writing one
  newTitle: 'New activity',
  editTitle: 'Edit activity',
  name: 'What it is called',
  nameHint: 'Begin with a verb: “Ask a listener what they will remember”.',
  context: 'Where',
  anyContext: 'Anywhere',
  heavySide: 'Starts from',
  heavySides: { none: 'anybody’s work', hard: 'hard skills', soft: 'soft skills' },
  stepsField: 'What to do',
  stepsHint: 'One step a line.',
  questionsField: 'To think about afterwards',
  questionsHint: 'One question a line. They are asked when it is done.',
  left: 'The activity was not saved.',
  problems: {
    title: { missing: 'An activity needs a few words.', 'too-long': 'This is longer than a title can be.' },
    skill: { missing: 'Choose the skill it is for.' },
    minutes: { unclear: 'Between 1 minute and 24 hours, such as 45m or 1h 30m.' },
    steps: { missing: 'Say in at least one line what to do.' },
  } satisfies { [Field in keyof PracticeErrors]-?: Record<NonNullable<PracticeErrors[Field]>, string> },
  did: {
    added: (title: string) => `Added “${title}”`,
    changed: (title: string) => `Changed “${title}”`,
    deleted: (title: string) => `Deleted “${title}”`,
    original: (title: string) => `“${title}” has its original words again`,
  },
} as const
