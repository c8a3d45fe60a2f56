import { describe, expect, test } from 'vitest'
import { detectFormat } from '../../../shared/formats/detect-format.ts'
import { planImport } from '../../../shared/formats/plan-import.ts'
import { readDrafts, type ReadOptions } from '../../../shared/formats/read-drafts.ts'
import { defaultCatalog } from '../../support/arbitraries.ts'

const HEADER = 'Date,Title,Category,Side,Skill,Minutes,Tags,Course,Entry ID'
const csv = (...rows: string[]) => [HEADER, ...rows].join('\n')

function read(text: string, format: 'csv' | 'dayone', options: Partial<ReadOptions> = {}) {
  const file = readDrafts(text, format, { dateOrder: null, ...options })
  if (file.kind !== 'drafts') throw new Error(JSON.stringify(file))
  return file
}
const said = (text: string) =>
  read(text, 'csv').problems.map(({ line, text, stops }) => `${line} ${stops ? 'stops' : 'notes'}: ${text}`)
const context = { catalog: defaultCatalog, places: {}, importId: 'i', now: '2026-11-22T10:00:00.000Z' }

describe('our CSV', () => {
  test('is told from its header, and Day One from its keys', () => {
    expect(detectFormat(csv())).toBe('csv')
    expect(detectFormat('{"metadata":{},"entries":[{"creationDate":"2026-11-22T10:00:00Z"}]}')).toBe('dayone')
  })

  test('joins the rows of one entry, wherever they stand, and keeps rows without an id apart', () => {
    const { drafts } = read(
      csv(
        '2026-11-22,Pairing,Technology,hard,Programming,60,,,e1',
        '2026-11-22,Walk,,,,30,,,',
        '2026-11-22,Walk,,,,30,,,',
        '2026-11-22,Pairing,Communication,soft,Speaking,30,,,e1',
      ),
      'csv',
    )
    expect(drafts.map(({ title, minutes, parts }) => [title, minutes, parts.length])).toEqual([
      ['Pairing', 90, 2],
      ['Walk', 30, 0],
      ['Walk', 30, 0],
    ])
    const { entries } = planImport(drafts, { ...context, kind: 'csv' })
    expect(entries[0]).toMatchObject({ id: 'e1', provenance: 'imported', source: { kind: 'csv', key: 'e1' } })
    expect(new Set(entries.map(({ id }) => id)).size).toBe(3)
  })

  test('makes a skill and a category where there is none, on the side that the file says', () => {
    const { drafts } = read(csv('2026-11-22,Flight,Falcons,personal,Falconry,30,,Flying course,e1'), 'csv')
    const plan = planImport(drafts, { ...context, kind: 'csv' })
    expect(plan.categories).toMatchObject([{ name: 'Falcons', side: 'personal' }])
    expect(plan.skills).toMatchObject([{ name: 'Falconry', categoryId: plan.categories[0]?.id }])
    expect(plan.newNames).toEqual([{ name: 'Falconry', category: 'Falcons', minutes: 30, entries: 1 }])
    expect(plan.problems.map(({ text }) => text)).toEqual([
      'There is no course "Flying course" here; its entries come in without it.',
    ])
  })

  test('lets the person say that a new name is a skill of theirs', () => {
    const { drafts } = read(csv('2026-11-22,Code,,,Coding,30,,,e1'), 'csv')
    const [programming] = defaultCatalog.skills
    const places = { coding: { skillId: programming?.id ?? '' } }
    const plan = planImport(drafts, { ...context, places, kind: 'csv' })
    expect(plan.entries[0]?.allocations).toEqual([{ skillId: programming?.id, minutes: 30 }])
    expect([plan.skills, plan.categories]).toEqual([[], []])
  })

  test('names by its line what cannot be read, and leaves no entry in part', () => {
    const text = csv(
      '2026-02-30,Bad day,,,,30,,,',
      '2026-11-22,No minutes,,,,,,,',
      '2026-11-22,Too long,,,,1441,,,',
      '2026-11-22,Half,Technology,hard,Programming,60,,,e1',
      '2026-11-22,Half,Communication,soft,Speaking,much,,,e1',
      '2026-11-22,Two days,Technology,hard,Programming,60,,,e2',
      '2026-11-23,Two days,Communication,soft,Speaking,60,,,e2',
      '2026-11-22,More,,,,30,,,,extra',
      '2026-11-22,Good,,,,30,,,',
    )
    expect(read(text, 'csv').drafts.map(({ title }) => title)).toEqual(['Good'])
    expect(said(text)).toEqual([
      '2 stops: "2026-02-30" is not a date.',
      '3 stops: The row has no minutes.',
      '4 stops: The entry has 1441 minutes; it holds 1 to 1440.',
      '6 stops: "much" is not a number of minutes or a duration.',
      '8 stops: The rows of this entry have different dates.',
      '9 stops: The row has more values than the header has names.',
    ])
  })

  test('asks for the order of dates that a spreadsheet wrote anew', () => {
    const text = csv('03/04/2026,Walk,,,,30,,,')
    expect(readDrafts(text, 'csv', { dateOrder: null })).toEqual({
      kind: 'ambiguous-dates',
      example: '03/04/2026',
    })
    expect(read(text, 'csv', { dateOrder: 'mdy' }).drafts[0]?.date).toBe('2026-03-04')
  })

  test('takes the duration where there are no minutes, and says which columns it needs', () => {
    const durations =
      'Date,Skill,Duration (h:mm),Duration (decimal)\n2026-11-22,Speaking,1:30,\n2026-11-22,Speaking,,"0,25"'
    expect(read(durations, 'csv').drafts.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Speaking', 90],
      ['Speaking', 15],
    ])
    expect(readDrafts('Title,Notes\nA,B', 'csv', { dateOrder: null })).toEqual({
      kind: 'refused',
      message: "The file's header lacks: Date, Minutes. Nothing was changed.",
    })
  })
})

const dayOne = (...entries: object[]) => JSON.stringify({ metadata: { version: '1.0' }, entries })
const written = {
  uuid: 'A1',
  creationDate: '2026-11-22T23:30:00Z',
  timeZone: 'Europe/Berlin',
  text: 'A day\n\nIt was 5\\. Good\\.',
}

describe('a Day One journal', () => {
  test.each([
    ['2026-11-22T23:30:00Z', 'Europe/Berlin', '2026-11-23'],
    ['2026-11-22T03:30:00Z', 'America/New_York', '2026-11-21'],
    ['2026-03-29T00:30:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-11-22T23:30:00Z', 'Nowhere/Land', '2026-11-22'],
    ['2026-11-22T12:30:00Z', 'Pacific/Kiritimati', '2026-11-23'],
  ])('written at %s in %s is on %s', (creationDate, timeZone, date) => {
    expect(read(dayOne({ ...written, creationDate, timeZone }), 'dayone').drafts[0]?.date).toBe(date)
  })

  test('gives each entry its title, notes without needless escapes, and one minute', () => {
    const text =
      '# A \\*great\\* day\\.\n\nFirst\\. Second\\-hand\n\\- no list\n1\\. no list\n![](dayone-moment://ABC)'
    const { drafts, problems } = read(
      dayOne({ ...written, text, tags: ['work', ' work', 'a'], starred: true }),
      'dayone',
    )
    expect(drafts[0]).toMatchObject({
      title: 'A *great* day.',
      notes: 'First. Second-hand\n\\- no list\n1\\. no list',
      minutes: 1,
      kind: 'reflection',
      provenance: 'imported',
      tags: ['work', 'a'],
      parts: [],
    })
    expect(problems).toEqual([{ line: null, stops: false, text: 'Pictures stay behind (1).' }])
    const { entries } = planImport(drafts, { ...context, kind: 'dayone' })
    expect(entries[0]?.source).toEqual({ kind: 'dayone', key: 'A1', importId: 'i' })
  })

  test('takes minutes and a skill from the person, and a duration from the file', () => {
    const options = {
      dayOne: { minutes: 10, skill: { name: 'Self-awareness', category: 'Emotional intelligence' } },
    }
    const file = dayOne(written, { ...written, uuid: 'A2', duration: 1_800 })
    expect(
      read(file, 'dayone', options).drafts.map(({ minutes, parts }) => [minutes, parts[0]?.name]),
    ).toEqual([
      [10, 'Self-awareness'],
      [30, 'Self-awareness'],
    ])
  })

  test('says what cannot be read, and refuses what could reach into objects', () => {
    const file = dayOne(
      { ...written, creationDate: 'yesterday' },
      { creationDate: '2026-11-22T10:00:00Z' },
      written,
      written,
    )
    expect(read(file, 'dayone').problems.map(({ text }) => text)).toEqual([
      'Entry 1: "yesterday" is not a date.',
      'Entry 2: uuid is missing.',
      'Entry 4 is there twice; the first one counts.',
    ])
    const refusal = (text: string) => readDrafts(text, 'dayone', { dateOrder: null })
    expect(refusal('{"entries":[{"__proto__":{}}]}')).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('__proto__') as string,
    })
    expect(refusal('{"entries":{}}')).toMatchObject({ kind: 'refused' })
    expect(refusal('{')).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('not JSON') as string,
    })
  })
})
