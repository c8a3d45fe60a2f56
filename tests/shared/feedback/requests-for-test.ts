import { feedbackRequestSchema, type FeedbackRequest } from '../../../shared/growth/records.ts'
import { asciiJson, sealOf, type Reply } from '../../../shared/feedback/reply.ts'

export const TODAY = '2026-11-22'
export const TOKEN = '0123456789abcdef0123456789abcdef'

/** A request that was made three weeks ago about two skills, with two questions. */
export function requestForTest(more: Partial<FeedbackRequest> = {}): FeedbackRequest {
  return feedbackRequestSchema.parse({
    id: 'request-1',
    createdOn: '2026-11-01',
    due: '2026-11-30',
    skillIds: ['s1', 's2'],
    questions: ['What went well?', 'What should I try next?'],
    relation: 'peer',
    rated: [
      { skillId: 's1', skill: 'Speaking', scale: ['one', 'two', 'three', 'four', 'five'] },
      { skillId: 's2', skill: 'Writing', scale: ['one', 'two', 'three', 'four', 'five'] },
    ],
    token: TOKEN,
    ...more,
  })
}

/** A reply as a form of the request writes it, sealed anew after what is changed. */
export function replyForTest(more: Partial<Reply> = {}, token = TOKEN): Reply {
  const content = {
    request: 'request-1',
    reply: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    writtenOn: '2026-11-20',
    name: 'Priya',
    answers: [{ question: 0, text: 'You listened.' }],
    levels: [{ skill: 1, level: 4 }],
    ...more,
  }
  return { format: 'evenkeel-feedback-reply', version: 1, ...content, seal: sealOf(content, token) }
}

/** A reply as it lies in its file. */
export function fileForTest(more: Partial<Reply> = {}, token = TOKEN): string {
  return asciiJson(replyForTest(more, token))
}
