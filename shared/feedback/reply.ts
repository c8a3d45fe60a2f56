import { daySchema, type Day } from '../day.ts'
import { idSchema } from '../journal/record.ts'
import { z } from '../schema.ts'
import { sha256 } from './sha256.ts'

/** The most of everything that a reply may hold; the form holds its fields to the same. */
export const MOST_ANSWER = 4_000
export const MOST_NAME = 100
export const MOST_QUESTIONS = 8
export const MOST_RATED = 12
/** The most characters of a reply's JSON, which is all ASCII: eight full answers in any script come to 192,000. */
export const MOST_REPLY = 262_144

const HEX_32 = /^[0-9a-f]{32}$/

/** A text that has no half of a surrogate pair, which no file could keep. */
const plainText = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !LONE_SURROGATE.test(text), 'holds half a character')

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/** What a form writes. Questions and skills are named by their place in the request, so nothing of it is taken from here. */
export const replySchema = z.strictObject({
  format: z.literal('evenkeel-feedback-reply'),
  version: z.literal(1),
  request: idSchema,
  /** Made anew by every opened form. */
  reply: z.string().regex(HEX_32),
  writtenOn: daySchema,
  /** Empty where none was given. */
  name: plainText(MOST_NAME),
  answers: z
    .array(z.strictObject({ question: placeBelow(MOST_QUESTIONS), text: plainText(MOST_ANSWER) }))
    .max(MOST_QUESTIONS),
  levels: z
    .array(z.strictObject({ skill: placeBelow(MOST_RATED), level: z.number().int().min(1).max(5) }))
    .max(MOST_RATED),
  seal: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Reply = z.infer<typeof replySchema>

function placeBelow(most: number) {
  return z
    .number()
    .int()
    .min(0)
    .max(most - 1)
}

/**
 * The seal of a reply: a hash over its content and the request's token. It shows that what was read is what a form of
 * this very request wrote, so a slip of the mail and a mix-up are found. It does not show who wrote it: whoever has the
 * file of the request has the token, and can write any answer under any name. See REPLY.md.
 */
export function sealOf(reply: Omit<Reply, 'format' | 'version' | 'seal'>, token: string): string {
  const { request, reply: id, writtenOn, name, answers, levels } = reply
  const content = [
    request,
    id,
    writtenOn,
    name,
    answers.map(({ question, text }) => [question, text]),
    levels.map(({ skill, level }) => [skill, level]),
  ]
  return sha256(`${token}\n${sha256(asciiJson(content))}`)
}

/** JSON in ASCII alone, so that no mail program and no editor can take its letters for others. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The id under which a reply is kept: its own, so that it can be kept only once, and no other record can have it. */
export function feedbackIdOf({ reply }: Pick<Reply, 'reply'>): string {
  return `reply-${reply}`
}

/** The day a reply counts for: that of the writer's clock, but not before it was asked for and not after today. */
export function dayOfReply(writtenOn: Day, createdOn: Day, today: Day): Day {
  if (writtenOn < createdOn) return createdOn < today ? createdOn : today
  return writtenOn > today ? today : writtenOn
}
