import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { journalFailureText, readJournal, writeJournal } from '../../../shared/formats/journal-json.ts'
import { journalJsonSchemaText } from '../../../shared/formats/journal-schema.ts'
import { emptyRecords } from '../../../shared/journal/journal.ts'
import { anyJournal } from '../../support/arbitraries.ts'

const stamp = { exportedAt: '2026-11-22T10:00:00.000Z', app: 'evenkeel 1.0.0' }
const written = (records: Parameters<typeof writeJournal>[0]) => [...writeJournal(records, stamp)].join('')
const skillId = DEFAULT_SKILLS[0]?.id
const entry = {
  id: 'e1',
  date: '2026-11-22',
  minutes: 90,
  title: 'Review',
  allocations: [{ skillId, minutes: 90 }],
}
const file = (lists: object) => JSON.stringify({ format: 'evenkeel-journal', version: 1, ...lists })

function read(text: string) {
  const result = readJournal(text)
  if (!result.ok) throw new Error(journalFailureText(result.failure))
  return result.value
}

function refusal(text: string): string {
  const result = readJournal(text)
  return result.ok ? 'not refused' : journalFailureText(result.failure)
}

describe('a journal as JSON', () => {
  test('comes back as the same records and the same text, whatever is in it', () => {
    fc.assert(
      fc.property(anyJournal, (records) => {
        const text = written(records)
        const back = read(text)
        expect(back.problems).toEqual([])
        expect(back.records).toEqual(records)
        expect(written(back.records)).toBe(text)
      }),
      { numRuns: 200 },
    )
  })

  test('is the same text however the keys of its records are ordered', () => {
    const { records } = read(file({ entries: [entry] }))
    const turned = records.entries.map(
      (one) => Object.fromEntries(Object.entries(one).toReversed()) as typeof one,
    )
    expect(written({ ...records, entries: turned })).toBe(written(records))
  })

  test('is written in slices, so that a large one never stands in memory whole', () => {
    const { records } = read(file({ entries: [entry] }))
    const [first] = records.entries
    if (first === undefined) throw new Error('the entry was not read')
    const entries = Array.from({ length: 1_000 }, (_, index) => ({ ...first, id: `e${index}` }))
    const slices = [...writeJournal({ ...records, entries }, stamp)]
    expect(slices.length).toBeGreaterThan(5)
    expect(Math.max(...slices.map((slice) => slice.length))).toBeLessThan(70_000)
  })

  test('of nothing holds every list and empty settings', () => {
    const document = JSON.parse(written(emptyRecords())) as Record<string, unknown>
    expect(document).toMatchObject({
      format: 'evenkeel-journal',
      version: 1,
      ...stamp,
      entries: [],
      settings: {},
    })
    expect(Object.keys(document).slice(-2)).toEqual(['settings', 'deletions'])
  })

  test('is described by the published JSON Schema', async () => {
    // After a change of the format: npx vitest -u writes the file anew.
    await expect(journalJsonSchemaText()).toMatchFileSnapshot('../../../shared/formats/journal.schema.json')
  })
})

describe('reading a journal', () => {
  test('fills in what an entry leaves out', () => {
    expect(read(`\uFEFF${file({ entries: [entry] })}`).records.entries[0]).toMatchObject({
      kind: 'other',
      mode: null,
      provenance: 'reconstructed',
      tags: [],
      revision: 1,
    })
  })

  test('keeps what a template leaves out left out', () => {
    const templates = [{ id: 't1', name: 'Stand-up', entry: { minutes: 15 } }]
    expect(read(file({ templates })).records.templates[0]?.entry).toEqual({ minutes: 15 })
  })

  test('takes settings without an id', () => {
    expect(read(file({ settings: { name: 'Ana' } })).records.settings).toMatchObject([
      { id: 'settings', name: 'Ana' },
    ])
  })

  test('leaves out a deletion from a list that there is none of, as a problem that stops', () => {
    const deletions = [{ table: 'moods', id: 'm1', at: '2026-11-01T00:00:00.000Z' }]
    const { records, problems } = read(file({ deletions }))
    expect(records.deletions).toEqual([])
    expect(problems).toEqual([
      { line: null, stops: true, text: 'deletions[0] "m1": table: there is no list "moods"' },
    ])
  })

  test('names unknown fields once, leaves them out and goes on', () => {
    const odd = { ...entry, mood: 'good', allocations: [{ skillId, minutes: 90, colour: 'red' }] }
    const { records, problems } = read(file({ entries: [odd, { ...odd, id: 'e2' }], moods: [] }))
    expect(records.entries).toHaveLength(2)
    expect(problems).toEqual([
      { line: null, stops: false, text: 'The unknown list "moods" is left out.' },
      {
        line: null,
        stops: false,
        text: 'entries: the unknown field "allocations[].colour" is left out (2 records).',
      },
      { line: null, stops: false, text: 'entries: the unknown field "mood" is left out (2 records).' },
    ])
  })

  test.each([
    ['too many minutes', { minutes: 1441, allocations: [] }, /^entries\[0\] "Review": minutes: /],
    ['a day that is none', { date: '2026-02-30' }, /date: is not a calendar date/],
    ['parts that do not add up', { minutes: 91 }, /allocations do not add up to the minutes/],
    ['an empty title', { title: ' ' }, /^entries\[0\] "\s?.*title: is empty/],
    [
      'a skill that is nowhere',
      { allocations: [{ skillId: 'gone', minutes: 90 }] },
      /1 entry names the skill "gone"/,
    ],
  ])('leaves out an entry with %s, as a problem that stops', (_, change, reason) => {
    const { records, problems } = read(
      file({
        entries: [
          { ...entry, ...change },
          { ...entry, id: 'e2' },
        ],
      }),
    )
    expect(records.entries.map(({ id }) => id)).toEqual(['e2'])
    expect(problems).toMatchObject([{ stops: true, text: expect.stringMatching(reason) as string }])
  })

  test('leaves out a skill without its category', () => {
    const { problems } = read(file({ skills: [{ id: 's', name: 'Rust', categoryId: 'gone' }] }))
    expect(problems).toMatchObject([
      { stops: true, text: 'skills "Rust": its category "gone" is not in the file' },
    ])
  })

  test('knows the default categories and skills without being told', () => {
    const skills = [{ id: 's', name: 'Rust', categoryId: DEFAULT_CATEGORIES[0]?.id }]
    expect(read(file({ skills, entries: [entry] })).problems).toEqual([])
  })

  test.each([
    ['text that is not JSON', '{', /^The file is not JSON/],
    ['a list', '[]', /not one JSON object/],
    ['another format', '{"format":"toggl","version":1}', /its "format" is not "evenkeel-journal"/],
    ['no version', '{"format":"evenkeel-journal"}', /"version" is not a whole number/],
    [
      'a newer version',
      '{"format":"evenkeel-journal","version":2}',
      /written by a newer Evenkeel .format version 2/,
    ],
    ['a list that is none', file({ entries: {} }), /"entries" is not a list/],
    [
      'more than a million records',
      `{"format":"evenkeel-journal","version":1,"entries":[0${',0'.repeat(1_000_000)}]}`,
      /"entries" holds more than the 1000000 records/,
    ],
    ['one id twice', file({ entries: [entry, entry] }), /"entries" holds the id "e1" more than once/],
    [
      'a __proto__ key',
      `{"format":"evenkeel-journal","version":1,"entries":[{"__proto__":{}}]}`,
      /entries\[0\]\.__proto__/,
    ],
    [
      'a constructor key',
      file({ entries: [{ ...entry, moment: { constructor: 1 } }] }),
      /moment\.constructor/,
    ],
    [
      'nesting deeper than 64',
      file({ rulePacks: [JSON.parse('['.repeat(80) + ']'.repeat(80))] }),
      /deeper than 64/,
    ],
    ['nesting of a hundred thousand', '['.repeat(100_000) + ']'.repeat(100_000), /deeper than 64/],
  ])('refuses %s', (_, text, message) => {
    expect(refusal(text)).toMatch(message)
  })

  test('never throws, wherever a byte of the file is changed', () => {
    const good = written(read(file({ entries: [entry], settings: { name: 'Ana' } })).records)
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.string({ unit: 'binary', maxLength: 2 }), (at, change) => {
        const result = readJournal(good.slice(0, at) + change + good.slice(at + 1))
        expect(typeof result.ok).toBe('boolean')
      }),
      { numRuns: 500 },
    )
  })
})
