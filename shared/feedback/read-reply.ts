import { readPlainJson } from '../formats/plain-json.ts'
import { failed, success, type Result } from '../result.ts'
import { armoured, withoutArmour } from './armour.ts'
import { MOST_REPLY, replySchema, type Reply } from './reply.ts'

/** The most characters of what is pasted or of a file: a reply in armour, quoted, with a mail around it. */
export const MOST_GIVEN = 2 * MOST_REPLY

/** Why what was given is no reply; nothing of it was kept. */
export type ReplyProblem =
  | { kind: 'empty' }
  /** More than a reply can have. */
  | { kind: 'too-large' }
  /** Not text in UTF-8. */
  | { kind: 'not-text' }
  /** Neither a reply's JSON nor a block with its first and last line. */
  | { kind: 'not-a-reply' }
  /** The first line of a block is there and its last one is not, or the other way round. */
  | { kind: 'cut-off' }
  /** It says that it is a reply, but cannot be read as one. */
  | { kind: 'damaged' }
  /** Written by a form of a later Evenkeel. */
  | { kind: 'newer' }

/** Reads a reply from a file's text or from what was pasted: its JSON, or its block somewhere in a mail. */
export function readReply(text: string): Result<Reply, ReplyProblem> {
  if (text.trim() === '') return failed({ kind: 'empty' })
  if (text.length > MOST_GIVEN) return failed({ kind: 'too-large' })
  const found = armoured(text)
  if (found.kind === 'cut-off') return failed({ kind: 'cut-off' })
  const json = found.kind === 'none' ? text : withoutArmour(found.body)
  if (json === null) return failed({ kind: 'damaged' })
  if (json.length > MOST_REPLY) return failed({ kind: 'too-large' })
  const read = readPlainJson(json)
  const wrong = found.kind === 'none' ? 'not-a-reply' : 'damaged'
  if (!read.ok) return failed({ kind: read.failure.kind === 'not-json' ? wrong : 'damaged' })
  const { value } = read
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return failed({ kind: wrong })
  if (value['format'] !== 'evenkeel-feedback-reply') return failed({ kind: wrong })
  const { version } = value
  if (typeof version === 'number' && version > 1) return failed({ kind: 'newer' })
  const parsed = replySchema.safeParse(value)
  return parsed.success ? success(parsed.data) : failed({ kind: 'damaged' })
}
