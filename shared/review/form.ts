import { daySchema } from '../day.ts'
import type { Review } from '../growth/records.ts'
import { optionalIdSchema } from '../journal/record.ts'
import { z } from '../schema.ts'
import { MOST_CHARACTERS } from './questions.ts'

const intentionLineSchema = z.strictObject({
  /** Tells lines apart while they are written. */
  key: z.number().int(),
  text: z.string(),
  /** What finishing the review makes of it: nothing more, a goal, or time in the coming week's plan. */
  becomes: z.enum(['words', 'goal', 'plan']),
  /** Of what becomes part of the plan; null while it is not chosen. */
  categoryId: optionalIdSchema,
  /** Whole minutes; null while what is typed is no duration. */
  minutes: z.number().int().min(1).nullable(),
  /** The ISO weekday of its block; null for no block. */
  weekday: z.number().int().min(1).max(7).nullable(),
  /** When its block begins, `HH:MM`; null while it is incomplete. */
  start: z.string().nullable(),
  /** What became of it when the review was finished before. */
  goalId: optionalIdSchema,
  plannedFrom: daySchema.nullable(),
})
export type IntentionLine = z.infer<typeof intentionLineSchema>

/** A review as it is written, half-done lines included; also what is kept of it as a draft. */
export const reviewFormSchema = z.strictObject({
  answers: z.array(z.strictObject({ question: z.string(), text: z.string() })),
  intentions: z.array(intentionLineSchema),
})
export type ReviewForm = z.infer<typeof reviewFormSchema>

/** What is wrong with an intention, by its line's key. */
export type IntentionErrors = {
  text?: 'missing' | 'too-long'
  minutes?: 'unclear'
  category?: 'missing'
  start?: 'missing'
}

/** A line that nothing was written in. */
export function blankIntention(key: number): IntentionLine {
  return {
    key,
    text: '',
    becomes: 'words',
    categoryId: null,
    minutes: 60,
    weekday: null,
    start: '18:00',
    goalId: null,
    plannedFrom: null,
  }
}

/**
 * The form that a review begins with: its questions with what was answered so far. An answer whose question is no longer
 * asked keeps its place behind the others.
 *
 * @param review the review as it was finished; null for a new one
 */
export function reviewFormOf(questions: readonly string[], review: Review | null): ReviewForm {
  if (review === null) return withQuestions({ answers: [], intentions: [] }, questions)
  const intentions = review.intentions.map(({ text, goalId, plannedFrom }, key) => ({
    ...blankIntention(key),
    text,
    goalId,
    plannedFrom,
  }))
  return withQuestions({ answers: review.answers, intentions }, questions)
}

/** A form with the questions asked today; answered ones that are not asked any more stay. */
export function withQuestions(form: ReviewForm, questions: readonly string[]): ReviewForm {
  const answered = form.answers.filter(({ text }) => text.trim() !== '')
  const textOf = (question: string) => answered.find((one) => one.question === question)?.text ?? ''
  return {
    ...form,
    answers: [
      ...questions.map((question) => ({ question, text: textOf(question) })),
      ...answered.filter(({ question }) => !questions.includes(question)),
    ],
  }
}

/** Whether anything was written that an empty form does not have. */
export function isWritten({ answers, intentions }: ReviewForm): boolean {
  return answers.some(({ text }) => text.trim() !== '') || intentions.some(({ text }) => text.trim() !== '')
}

/** A form that can be finished: lines without a word are left out. */
export type CheckedReview = { answers: Review['answers']; intentions: IntentionLine[] }

/** Reads a form: either what is to be kept of it, or what is wrong with which line. */
export function checkReview(
  form: ReviewForm,
):
  | { kind: 'right'; checked: CheckedReview }
  | { kind: 'empty' }
  | { kind: 'wrong'; errors: ReadonlyMap<number, IntentionErrors> } {
  const errors = new Map<number, IntentionErrors>()
  const intentions = form.intentions
    .map((line) => ({ ...line, text: line.text.trim() }))
    .filter(({ text, becomes }) => text !== '' || becomes !== 'words')
  for (const line of intentions) {
    const wrong = wrongIn(line)
    if (Object.keys(wrong).length > 0) errors.set(line.key, wrong)
  }
  if (errors.size > 0) return { kind: 'wrong', errors }
  if (!isWritten(form)) return { kind: 'empty' }
  const answers = form.answers
    .map(({ question, text }) => ({ question, text: text.trim() }))
    .filter(({ text }) => text !== '')
  return { kind: 'right', checked: { answers, intentions } }
}

function wrongIn({ text, becomes, minutes, categoryId, weekday, start }: IntentionLine): IntentionErrors {
  const errors: IntentionErrors = {}
  if (text === '') errors.text = 'missing'
  else if (text.length > MOST_CHARACTERS) errors.text = 'too-long'
  if (becomes !== 'plan') return errors
  if (minutes === null) errors.minutes = 'unclear'
  if (categoryId === null) errors.category = 'missing'
  if (weekday !== null && start === null) errors.start = 'missing'
  return errors
}
