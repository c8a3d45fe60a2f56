import { describe, expect, test } from 'vitest'
import { formatQuickAdd } from '../../../shared/entry/quick-add-format.ts'
import { quickAddProblemText } from '../../../shared/entry/quick-add-problems.ts'
import { entryFieldsOf, parseQuickAdd } from '../../../shared/entry/quick-add.ts'
import { catalog, today, understood } from './understood.ts'

describe('quick add', () => {
  const instantOf = (day: string, time: string) => `${day}T${time}:00+01:00`
  const parse = (line: string) => parseQuickAdd(line, { catalog, today })

  test('says how each part of the line was understood', () => {
    const { parts } = parse('9-10:30 code review with:peer #team @mentoring yesterday practise kind:course')
    expect(parts.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'duration: 9-10:30',
      'title: code review',
      'with: with:peer',
      'tag: #team',
      'skill: @mentoring',
      'date: yesterday',
      'mode: practise',
      'kind: kind:course',
    ])
  })

  test('takes a moment in without its minutes, and the line as its situation', () => {
    const parsed = parse('kept calm in the release talk kind:moment with:peer @mentoring')
    expect(entryFieldsOf(parsed, instantOf)).toMatchObject({
      ok: true,
      value: {
        kind: 'moment',
        minutes: 5,
        with: 'peer',
        moment: { situation: 'kept calm in the release talk', action: '', effect: '' },
        allocations: [{ minutes: 5 }],
      },
    })
    expect(parse('20m kept calm kind:moment').minutes).toBe(20)
    expect(parse('kept calm kind:feedback').problems).toEqual([{ kind: 'no-minutes' }])
    const other = entryFieldsOf(parse('20m kept calm'), instantOf)
    expect(other.ok && 'moment' in other.value).toBe(false)
  })

  test('suggests skills for a mistyped name', () => {
    const [unknown] = parse('30m generics @typscript').unknown
    expect(unknown?.name).toBe('typscript')
    expect(unknown?.suggestions.map(({ name }) => name)).toEqual(['TypeScript'])
  })

  test('names the skills that an unclear name could mean', () => {
    const [problem] = parse('30m mock @prototyping').problems
    expect(problem && quickAddProblemText(problem)).toBe(
      '"prototyping" could be Technology/Prototyping or Design & engineering/Prototyping. Write more of the name.',
    )
  })

  test.each([
    ['9-11 review', 'How long did it take? If 9-11 is the time, write 9:00-11:00.'],
    ['upgrade to Java 21', 'How long did it take? If 21 is the time, write 21m.'],
    ['review 11-1:30', '"11-1:30" ends before it begins. Add am and pm, or write the afternoon as 13:30.'],
    [
      'review tomorrow 30m',
      String.raw`"tomorrow" is still to come. Write the day it was done, or \tomorrow to keep it in the title.`.replace(
        '\\\\',
        '\\',
      ),
    ],
    [
      'review 30m with:Priya',
      '"with:Priya" is not known. It can be customer, supervisor, report, peer, group, stakeholder, mentor or other. A name goes without the colon: with Priya.',
    ],
    ['review 30m mode:fast', '"mode:fast" is not known. It can be learn, practise, apply or feedback.'],
    ['review 30m kind:course kind:reading', 'An entry has one kind: kind:course, kind:reading. Keep one.'],
  ])('says of %s what is unclear', (line, text) => {
    expect(parse(line).problems.map(quickAddProblemText)).toEqual([text])
  })

  test('gives the fields of an entry only when nothing is unclear', () => {
    expect(entryFieldsOf(parse('generics @haskell'), instantOf)).toMatchObject({
      ok: false,
      failure: { problems: [{ kind: 'no-minutes' }, { kind: 'unknown-skill', name: 'haskell' }] },
    })
    expect(entryFieldsOf(parse('9:30-10:00 generics #ts yesterday with:peer'), instantOf)).toEqual({
      ok: true,
      value: {
        title: 'generics',
        minutes: 30,
        date: '2026-11-19',
        startedAt: '2026-11-19T09:30:00+01:00',
        kind: 'other',
        mode: null,
        with: 'peer',
        tags: ['ts'],
        allocations: [],
      },
    })
  })

  test('keeps the skills it knows while the minutes are still missing', () => {
    const { skills, allocations } = parse('generics @typescript')
    expect([skills.map(({ name }) => name), allocations]).toEqual([['TypeScript'], []])
  })

  test('does not read a line longer than 10,000 characters', () => {
    expect(understood(`30m ${'word '.repeat(4_000)}`)).toContain('!too-much')
  })

  test('writes an entry back as one line', () => {
    const line = '1h30 code review with Priya #team @mentoring yesterday practise'
    expect(formatQuickAdd(parse(line), catalog)).toBe(
      String.raw`90m 2026-11-19 practise code review with Priya @"Teaching & mentoring" #team`,
    )
    expect(
      formatQuickAdd(parse('9-10:30 book club kind:workshop with:mentor @ts 60m @writing 30m'), catalog),
    ).toBe('09:00-10:30 kind:workshop with:mentor book club @Writing 30m @ts')
    expect(formatQuickAdd(parse(String.raw`45m prepare \30m talk`), catalog)).toBe(
      String.raw`45m prepare \30m talk`,
    )
  })
})
