import type { Practice } from '../../shared/growth/records.ts'
import { plural } from './plural.ts'

/** What is said of the practice library. */
export const textsOfPractice = {
  title: 'Practice library',
  meta: 'Small things to do, each with its steps and a few questions for afterwards.',
  search: 'Search the library',
  placeholder: 'Title, skill or step',
  side: 'Side',
  all: 'All',
  list: 'Activities',
  count: (count: number) => `${count} ${plural(count, 'activity', 'activities')}`,
  steps: 'What to do',
  questions: 'To think about afterwards',
  none: 'No activity has these words',
  noneText: 'Try the name of a skill, such as listening or negotiation, or take all sides.',
  showAll: 'Show all activities',
  contexts: {
    alone: 'alone',
    'with-a-colleague': 'with a colleague',
    'in-a-meeting': 'in a meeting',
    'on-the-job': 'on the job',
    'outside-work': 'outside work',
  } satisfies Record<NonNullable<Practice['context']>, string>,
} as const
