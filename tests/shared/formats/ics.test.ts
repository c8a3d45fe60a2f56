import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { credentialSchema } from '../../../shared/credentials/records.ts'
import { entrySchema } from '../../../shared/entry/entry.ts'
import { blockEvents, entryEvents, expiryEvents } from '../../../shared/formats/calendar-events.ts'
import { writeCalendar, type CalendarEvent } from '../../../shared/formats/ics.ts'
import { anyDay, defaultCatalog } from '../../support/arbitraries.ts'
import { readCalendar, textOf } from '../../support/read-calendar.ts'

const STAMP = '2026-11-22T10:00:00.000Z'

function read(events: Iterable<CalendarEvent>) {
  return readCalendar(Buffer.from([...writeCalendar(events, STAMP)].join(''), 'utf8'))
}

const valuesOf = (
  properties: ReadonlyMap<string, { parameters: string; value: string }>,
  ...names: string[]
) =>
  names.map((name) => {
    const property = properties.get(name)
    return property && `${property.parameters}${property.value}`
  })

describe('A calendar file', () => {
  it('has a head, and events with a stamp and an id', () => {
    const { head, events } = read([
      { uid: 'a@b', summary: 'One', when: { kind: 'day', day: '2026-12-31' }, isBusy: false },
    ])
    expect(Object.fromEntries(head)).toEqual({
      VERSION: '2.0',
      PRODID: '-//Evenkeel//Evenkeel//EN',
      CALSCALE: 'GREGORIAN',
    })
    expect(valuesOf(events[0]!.properties, 'UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'TRANSP')).toEqual([
      'a@b',
      '20261122T100000Z',
      ';VALUE=DATE20261231',
      ';VALUE=DATE20270101',
      'TRANSPARENT',
    ])
  })

  it('gives planned times by the clock on the wall, also over midnight and the turn of the year', () => {
    const when = { kind: 'local', day: '2026-12-31', start: '23:15', minutes: 90 } as const
    const [event] = read([{ uid: 'a', summary: 'Late', when, isBusy: true }]).events
    expect(valuesOf(event!.properties, 'DTSTART', 'DTEND', 'TRANSP')).toEqual([
      '20261231T231500',
      '20270101T004500',
      'OPAQUE',
    ])
  })

  it('gives back any text just as it was, in lines of at most 75 octets that tear no character', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }),
      fc.string({
        unit: fc.constantFrom('\\', ';', ',', '\n', 'é', '😀', '漢', 'a', ' ', ':', '"'),
        maxLength: 200,
        size: 'max',
      }),
    )
    const isPlain = (text: string) => !/[\p{Cc}\p{Surrogate}]/u.test(text.replaceAll('\n', ''))
    fc.assert(
      fc.property(anyText.filter(isPlain), anyText.filter(isPlain), anyDay, (summary, description, day) => {
        fc.pre(day < '2199-12-31')
        const event = {
          uid: 'a',
          summary,
          description,
          when: { kind: 'day', day } as const,
          alarmDays: [7],
          isBusy: false,
        }
        const [found] = read([event]).events
        expect(textOf(found!.properties.get('SUMMARY')!.value)).toBe(summary)
        expect(textOf(found!.alarms[0]!.get('DESCRIPTION')!.value)).toBe(summary)
        expect(textOf(found!.properties.get('DESCRIPTION')?.value ?? '')).toBe(description)
      }),
      { numRuns: 300 },
    )
  })

  it('stays readable with characters that have no place in a file', () => {
    const summary = 'one\u0000\u0007two\r\nthree\u2028\uD800'
    const [event] = read([
      { uid: 'a', summary, when: { kind: 'day', day: '2026-11-22' }, isBusy: false },
    ]).events
    expect(textOf(event!.properties.get('SUMMARY')!.value)).toBe('onetwo\nthree\u2028\uFFFD')
  })

  it('holds entries at their time where it is known, else on their day, and none of their notes', () => {
    const fields = { title: 'Code review', minutes: 90, notes: 'Private', allocations: [] }
    const entries = [
      entrySchema.parse({ ...fields, id: 'e1', date: '2026-11-22', startedAt: '2026-11-22T00:30:00+02:00' }),
      entrySchema.parse({ ...fields, id: 'e2', date: '2026-02-28' }),
    ]
    const { events } = read(entryEvents(entries, defaultCatalog))
    expect(
      events.map(({ properties }) => valuesOf(properties, 'UID', 'DTSTART', 'DTEND', 'DESCRIPTION')),
    ).toEqual([
      ['entry-e1@evenkeel', '20261121T223000Z', '20261122T000000Z', '1h 30m'],
      ['entry-e2@evenkeel', ';VALUE=DATE20260228', ';VALUE=DATE20260301', '1h 30m'],
    ])
  })

  it('holds expiries with reminders 90, 60, 30, 14, 7 and 1 days before', () => {
    const credentials = [
      credentialSchema.parse({
        id: 'c1',
        title: 'PMP',
        issuer: 'PMI',
        number: '7, 8',
        expiresOn: '2027-02-28',
      }),
      credentialSchema.parse({ id: 'c2', title: 'Degree' }),
    ]
    const { events } = read(expiryEvents(credentials))
    expect(events).toHaveLength(1)
    expect(textOf(events[0]!.properties.get('SUMMARY')!.value)).toBe('PMP expires')
    expect(textOf(events[0]!.properties.get('DESCRIPTION')!.value)).toBe('PMI, 7, 8')
    expect(events[0]!.alarms.map((alarm) => valuesOf(alarm, 'ACTION', 'TRIGGER').join(' '))).toEqual(
      ['-P90D', '-P60D', '-P30D', '-P14D', '-P7D', '-P1D'].map((trigger) => `DISPLAY ${trigger}`),
    )
  })

  it('gives a block the same id each time, another one to each, and a name where it has none', () => {
    const technology = defaultCatalog.categories.find(({ name }) => name === 'Technology')
    const block = {
      weekday: 1,
      start: '18:00',
      minutes: 60,
      mode: null,
      practiceId: null,
      title: 'Course',
    } as const
    const monday = { ...block, day: '2026-11-16', categoryId: technology?.id ?? '' }
    const blocks = [monday, monday, { ...monday, title: '' }, { ...monday, day: '2026-11-23' }]
    const once = [...blockEvents(blocks, defaultCatalog)]
    const longer = [
      ...blockEvents(
        blocks.map((block) => ({ ...block, minutes: 15 })),
        defaultCatalog,
      ),
    ]
    expect(longer.map(({ uid }) => uid)).toEqual(once.map(({ uid }) => uid))
    expect(new Set(once.map(({ uid }) => uid)).size).toBe(blocks.length)
    expect(once.map(({ summary }) => summary)).toEqual(['Course', 'Course', 'Technology', 'Course'])
  })
})
