import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptReply } from '../../../shared/feedback/accept-reply.ts'
import { feedbackForm } from '../../../shared/feedback/form-document.ts'
import { FORM_SCRIPT } from '../../../shared/feedback/form-script.ts'
import { FORM_STYLE } from '../../../shared/feedback/form-style.ts'
import { readReply } from '../../../shared/feedback/read-reply.ts'
import { filledForm } from '../../support/filled-form.ts'
import { systemHash } from '../../support/system-hash.ts'
import { requestForTest, TOKEN } from './requests-for-test.ts'

/** Text that tries to get out of where it stands, among any other. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '</script>',
        '<script>',
        '<!--',
        '-->',
        ']]>',
        '</title>',
        '</textarea>',
        '</style>',
        '"',
        "'",
        '&',
        '>',
        '<',
        '&lt;',
        '&#x3c;',
        '\u2028',
        '\u202E',
        '\uD800',
        '\u0000',
        '\\',
        '`',
        '${x}',
        ' onload=x ',
        '\n',
        'a',
        '\u05D0',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
)

function formWith(text: string, more: { asker?: string } = {}): string {
  const one = { skillId: 's', skill: text, scale: [text, text, text, text, text] }
  const request = requestForTest({ questions: [text, text], message: `x${text}`, rated: [one] })
  return feedbackForm(request, { asker: more.asker ?? `A${text}`, skills: [text, text], due: text })
}

/** Everything between the angle brackets of a document, script and style left out. */
function tagsOf(html: string): string[] {
  return (
    html
      .replace(FORM_SCRIPT, '')
      .replace(FORM_STYLE, '')
      .match(/<[^>]*>/g) ?? []
  )
}

describe('the form of a request', () => {
  it('has the same tags whatever is written in names, questions, skills, steps and words', () => {
    const plain = tagsOf(formWith('plain'))
    fc.assert(
      fc.property(nasty, (text) => {
        const html = formWith(text)
        expect(tagsOf(html)).toEqual(plain)
        expect(html).not.toMatch(/\p{Cs}/u)
        expect(html).not.toMatch(/[^\P{Cc}\n\t]/u)
      }),
      { numRuns: 300 },
    )
  })

  it('shows what was written, letter by letter', () => {
    const html = formWith('Is 3 < 4 & "5" > \'4\'?')
    expect(html).toContain('<bdi>Is 3 &lt; 4 &amp; &quot;5&quot; &gt; &#39;4&#39;?</bdi>')
  })

  it('lets nothing run or load but its own script and style, by their hashes', () => {
    const html = formWith('x')
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    expect(policy).toMatch(/^default-src 'none'; /)
    const [, script = ''] = /<script>([^]*)<\/script>/.exec(html) ?? []
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(html) ?? []
    for (const [name, text] of [
      ['script', script],
      ['style', style],
    ] as const) {
      const hash = systemHash(text, 'base64')
      expect(policy).toContain(`${name}-src 'sha256-${hash}'`)
    }
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).not.toMatch(/\b(?:src|href|action|on\w+)=|https?:|url\(|@import/)
    expect(`${FORM_SCRIPT}${FORM_STYLE}`).toMatch(/^[\n -~]*$/)
    expect(FORM_SCRIPT).not.toMatch(/fetch|XMLHttp|sendBeacon|WebSocket|eval|innerHTML/)
  })

  it('asks for a name only where it is not anonymous, and says so either way', () => {
    const facts = { asker: 'Marc', skills: [], due: null }
    const named = feedbackForm(requestForTest(), facts)
    const anonymous = feedbackForm(requestForTest({ anonymous: true }), facts)
    expect(named).toContain('id="name"')
    expect(named).toContain('Your name is kept with your answers.')
    expect(anonymous).not.toContain('id="name"')
    expect(anonymous).toContain('Your name is not asked for and not kept.')
  })

  it('has no gap where there is no name, no day, no word and no level', () => {
    const html = feedbackForm(requestForTest({ rated: [], message: ' ' }), {
      asker: ' ',
      skills: [],
      due: null,
    })
    expect(html).toContain('<h1>You are asked for feedback</h1>')
    expect(html).toContain('The person who sent you this file keeps')
    expect(html).not.toMatch(/<blockquote|<fieldset|Please answer by/)
  })
})

const SENT = { request: 'request-1', token: TOKEN }

describe('the script of a form', () => {
  const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 })

  it('writes a file and a block that are taken in, whatever was filled in', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, fc.integer({ min: 1, max: 5 }), async (text, name, level) => {
        const form = filledForm({
          ...SENT,
          answers: ['', `a${text}`],
          name: `P${name.slice(0, 90)}`,
          levels: [level, null],
        })
        form.press('save')
        form.press('copy')
        const [file = ''] = form.saved
        expect(file).toMatch(/^[ -~]+$/)
        const read = readReply(file)
        if (!read.ok) throw new Error(read.failure.kind)
        expect(readReply(form.block())).toEqual(read)
        const accepted = acceptReply(read.value, {
          request: requestForTest(),
          kept: undefined,
          today: '2199-12-31',
        })
        expect(accepted).toMatchObject({
          ok: true,
          value: { answers: [{ question: 'What should I try next?' }], levels: [{ skillId: 's1', level }] },
        })
      }),
      { numRuns: 60 },
    )
  })

  it('saves nothing while nothing is filled in or the name is missing, and says so', () => {
    const empty = filledForm({ ...SENT, answers: ['', ' '], name: 'Priya', levels: [null, null] })
    empty.press('save')
    expect(empty.saved).toEqual([])
    expect(empty.wrong()).toBe('nothing')
    const nameless = filledForm({ ...SENT, answers: ['a', ''], name: ' ', levels: [null, null] })
    nameless.press('copy')
    expect(nameless.block()).toBe('')
    expect(nameless.wrong()).toBe('nameless')
  })

  it('makes another reply of every opened form, and one however often it is saved', () => {
    const [one, other] = [1, 2].map(() =>
      filledForm({ ...SENT, answers: ['a', ''], name: 'P', levels: [null, null] }),
    )
    one?.press('save')
    one?.press('save')
    other?.press('save')
    const ids = [...(one?.saved ?? []), ...(other?.saved ?? [])].map(
      (file) => /"reply":"(\w+)"/.exec(file)?.[1],
    )
    expect(ids[0]).toBe(ids[1])
    expect(ids[2]).not.toBe(ids[0])
  })
})
