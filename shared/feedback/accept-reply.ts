import type { Day } from '../day.ts'
import { feedbackSchema, type Feedback, type FeedbackRequest } from '../growth/records.ts'
import { failed, success, type Result } from '../result.ts'
import { dayOfReply, feedbackIdOf, sealOf, type Reply } from './reply.ts'

/** Why a reply that could be read is not taken in. */
export type ReplyRefusal =
  /** No request of this journal has its id. */
  | { kind: 'unknown-request' }
  | { kind: 'withdrawn' }
  /** It is not what a form of its request wrote: changed, damaged, or from another file. */
  | { kind: 'seal-broken' }
  /** Its answers name a question or a skill that the request does not have, or one of them twice. */
  | { kind: 'does-not-fit' }
  /** This very reply is kept already. */
  | { kind: 'replayed'; feedback: Feedback }

/** What is in the journal that a reply is held against. */
export type ReplyContext = {
  request: FeedbackRequest | undefined
  /** What is kept under the reply's id. */
  kept: Feedback | undefined
  today: Day
}

/**
 * Makes feedback of a reply, or says why not. Questions, skills, relation and anonymity come from the request alone;
 * of an anonymous one no name is taken over, even where the file has one.
 */
export function acceptReply(
  reply: Reply,
  { request, kept, today }: ReplyContext,
): Result<Feedback, ReplyRefusal> {
  if (request === undefined || request.id !== reply.request) return failed({ kind: 'unknown-request' })
  if (request.state === 'withdrawn') return failed({ kind: 'withdrawn' })
  if (request.token === '' || sealOf(reply, request.token) !== reply.seal)
    return failed({ kind: 'seal-broken' })
  if (kept !== undefined) return failed({ kind: 'replayed', feedback: kept })
  const questions = reply.answers.map(({ question }) => request.questions[question])
  const rated = reply.levels.map(({ skill }) => request.rated[skill])
  const fits =
    isComplete(questions) &&
    isComplete(rated) &&
    new Set(reply.answers.map(({ question }) => question)).size === questions.length &&
    new Set(reply.levels.map(({ skill }) => skill)).size === rated.length
  if (!fits) return failed({ kind: 'does-not-fit' })
  const answers = reply.answers.map(({ text }, index) => ({
    question: questions[index] ?? '',
    text: cleaned(text).trim(),
  }))
  return success(
    feedbackSchema.parse({
      id: feedbackIdOf(reply),
      date: dayOfReply(reply.writtenOn, request.createdOn, today),
      kind: 'requested',
      requestId: request.id,
      from: {
        name: request.anonymous ? '' : oneLine(reply.name),
        relation: request.relation,
      },
      anonymous: request.anonymous,
      skillIds: request.skillIds,
      answers: answers.filter(({ text }) => text !== ''),
      levels: reply.levels.map(({ level }, index) => ({ skillId: rated[index]?.skillId, level })),
    }),
  )
}

function isComplete<Item>(items: readonly (Item | undefined)[]): items is Item[] {
  return items.every((item) => item !== undefined)
}

/** Text without control characters; a line ends with `\n` alone. Marks of direction stay, they are part of scripts. */
export function cleaned(text: string): string {
  return text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '')
}

/** The same in one line. */
export function oneLine(text: string): string {
  return cleaned(text).replaceAll(/\s+/g, ' ').trim()
}
