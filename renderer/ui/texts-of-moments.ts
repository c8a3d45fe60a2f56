import type { MomentErrors } from '../../shared/growth/moments.ts'
import { plural } from './plural.ts'

/** What is said of moments. */
export const textsOfMoments = {
  title: 'Moments',
  meta: 'A minute of evidence that a soft skill was at work',
  add: 'New moment',
  first: 'When did a soft skill make a difference?',
  firstText:
    'Catch it while it is fresh, in a minute: what the situation was, what you did, what came of it. Later these are the examples you bring to a review. Nothing is scored.',
  counting: 'Counting your moments',
  failed: 'Your moments cannot be looked for just now. Nothing is lost; come back to this page to try again.',
  count: (count: number) => `${count} ${plural(count, 'moment', 'moments')}`,
  bySkill: 'By skill',
  withWhom: 'With whom',
  noSkill: 'No skill',
  list: 'Moments, the latest first',
  more: 'Show earlier moments',
  none: 'No moment is like that.',
  showAll: 'Show all',
  unfinished: 'What you did and what came of it is not written down yet.',
  actions: (title: string) => `Actions for ${title}`,
  edit: 'Edit',

  what: 'What was the situation?',
  whatHint: 'One sentence is enough.',
  action: 'What did you do?',
  effect: 'What came of it?',
  skill: 'Skill',
  minutes: 'Time',
  minutesHint: 'Five minutes unless you say otherwise; it counts like any entry.',
  left: 'The moment was not saved.',
  saved: (title: string) => `Kept the moment “${title}”`,
  problems: { situation: { missing: 'Say in a few words what happened.' } } satisfies {
    situation: Record<NonNullable<MomentErrors['situation']>, string>
  },
} as const
