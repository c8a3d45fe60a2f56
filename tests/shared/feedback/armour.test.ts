import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { armoured, withArmour, withoutArmour } from '../../../shared/feedback/armour.ts'
import { readReply } from '../../../shared/feedback/read-reply.ts'
import { fileForTest, replyForTest } from './requests-for-test.ts'

const block = withArmour(fileForTest())
const read = (text: string) => readReply(text)

/** What mail programs do to a text, each with the words for it. */
const MANGLED: Record<string, (text: string) => string> = {
  'nothing at all': (text) => text,
  'a greeting above and a signature below': (text) => `Hi Marc,\n\nhere it is:\n\n${text}\n\n-- \nPriya + co`,
  'a quotation': (text) => text.replaceAll(/^/gm, '> '),
  'a quotation in a quotation': (text) => text.replaceAll(/^/gm, '> > '),
  'lines that end as on Windows': (text) => text.replaceAll('\n', '\r\n'),
  'lines wrapped at 72 columns': (text) => wrapped(text.replaceAll('\n', ' '), 72),
  'lines wrapped at 40 columns in a quotation': (text) =>
    wrapped(text.replaceAll('\n', ' '), 40).replaceAll(/^/gm, '> '),
  'one long line': (text) => text.replaceAll('\n', ' '),
  'an empty line between all': (text) => text.replaceAll('\n', '\n\n'),
  'hard spaces and tabs': (text) => text.replaceAll(/^/gm, '\u00A0\t').replaceAll(' ', '\u00A0'),
  'dashes made long': (text) => text.replaceAll('-----', '\u2014\u2014\u2014'),
  'other line ends': (text) => text.replaceAll('\n', '\u2028'),
  'invisible spaces': (text) => text.replaceAll(/^(?=[A-Za-z0-9])/gm, '\u200B'),
  'a copy of it below': (text) => `${text}\n\n${text.replaceAll(/^/gm, '> ')}`,
}

describe('a reply as a block of text', () => {
  it.each(Object.entries(MANGLED))('is read after %s', (_, mangle) => {
    expect(read(mangle(block))).toEqual({ ok: true, value: replyForTest() })
  })

  it('gives back any ASCII text, however it is broken into lines', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 400 }),
        lengths,
        (text, widths) => {
          const found = armoured(withArmour(text))
          if (found.kind !== 'block') throw new Error('There is no block.')
          const letters = found.body.replaceAll(/[\s-]/g, '')
          let [rest, broken] = [letters, '']
          for (let turn = 0; rest !== ''; turn++) {
            const width = widths[turn % widths.length] ?? 1
            broken += `> ${rest.slice(0, width)}\n`
            rest = rest.slice(width)
          }
          expect(withoutArmour(broken)).toBe(text)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is known to be cut off where its first or last line is missing', () => {
    expect(read(block.slice(0, 200))).toMatchObject({ failure: { kind: 'cut-off' } })
    expect(read(block.slice(60))).toMatchObject({ failure: { kind: 'cut-off' } })
  })

  it('is known to be damaged where letters are missing or changed', () => {
    const lines = block.split('\n')
    expect(read(lines.toSpliced(2, 1).join('\n'))).toMatchObject({ failure: { kind: 'damaged' } })
  })
})

function wrapped(text: string, width: number): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n')
}
