import { describe, expect, test } from 'vitest'
import { credentialSchema } from '../../../shared/credentials/records.ts'
import { indexCatalog } from '../../../shared/entry/catalog-index.ts'
import { categorySchema, skillSchema } from '../../../shared/entry/catalog.ts'
import { entrySchema, type Entry } from '../../../shared/entry/entry.ts'
import { blockEvents, entryEvents, expiryEvents } from '../../../shared/formats/calendar-events.ts'
import { csvWriter } from '../../../shared/formats/csv.ts'
import { writeEntries, type EntryNames } from '../../../shared/formats/entry-writer.ts'
import { writeCalendar } from '../../../shared/formats/ics.ts'
import { markdownWriter } from '../../../shared/formats/markdown.ts'
import { togglCsvWriter } from '../../../shared/formats/toggl-csv.ts'
import { PAYLOADS } from '../../support/payloads.ts'
import { readCalendar } from '../../support/read-calendar.ts'
import { markdownTree, nodesOf, recordsOf, shownBy } from '../../support/read-exports.ts'

const usable = PAYLOADS.map((payload) => payload.trim() || 'x')

/** Every field of text holds the payload. */
function journalOf(payload: string): { entry: Entry; names: EntryNames } {
  const category = categorySchema.parse({ id: 'c', name: payload, side: 'hard' })
  const skill = skillSchema.parse({ id: 's', name: payload, categoryId: 'c' })
  const entry = entrySchema.parse({
    id: 'e',
    date: '2026-11-22',
    minutes: 30,
    title: payload,
    notes: payload,
    outcome: payload,
    tags: [payload.slice(0, 100)],
    allocations: [{ skillId: 's', minutes: 30 }],
    courseId: 'course',
    goalId: 'goal',
    moment: { situation: payload, action: payload, effect: payload },
  })
  const names = {
    catalog: indexCatalog([category], [skill]),
    courses: new Map([['course', payload]]),
    goals: new Map([['goal', payload]]),
  }
  return { entry, names }
}

describe('a payload in every field', () => {
  test('there are at least 300', () => expect(PAYLOADS.length).toBeGreaterThanOrEqual(300))

  test.each([
    ['our CSV', csvWriter],
    ['CSV for Toggl', togglCsvWriter],
  ])('begins no formula and no further row in %s', (_, writer) => {
    for (const payload of usable) {
      const { entry, names } = journalOf(payload)
      const rows = recordsOf([...writeEntries(writer(names), [entry])].join(''))
      expect(rows, payload).toHaveLength(2)
      for (const cell of rows.flat())
        expect(cell, payload).not.toMatch(/^[\s\u200B\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/)
    }
  })

  test('is no event, no property and no line of its own in a calendar', () => {
    for (const payload of usable) {
      const { entry, names } = journalOf(payload)
      const block = {
        day: '2026-11-23',
        weekday: 1,
        start: '18:00',
        minutes: 60,
        categoryId: 'c',
        mode: null,
        title: payload,
        practiceId: null,
      } as const
      const credential = credentialSchema.parse({
        id: 'x',
        title: payload,
        issuer: payload,
        number: payload,
        expiresOn: '2027-02-28',
      })
      const all = [
        ...blockEvents([block], names.catalog),
        ...entryEvents([entry], names.catalog),
        ...expiryEvents([credential]),
      ]
      const { events } = readCalendar(
        new TextEncoder().encode([...writeCalendar(all, '2026-11-22T10:00:00.000Z')].join('')),
      )
      expect(events, payload).toHaveLength(3)
      const names_ = new Set(events.flatMap(({ properties }) => [...properties.keys()]))
      expect([...names_].toSorted()).toEqual([
        'CATEGORIES',
        'DESCRIPTION',
        'DTEND',
        'DTSTAMP',
        'DTSTART',
        'SUMMARY',
        'TRANSP',
        'UID',
      ])
    }
  })

  test('is no HTML in Markdown and reaches no further than its entry', () => {
    const head = { app: 'evenkeel', exportedAt: '2026-11-22T10:00:00.000Z', range: null }
    // Files of many: what one entry leaves open would show in those after it.
    for (let from = 0; from < usable.length; from += 40) {
      const some = usable.slice(from, from + 40)
      const pieces = some.map((payload) => {
        const { entry, names } = journalOf(payload)
        return markdownWriter(names, head).of(entry)
      })
      const tree = markdownTree(pieces.join(''))
      expect(nodesOf(tree).filter(({ type }) => type === 'html')).toEqual([])
      const headings = (tree.children ?? []).filter(({ type, depth }) => type === 'heading' && depth === 3)
      expect(headings.map((heading) => shown(shownBy(heading)))).toEqual(
        some.map((payload) => shown(`2026-11-22 ${payload}`)),
      )
    }
  })
})

function shown(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll('\uD800', '\uFFFD')
    .trim()
}
