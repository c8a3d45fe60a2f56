import { describe, expect, it } from 'vitest'
import { nameReplacer, type Counterpart } from '../../../shared/report/names.ts'
import { redactionWords } from '../../support/redaction-words.ts'

const replaced = (text: string, ...names: string[]) =>
  nameReplacer(
    names.map((name) => ({ name, relation: 'peer' as Counterpart })),
    redactionWords.people,
  ).replace(text)

describe('a name in a text', () => {
  it.each([
    ['Lunch with Priya', 'Priya', 'Lunch with a peer'],
    ['Priya led. PRIYA won; priya too.', 'Priya', 'A peer led. A peer won; a peer too.'],
    ['Priya’s review, (Priya) and Priya-Anne', 'Priya', 'A peer’s review, (a peer) and a peer-Anne'],
    ['priya_notes.pdf and Priya2026.pdf', 'Priya', 'A peer_notes.pdf and a peer2026.pdf'],
    ['Asked Priya Sharma, then Sharma again', 'Priya Sharma', 'Asked a peer, then a peer again'],
    ['Ms Okafor and Okafor', 'Ms Okafor', 'A peer and a peer'],
    ['Встреча: Анна, АННА', 'Анна', 'Встреча: A peer, a peer'],
    ['Με τον Γιώργος', 'Γιώργος', 'Με τον a peer'],
    ['مع محمد اليوم', 'محمد', 'مع a peer اليوم'],
    ['与王小明讨论', '王小明', '与a peer讨论'],
    ['Cafe\u0301 with Rene\u0301', 'René', 'Café with a peer'],
    ['Anna Maria\u00a0Weiß', 'Anna Maria Weiß', 'A peer'],
  ])('“%s” without %s', (text, name, expected) => {
    expect(replaced(text, name)).toBe(expected)
  })

  it('is not found within another word, nor a word of the language in a name', () => {
    expect(replaced('Annapurna and Joannas', 'Anna')).toBe('Annapurna and Joannas')
    expect(replaced('I will mark what may be read. Will marked it.', 'Will', 'Mark', 'May')).toBe(
      'I will mark what may be read. A peer marked it.',
    )
    expect(replaced('Dr Ann spoke to the doctor', 'Dr Ann Lee')).toBe('Dr a peer spoke to the doctor')
  })

  it('may hold signs that mean something in a pattern', () => {
    expect(replaced('C++ with J. (Jo) O’Neil [x]', 'J. (Jo) O’Neil [x]')).toContain('a peer')
    expect(replaced('nothing', '', ' ')).toBe('nothing')
  })
})
