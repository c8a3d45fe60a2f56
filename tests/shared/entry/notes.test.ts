import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toggleTask } from '../../../shared/entry/notes-items.ts'
import { indent, newLine, outdent, toggleList } from '../../../shared/entry/notes-lists.ts'
import { makeLink, toggleBold, toggleItalic } from '../../../shared/entry/notes-marks.ts'
import { replaced, smallestReplacement, type Selected } from '../../../shared/entry/notes-text.ts'

/** `a|b|c` is `abc` with `b` selected; one bar is a caret. */
function read(drawn: string): Selected {
  const start = drawn.indexOf('|')
  const rest = drawn.slice(0, start) + drawn.slice(start + 1)
  const end = rest.indexOf('|')
  return end === -1
    ? { text: rest, start, end: start }
    : { text: rest.slice(0, end) + rest.slice(end + 1), start, end }
}

function draw(selected: Selected | null): string | null {
  if (selected === null) return null
  const { text, start, end } = selected
  return start === end
    ? `${text.slice(0, start)}|${text.slice(start)}`
    : `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`
}

describe('a new line in notes', () => {
  it.each([
    ['goes on with a list', '- one|', '- one\n- |'],
    ['keeps sign and indentation', '  * one|', '  * one\n  * |'],
    ['splits an item', '- one| two', '- one\n- | two'],
    ['counts on', '9. nine|', '9. nine\n10. |'],
    ['keeps the bracket of numbers', '1) one|', '1) one\n2) |'],
    ['opens the next task', '- [x] done|', '- [x] done\n- [ ] |'],
    ['replaces what was selected', '- one |two|', '- one \n- |'],
    ['ends a list in an empty item', '- one\n- |', '- one\n|'],
    ['ends tasks in an empty one', '- [ ] |\nafter', '|\nafter'],
    ['steps out of an inner list', '- one\n  - |', '- one\n- |'],
    ['steps out to the next number', '1. one\n   - in\n   - |', '1. one\n   - in\n2. |'],
  ])('%s', (_, before, after) => expect(draw(newLine(read(before)))).toBe(after))

  it.each(['plain|', '|- one', '-| one', '-|', '**bold**|', '', '1.5 hours|'])(
    'is just that in %j',
    (before) => expect(newLine(read(before.includes('|') ? before : '|'))).toBeNull(),
  )
})

describe('indentation in notes', () => {
  it.each([
    ['nests an item in the one above', '- one\n- two|', '- one\n  - two|'],
    ['nests under a number by its width', '10. one\n11. two|', '10. one\n    11. two|'],
    ['nests beside what is nested already', '- one\n  - two\n- three|', '- one\n  - two\n  - three|'],
    ['nests all selected items', '- one\n- t|wo\n- thr|ee', '- one\n  - t|wo\n  - thr|ee'],
  ])('%s', (_, before, after) => expect(draw(indent(read(before)))).toBe(after))

  it.each([
    ['steps out to where the outer item is', '- one\n  - two|', '- one\n- two|'],
    ['steps out by one level only', '- a\n  - b\n    - c|', '- a\n  - b\n  - c|'],
    ['keeps the caret with its word', '- one\n  - tw|o', '- one\n- tw|o'],
  ])('%s', (_, before, after) => expect(draw(outdent(read(before)))).toBe(after))

  it('is left to the keyboard outside a list, in a first item and where nothing is nested', () => {
    for (const drawn of ['plain|', '- one|', 'words\n- one|', '- one\n  - two|'])
      expect(indent(read(drawn)), drawn).toBeNull()
    for (const drawn of ['plain|', '  plain|', '- one|']) expect(outdent(read(drawn)), drawn).toBeNull()
  })
})

describe('lists by shortcut', () => {
  it.each([
    ['bullets', 'one|', '- one|'],
    ['bullets', '|one\ntwo|', '- |one\n- two|'],
    ['bullets', '- |one\n- two|', '|one\ntwo|'],
    ['numbers', '|one\n\ntwo|', '1. |one\n\n2. two|'],
    ['numbers', '- o|ne', '1. o|ne'],
    ['tasks', '|', '- [ ] |'],
    ['tasks', '1. one|', '- [ ] one|'],
    ['tasks', '- [x] one|', 'one|'],
    ['bullets', '- [x] one|', '- one|'],
    ['bullets', '  in|ner', '  - in|ner'],
  ] as const)('%s: %j becomes %j', (kind, before, after) =>
    expect(draw(toggleList(read(before), kind))).toBe(after),
  )
})

describe('marks by shortcut', () => {
  it.each([
    [toggleBold, 'a |word| b', 'a **|word|** b'],
    [toggleBold, 'a **|word|** b', 'a |word| b'],
    [toggleBold, 'a |**word**| b', 'a |word| b'],
    [toggleBold, 'a |word |b', 'a **|word|** b'],
    [toggleBold, '|', '**|**'],
    [toggleBold, '**|**', '|'],
    [toggleItalic, 'a |word|', 'a _|word|_'],
    [toggleItalic, '**_|word|_**', '**|word|**'],
    [makeLink, 'see |the notes|', 'see [the notes](|)'],
    [makeLink, 'see |https://example.org/a|', 'see [|](https://example.org/a)'],
    [makeLink, '|', '[](|)'],
  ])('%o: %j becomes %j', (operation, before, after) => expect(draw(operation(read(before)))).toBe(after))
})

describe('ticking a task', () => {
  it.each([
    ['- [ ] one\n- [ ] two', 2, '- [ ] one\n- [x] two'],
    ['- [x] one', 1, '- [ ] one'],
    ['- [X] one', 1, '- [ ] one'],
    ['1. [ ] one', 1, '1. [x] one'],
    ['> - [ ] one', 1, '> - [x] one'],
    ['- one [ ]', 1, '- one [ ]'],
    ['plain', 4, 'plain'],
  ])('%j, line %i', (before, line, after) => expect(toggleTask(before, line)).toBe(after))
})

const PIECES = [
  '- ',
  '* ',
  '1. ',
  '12) ',
  '[ ] ',
  '[x] ',
  '\n',
  '\n',
  '  ',
  '\t',
  'word',
  'a b',
  '**',
  '_',
  '😀',
  'é',
  '> ',
  '`',
]

const anySelected: fc.Arbitrary<Selected> = fc
  .tuple(fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }), fc.nat(), fc.nat())
  .map(([pieces, one, other]) => {
    const text = pieces.join('')
    const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].toSorted(
      (a, b) => a - b,
    )
    return { text, start, end }
  })

/** What no operation may take away or change: everything but marks, markers and blanks. */
function words(text: string): string {
  return text.replaceAll(/[-*_+.)[\](x\s\d]/g, '')
}

/** One unit of a character that needs two. */
const HALF = /\p{Surrogate}/u

const OPERATIONS: readonly [string, (selected: Selected) => Selected | null][] = [
  ['bold', toggleBold],
  ['italic', toggleItalic],
  ['link', makeLink],
  ['bullets', (selected) => toggleList(selected, 'bullets')],
  ['numbers', (selected) => toggleList(selected, 'numbers')],
  ['tasks', (selected) => toggleList(selected, 'tasks')],
  ['indent', indent],
  ['outdent', outdent],
  ['new line', (selected) => newLine({ ...selected, start: selected.end })],
]

describe('every operation on notes', () => {
  it.each(OPERATIONS)('%s loses no word, and its selection lies in the text', (_, operation) => {
    fc.assert(
      fc.property(anySelected, (selected) => {
        const after = operation(selected)
        if (after === null) return
        expect(words(after.text)).toBe(words(selected.text))
        expect(after.start).toBeGreaterThanOrEqual(0)
        expect(after.end).toBeGreaterThanOrEqual(after.start)
        expect(after.end).toBeLessThanOrEqual(after.text.length)
      }),
      { numRuns: 2_000 },
    )
  })

  it.each(OPERATIONS.slice(3, 6))('%s twice on plain lines gives them back', (_, operation) => {
    const plain = fc.array(fc.constantFrom('word', 'a b', '😀 é', ''), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(plain, (lines) => {
        const text = lines.join('\n')
        const once = operation({ text, start: 0, end: text.length })
        expect(once === null ? null : operation(once)?.text).toBe(text)
      }),
    )
  })

  it('ticking a task twice gives the text back', () => {
    fc.assert(
      fc.property(anySelected, fc.integer({ min: 1, max: 10 }), ({ text }, line) => {
        const lower = text.toLowerCase()
        expect(toggleTask(toggleTask(lower, line), line)).toBe(lower)
      }),
    )
  })

  it('is applied by the smallest replacement, which halves no character', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '\n'), maxLength: 12 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const replacement = smallestReplacement(before, after)
        expect(replaced(before, replacement)).toBe(after)
        expect(replacement.by).not.toMatch(HALF)
        expect(before.slice(replacement.start, replacement.end)).not.toMatch(HALF)
      }),
      { numRuns: 2_000 },
    )
  })
})
