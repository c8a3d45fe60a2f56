import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { blocksBetween } from '../../../shared/balance/plan-blocks.ts'
import { addDays } from '../../../shared/day.ts'
import { indexCatalog } from '../../../shared/entry/catalog-index.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { entrySchema, type Entry } from '../../../shared/entry/entry.ts'
import { blockEvents, entryEvents, expiryEvents } from '../../../shared/formats/calendar-events.ts'
import { guarded, tagsCell, tagsOfCell, unguarded } from '../../../shared/formats/csv-cells.ts'
import { CSV_COLUMNS, csvWriter } from '../../../shared/formats/csv.ts'
import { titlesById, writeEntries, type EntryNames } from '../../../shared/formats/entry-writer.ts'
import { writeCalendar, type CalendarEvent } from '../../../shared/formats/ics.ts'
import { markdownWriter } from '../../../shared/formats/markdown.ts'
import { planImport } from '../../../shared/formats/plan-import.ts'
import { readDrafts } from '../../../shared/formats/read-drafts.ts'
import { togglCsvWriter } from '../../../shared/formats/toggl-csv.ts'
import type { JournalRecords } from '../../../shared/journal/journal.ts'
import { anyJournal, defaultCatalog } from '../../support/arbitraries.ts'
import { PAYLOADS } from '../../support/payloads.ts'
import { readCalendar } from '../../support/read-calendar.ts'
import { markdownTree, nodesOf, recordsOf, shownBy } from '../../support/read-exports.ts'

const HEAD = { app: 'evenkeel 1.0.0', exportedAt: '2026-11-22T10:00:00.000Z', range: null }
const NOW = HEAD.exportedAt

function namesOf(records: JournalRecords): EntryNames {
  const categories = [...records.categories, ...DEFAULT_CATEGORIES]
  const catalog = indexCatalog(categories, [...records.skills, ...DEFAULT_SKILLS])
  return { catalog, courses: titlesById(records.courses), goals: titlesById(records.goals) }
}
const csvOf = (entries: readonly Entry[], names: EntryNames) =>
  [...writeEntries(csvWriter(names), entries)].join('')

const plainNames: EntryNames = { catalog: defaultCatalog, courses: new Map(), goals: new Map() }
const [programming, speaking] = ['Programming', 'Speaking'].map(
  (name) => DEFAULT_SKILLS.find((skill) => skill.name === name)?.id ?? '',
)
const entry = (fields: Partial<Entry> = {}) =>
  entrySchema.parse({
    id: 'e1',
    date: '2026-11-22',
    minutes: 90,
    title: 'Review',
    allocations: [],
    ...fields,
  })
const split = [
  { skillId: programming ?? '', minutes: 60 },
  { skillId: speaking ?? '', minutes: 30 },
]

/** How names, titles and texts are told apart once they have been in a file. */
const lines = (text: string) => text.replaceAll(/\r\n?/g, '\n')
const oneLine = (text: string) =>
  lines(text)
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()
const key = (text: string) => lines(text).trim().normalize('NFC').toLowerCase()

function sums(pairs: readonly (readonly [string, number])[]): Record<string, number> {
  const found: Record<string, number> = {}
  for (const [name, minutes] of pairs) found[name] = (found[name] ?? 0) + minutes
  return found
}

function drafted(text: string, format: 'csv' | 'toggl') {
  const file = readDrafts(text, format, { dateOrder: 'ymd' })
  if (file.kind !== 'drafts') throw new Error(JSON.stringify(file))
  expect(file.problems.filter(({ stops }) => stops)).toEqual([])
  return file.drafts
}

describe('our CSV', () => {
  test('has the header of the contract, a byte order mark, and a row an allocation', () => {
    const text = csvOf(
      [entry({ allocations: split, tags: ['team', 'a, b'] }), entry({ id: 'e2', title: '=1+1' })],
      plainNames,
    )
    expect(text.split('\r\n')).toEqual([
      '\uFEFFDate,Title,Kind,Mode,Category,Side,Skill,Minutes,Duration (h:mm),Duration (decimal),Tags,With,Context,Course,Goal,Notes,Provenance,Entry ID',
      '2026-11-22,Review,other,,Technology,hard,Programming,60,1:00,1,"team, ""a, b""",,work,,,,reconstructed,e1',
      '2026-11-22,Review,other,,Communication,soft,Speaking,30,0:30,0.5,"team, ""a, b""",,work,,,,reconstructed,e1',
      "2026-11-22,'=1+1,other,,,,,90,1:30,1.5,,,work,,,,reconstructed,e2",
      '',
    ])
  })

  test('of any journal is read by another library with the same totals, and no cell begins a formula', () => {
    fc.assert(
      fc.property(anyJournal, (records) => {
        const names = namesOf(records)
        const [header, ...rows] = recordsOf(csvOf(records.entries, names))
        expect(header).toEqual(CSV_COLUMNS)
        const cell = (row: string[], name: (typeof CSV_COLUMNS)[number]) =>
          row[CSV_COLUMNS.indexOf(name)] ?? ''
        const ours = records.entries.flatMap(({ id, minutes, allocations }) =>
          allocations.length === 0
            ? [[`${id} `, minutes] as const]
            : allocations.map(
                (part) => [`${id} ${names.catalog.skillById.get(part.skillId)?.name}`, part.minutes] as const,
              ),
        )
        const theirs = rows.map(
          (row) =>
            [
              `${cell(row, 'Entry ID')} ${unguarded(cell(row, 'Skill'))}`,
              Number(cell(row, 'Minutes')),
            ] as const,
        )
        expect(sums(theirs)).toEqual(sums(ours))
        for (const text of rows.flat()) expect(text).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
      }),
      { numRuns: 60 },
    )
  })

  test('of any journal comes back as the same entries, as far as it has columns', () => {
    fc.assert(
      fc.property(anyJournal, (records) => {
        const names = namesOf(records)
        const drafts = drafted(csvOf(records.entries, names), 'csv')
        const context = { catalog: names.catalog, places: {}, kind: 'csv', importId: 'i', now: NOW } as const
        const plan = planImport(drafts, context)
        for (const one of plan.entries) expect(entrySchema.parse(one)).toEqual(one)
        const after = indexCatalog(
          [...names.catalog.categories, ...plan.categories],
          [...names.catalog.skills, ...plan.skills],
        )
        const told = (one: Entry, catalog = after) => ({
          ...Object.fromEntries(
            (['id', 'date', 'minutes', 'kind', 'mode', 'with', 'context', 'provenance'] as const).map(
              (name) => [name, one[name]],
            ),
          ),
          title: oneLine(one.title) || 'Untitled',
          notes: lines(one.notes),
          tags: [...new Set(one.tags.map(lines))],
          parts: one.allocations.map(({ skillId, minutes }) => {
            const skill = catalog.skillById.get(skillId)
            return [
              key(catalog.categoryById.get(skill?.categoryId ?? '')?.name ?? ''),
              key(skill?.name ?? ''),
              minutes,
            ]
          }),
        })
        expect(plan.entries.map((one) => told(one))).toEqual(
          records.entries.map((one) => told(one, names.catalog)),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('guards a text once and takes just that one guard away, whatever the text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...PAYLOADS),
      fc.stringMatching(/^'{0,3}\s?[=+@x-]/),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unguarded(guarded(text))).toBe(text)
        expect(guarded(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
      }),
    )
  })

  test('holds any tags in one cell', () => {
    const tags = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('a', ',', '"', ' ', '\n', 'é'), minLength: 1, maxLength: 6 }),
    )
    fc.assert(
      fc.property(tags, (given) => {
        expect(tagsOfCell(tagsCell(given))).toEqual(given)
      }),
    )
    expect(tagsOfCell('team, review,team ,')).toEqual(['team', 'review'])
  })
})

describe('CSV for Toggl', () => {
  test('is read by our own Toggl reader with the same minutes by skill and day', () => {
    fc.assert(
      fc.property(anyJournal, (records) => {
        const names = namesOf(records)
        const entries = records.entries.filter(({ allocations }) => allocations.length > 0)
        const text = [...writeEntries(togglCsvWriter(names), entries)].join('')
        const theirs = drafted(text, 'toggl').map(
          ({ date, parts, minutes }) => [`${date} ${key(parts[0]?.name ?? '')}`, minutes] as const,
        )
        const ours = entries.flatMap(({ date, allocations }) =>
          allocations.map(
            ({ skillId, minutes }) =>
              [`${date} ${key(oneLine(names.catalog.skillById.get(skillId)?.name ?? ''))}`, minutes] as const,
          ),
        )
        expect(sums(theirs)).toEqual(sums(ours))
        for (const cell of recordsOf(text).flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
      }),
      { numRuns: 60 },
    )
  })

  test('has the skill as project, the category as client, and the writer’s own time', () => {
    const given = entry({ allocations: split, startedAt: '2026-11-22T09:05:00+01:00', tags: ['a, b', 'c'] })
    const [, first, second] = recordsOf([...writeEntries(togglCsvWriter(plainNames), [given])].join(''))
    expect(first).toEqual([
      'Review',
      'Programming',
      'Technology',
      '2026-11-22',
      '09:05:00',
      '01:00:00',
      'a b, c',
    ])
    expect(second?.slice(1, 3)).toEqual(['Speaking', 'Communication'])
  })
})

/** Everything of a journal that a calendar can hold, with the blocks of two weeks. */
function eventsOf(records: JournalRecords): CalendarEvent[] {
  const { catalog } = namesOf(records)
  const entries = records.entries.filter(({ date }) => date < '2199-12-31')
  const [{ from } = { from: '2026-11-16' }] = records.plans
  const context = { plans: records.plans, timeOff: records.timeOff, weekStart: 1 }
  const blocks = from < '2199-01-01' ? blocksBetween(from, addDays(from, 13), context) : []
  const expiring = records.credentials.filter(({ expiresOn }) => expiresOn !== '2199-12-31')
  return [...blockEvents(blocks, catalog), ...entryEvents(entries, catalog), ...expiryEvents(expiring)]
}

describe('a calendar of any journal', () => {
  test('is read by a strict reader, and by another library with the same events', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyJournal, (records) => {
        const given = eventsOf(records)
        for (const { uid } of given) seen.add(uid.split('-')[0] ?? '')
        const text = [...writeCalendar(given, NOW)].join('')
        const { events } = readCalendar(new TextEncoder().encode(text))
        expect(events.map(({ properties }) => properties.get('UID')?.value)).toEqual(
          given.map(({ uid }) => uid),
        )
        expect(eventsReadBy(text)).toEqual(given.map(asRead))
      }),
      { numRuns: 60 },
    )
    expect([...seen].toSorted()).toEqual(['block', 'entry', 'expiry'])
  })
})

/** An event as it reads back: no control characters, times as they are told. */
function asRead({ uid, summary, description = '', categories = [], when, alarmDays = [] }: CalendarEvent) {
  const plain = (text: string) =>
    lines(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll(/\p{Cc}/gu, (sign) =>
      sign === '\n' || sign === '\t' ? sign : '',
    )
  const utc = (at: number) => new Date(at).toISOString().replace('.000', '').replace(/\.\d+/, '')
  const [start, end] =
    when.kind === 'day'
      ? [when.day, addDays(when.day, 1)]
      : when.kind === 'local'
        ? [0, when.minutes].map((later) =>
            utc(Date.parse(`${when.day}T${when.start}:00Z`) + later * 60_000).replace('Z', ''),
          )
        : [0, when.minutes].map((later) => utc(Date.parse(when.at) + later * 60_000))
  return {
    uid,
    summary: plain(summary),
    description: plain(description),
    categories: categories.map(plain),
    start,
    end,
    alarms: alarmDays.map((days) => `-P${days}D`),
  }
}

/** The events of a calendar file as ical.js reads them. */
function eventsReadBy(text: string): ReturnType<typeof asRead>[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const first = (component: ICAL.Component, name: string) =>
    String(component.getFirstPropertyValue(name) ?? '')
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: first(event, 'uid'),
    summary: first(event, 'summary'),
    description: first(event, 'description'),
    categories: (event.getFirstProperty('categories')?.getValues() ?? []).map(String),
    start: first(event, 'dtstart'),
    end: first(event, 'dtend') || first(event, 'dtstart'),
    alarms: event.getAllSubcomponents('valarm').map((alarm) => first(alarm, 'trigger')),
  }))
}

const markdownOf = (entries: readonly Entry[], names = plainNames) =>
  [...writeEntries(markdownWriter(names, HEAD), entries)].join('')
const shown = (text: string) => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()

describe('Markdown', () => {
  test('is one file by year, month and entry, with front matter, and keeps the Markdown of notes', () => {
    const notes = '- [ ] one\n- **two**\n\n```ts\nconst a = 1 < 2\n```'
    expect(
      markdownOf([
        entry({ title: 'A *bold* [plan]', notes, allocations: split, tags: ['team'] }),
        entry({ id: 'e2', date: '2027-01-01' }),
      ]),
    ).toBe(`---
title: "Evenkeel journal"
app: "evenkeel 1.0.0"
exported: "2026-11-22T10:00:00.000Z"
---

# 2026

## 2026-11

### 2026-11-22 A \\*bold\\* \\[plan\\]

Time: 1h 30m  
Skills: Programming (Technology, hard) 1h; Speaking (Communication, soft) 30m  
Kind: other  
Tags: team  
Context: work  
Provenance: reconstructed

${notes}

# 2027

## 2027-01

### 2027-01-01 Review

Time: 1h 30m  
Kind: other  
Context: work  
Provenance: reconstructed

`)
  })

  test('shows every title as it is and lets no note reach out of its entry', () => {
    const pieces = [
      '```',
      '~~~',
      '- ',
      '\n',
      '\n\n',
      '<script>',
      '<!--',
      '    ',
      '> ',
      'text',
      '`',
      '\\',
      '# ',
      '<https://a.example>',
      '|',
      '1. ',
      '[x]: /u',
      '***',
      '\t',
      '===',
      '<b',
      '</b>',
      '  ```',
      '---',
      '&amp;',
      '[^1]: a',
    ]
    const anyNotes = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''))
    const anyTitle = fc
      .oneof(anyNotes, fc.string({ unit: 'grapheme' }), fc.constantFrom(...PAYLOADS))
      .map((text) => text.trim())
      .filter((text) => shown(text) !== '' && !/[\p{Surrogate}]/u.test(text))
    fc.assert(
      fc.property(fc.array(fc.tuple(anyTitle, anyNotes), { minLength: 1, maxLength: 4 }), (made) => {
        const entries = made.map(([title, notes], index) =>
          entry({ id: `e${index}`, title, notes, outcome: notes }),
        )
        const tree = markdownTree(markdownOf(entries))
        expect(nodesOf(tree).filter(({ type }) => type === 'html')).toEqual([])
        const headings = (tree.children ?? []).filter(({ type, depth }) => type === 'heading' && depth === 3)
        const ours = headings
          .map((heading) => shown(shownBy(heading)))
          .filter((text) => text.startsWith('2026-11-22'))
        expect(ours).toEqual(made.map(([title]) => `2026-11-22 ${shown(title)}`))
      }),
      { numRuns: 120 },
    )
  })
})
