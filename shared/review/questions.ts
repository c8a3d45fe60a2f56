import type { Settings } from '../journal/settings.ts'
import type { ReviewKind } from './kinds.ts'

/** The questions that come with the app, in the order in which they are asked. */
export const OUR_QUESTIONS: Readonly<Record<ReviewKind, readonly string[]>> = {
  week: [
    'What went well, and what did I do that helped it along?',
    'What got in the way, and what would I try another time?',
    'What is the one thing that would make next week a good one?',
  ],
  month: [
    'What am I glad to have done this month?',
    'Where did the time go that I had meant for something else, and was that right?',
    'Which conversation or situation taught me something about working with people?',
    'What can I do now that I could not do a month ago?',
    'What do I want more of next month, and what less?',
  ],
  quarter: [
    'Which work of this quarter would I show somebody who wants to know what I can do?',
    'Which goal moved, which stood still, and do I still want it?',
    'What did others tell me about my work, and what did I change because of it?',
    'Which skill is asked of me that I keep putting off?',
    'What will I stop, so that there is room for what matters?',
  ],
  year: [
    'What was this year about, in a few sentences?',
    'What am I proud of, and who had a part in it?',
    'How did the balance between the craft and the people move, and did my role ask for that?',
    'What was hard, and what do I know now because of it?',
    'Which goals were reached, which were given up, and what does that say?',
    'Where do I want to be in three years, and what does that ask of next year?',
  ],
}

/** The most questions that a kind of review can have, and the most characters of each. */
export const MOST_QUESTIONS = 30
export const MOST_CHARACTERS = 1_000

/** The questions that a kind of review asks: the person's own, else ours. */
export function questionsOf(
  kind: ReviewKind,
  settings: Pick<Settings, 'reviewQuestions'>,
): readonly string[] {
  return settings.reviewQuestions[kind] ?? OUR_QUESTIONS[kind]
}

/**
 * The own questions that a list as typed makes: without empty lines, each once. Null where they are ours, word for word, so
 * that better ones of a later release reach those who changed nothing.
 */
export function ownQuestions(kind: ReviewKind, typed: readonly string[]): string[] | null {
  const questions = [...new Set(typed.map((line) => line.trim()).filter((line) => line !== ''))]
  return JSON.stringify(questions) === JSON.stringify(OUR_QUESTIONS[kind]) ? null : questions
}
