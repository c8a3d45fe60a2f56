import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptReply } from '../../../shared/feedback/accept-reply.ts'
import { withArmour } from '../../../shared/feedback/armour.ts'
import { readReply } from '../../../shared/feedback/read-reply.ts'
import { asciiJson, MOST_ANSWER, MOST_NAME, sealOf } from '../../../shared/feedback/reply.ts'
import { feedbackSchema } from '../../../shared/growth/records.ts'
import { fileForTest, replyForTest, requestForTest, TODAY, TOKEN } from './requests-for-test.ts'

/** Texts that would do harm where they are not taken as text. */
const PAYLOADS = [
  '<script>window.hit = 1</script>',
  '</script><script>window.hit = 1</script>',
  '<img src=x onerror="window.hit=1">',
  '"><svg onload=window.hit=1>',
  '<a href="javascript:window.hit=1">press</a>',
  '[press](javascript:window.hit=1) ![](https://example.org/x.png)',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<style>*{background:url(https://example.org/x)}</style>',
  '<!--',
  ']]>',
  '{{7*7}}',
  '${7*7}',
  '=HYPERLINK("https://example.org")',
  "'; DROP TABLE feedback; --",
  '\u2028\u2029',
  '\u202Eabc\u202C',
  '\u05D0\u05D1 <b>',
  '\uFEFF',
  'a\u0000b',
  '&lt;script&gt;',
  '%3Cscript%3E',
  '\\u003cscript\\u003e',
  '__proto__',
  'constructor',
  '\u{1F469}\u200D\u{1F680}'.repeat(20),
] as const

/** A file that is changed before it is sealed: what somebody with the request's file can make. */
function sealedFile(change: (reply: Record<string, unknown>) => void): string {
  const reply: Record<string, unknown> = { ...replyForTest() }
  change(reply)
  const { format: _, version: __, seal: ___, ...content } = reply
  try {
    return asciiJson({ ...reply, seal: sealOf(content as never, TOKEN) })
  } catch {
    // What cannot be sealed keeps the seal that it had.
    return asciiJson(reply)
  }
}

const withField = (field: string, value: unknown) => sealedFile((reply) => (reply[field] = value))
const FIELDS = ['format', 'version', 'request', 'reply', 'writtenOn', 'name', 'answers', 'levels', 'seal']
const WRONG = [null, true, 1.5, -1, 'x', '', [], {}, [[]], [null], { length: 1 }, 1e308]

const HOSTILE: readonly (readonly [what: string, file: string])[] = [
  ...FIELDS.flatMap((field) =>
    WRONG.map((value) => [`${field} is ${JSON.stringify(value)}`, fileWith(field, value)] as const),
  ),
  ...FIELDS.map((field) => [`${field} is missing`, fileWith(field, undefined)] as const),
  ...PAYLOADS.flatMap((text, index) => [
    [`payload ${index} as the name`, withField('name', text)] as const,
    [`payload ${index} as an answer`, withField('answers', [{ question: 0, text }])] as const,
    [`payload ${index} as the request`, withField('request', text)] as const,
    [`payload ${index} as the reply`, withField('reply', text)] as const,
    [`payload ${index} as the day`, withField('writtenOn', text)] as const,
    [`payload ${index} as a key`, fileForTest().replace('{', `{${JSON.stringify(text)}:1,`)] as const,
    [`payload ${index} alone`, text] as const,
  ]),
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'].flatMap((key) => [
    [`the key ${key}`, fileForTest().replace('{', `{"${key}":{"name":"x"},`)] as const,
    [`the key ${key} in an answer`, fileForTest().replace('{"question"', `{"${key}":1,"question"`)] as const,
  ]),
  ['a name too long', withField('name', 'x'.repeat(MOST_NAME + 1))],
  ['an answer too long', withField('answers', [{ question: 0, text: 'x'.repeat(MOST_ANSWER + 1) }])],
  [
    'answers too many',
    withField(
      'answers',
      Array.from({ length: 100_000 }, () => ({ question: 0, text: '' })),
    ),
  ],
  [
    'levels too many',
    withField(
      'levels',
      Array.from({ length: 100_000 }, () => ({ skill: 0, level: 1 })),
    ),
  ],
  ['a file too large', fileForTest() + ' '.repeat(10_000_000)],
  ['nesting', '['.repeat(100_000)],
  ['closed nesting', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
  ['nesting in a field', fileForTest().replace('"Priya"', `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`)],
  ['half a character in a name', withField('name', 'a\uD800b')],
  ['half a character in an answer', withField('answers', [{ question: 0, text: '\uDC00' }])],
  ['a byte order mark of another encoding', '\uFFFE{"format":"evenkeel-feedback-reply"}'],
  ['letters for bytes that are no UTF-8', '\uFFFD\uFFFD\uFFFD{}'],
  ['the zero character', '\u0000'.repeat(100)],
  ['a later version', withField('version', 2)],
  ['another request', withField('request', 'request-2')],
  ['a question far away', withField('answers', [{ question: 7, text: 'a' }])],
  ['a level beyond the scale', withField('levels', [{ skill: 0, level: 6 }])],
  ['a level below the scale', withField('levels', [{ skill: 0, level: 0 }])],
  ['a seal of zeros', JSON.stringify({ ...replyForTest(), seal: '0'.repeat(64) })],
  ['two of a key', fileForTest().replace('{', '{"request":"request-2",').replace('"Priya"', '"Mallory"')],
  ['a block with nothing in it', withArmour('')],
  ['a block of JSON that is no reply', withArmour('{"format":"evenkeel-journal"}')],
  ['a block with a block in it', withArmour(withArmour(fileForTest()))],
  ['a block whose end stands first', withArmour(fileForTest()).split('\n').toReversed().join('\n')],
]

function fileWith(field: string, value: unknown): string {
  return asciiJson({ ...replyForTest(), [field]: value })
}

describe('a hostile reply', () => {
  it('comes in at least three hundred kinds', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(300)
    expect(new Set(HOSTILE.map(([what]) => what)).size).toBe(HOSTILE.length)
  })

  it.each(HOSTILE)('is refused or kept as plain text: %s', (_, file) => {
    expect(harmIn(file)).toBeNull()
  })

  it('is refused or kept as plain text, whatever is changed in it', () => {
    const file = fileForTest()
    const place = fc.nat({ max: file.length - 1 })
    fc.assert(
      fc.property(place, fc.string({ unit: 'binary', maxLength: 4 }), fc.nat({ max: 20 }), (at, by, gone) => {
        const block = withArmour(file)
        expect(harmIn(file.slice(0, at) + by + file.slice(at + gone))).toBeNull()
        expect(harmIn(block.slice(0, at) + by + block.slice(at + gone))).toBeNull()
      }),
      { numRuns: 200 },
    )
  })

  it('leaves nothing behind in what every object inherits', () => {
    for (const [, file] of HOSTILE) harmIn(file)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { name?: unknown }).name).toBeUndefined()
  })

  it('that is replayed is refused', () => {
    const read = readReply(fileForTest())
    const request = requestForTest()
    const accepted = read.ok && acceptReply(read.value, { request, kept: undefined, today: TODAY })
    const kept = accepted && accepted.ok ? accepted.value : undefined
    expect(kept).toBeDefined()
    expect(read.ok && acceptReply(read.value, { request, kept, today: TODAY }).ok).toBe(false)
  })
})

/**
 * Null where a file is refused, or becomes a valid record of plain texts within their limits that takes everything else
 * from the request; else what is wrong.
 */
function harmIn(file: string): string | null {
  const read = readReply(file)
  if (!read.ok) return null
  const request = requestForTest()
  const accepted = acceptReply(read.value, { request, kept: undefined, today: TODAY })
  if (!accepted.ok) return null
  const parsed = feedbackSchema.safeParse(accepted.value)
  if (!parsed.success) return 'not a record'
  const { from, answers, levels, id, skillIds } = parsed.data
  if (!/^reply-[0-9a-f]{32}$/.test(id)) return 'an id of another kind'
  if (skillIds.join(' ') !== request.skillIds.join(' ')) return 'skills that were not asked about'
  if (from.name.length > MOST_NAME || /\p{Cc}/u.test(from.name)) return 'a name that is no line of text'
  for (const { question, text } of answers) {
    if (!request.questions.includes(question)) return 'a question that was not asked'
    if (text.length > MOST_ANSWER || /[^\P{Cc}\n\t]/u.test(text)) return 'an answer that is no text'
  }
  return levels.every(({ level }) => level >= 1 && level <= 5) ? null : 'a level beyond the scale'
}
