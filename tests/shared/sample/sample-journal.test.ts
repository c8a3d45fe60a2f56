import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthDocumentsOf } from '../../../shared/balance/month-document.ts'
import { summarize } from '../../../shared/balance/summary.ts'
import { addDays } from '../../../shared/day.ts'
import { KINDS, MODES } from '../../../shared/entry/entry.ts'
import { readJournal, writeJournal } from '../../../shared/formats/journal-json.ts'
import { applicationRate } from '../../../shared/growth/follow-ups.ts'
import { contactsDue, followUpsDue } from '../../../shared/growth/growth-due.ts'
import { RECORD_TABLES, recordSchemas } from '../../../shared/journal/journal.ts'
import { sampleJournal } from '../../../shared/sample/sample-journal.ts'
import { anyDay } from '../../support/arbitraries.ts'

const today = '2026-11-22'
const sample = sampleJournal(today)

describe('the sample journal', () => {
  test('is the same for the same day', () => {
    expect(sampleJournal(today)).toEqual(sample)
  })

  test('comes back from JSON without a problem', () => {
    const text = [...writeJournal(sample, { exportedAt: '2026-11-22T10:00:00.000Z', app: 'evenkeel' })].join(
      '',
    )
    const read = readJournal(text)
    expect(read.ok && read.value.problems).toEqual([])
    expect(read.ok && read.value.records).toEqual(sample)
  })

  test('can be made on any day: every record is valid, every id its own, nothing lies in the future', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const records = sampleJournal(day)
        for (const table of RECORD_TABLES) {
          const ids = records[table].map((record) => recordSchemas[table].parse(record).id)
          expect(new Set(ids).size).toBe(ids.length)
        }
        if (day < '1905-01-01' || day > '2198-01-01') return
        for (const { date, createdAt, startedAt } of records.entries) {
          expect(date <= day && createdAt.slice(0, 10) <= day && (startedAt ?? '').slice(0, 10) <= day).toBe(
            true,
          )
        }
        expect(records.entries.some(({ date }) => date === day)).toBe(true)
      }),
      { numRuns: 5 },
    )
  })

  test('has 18 months of work and private life, of every kind and mode', () => {
    const { entries } = sample
    expect(entries.length).toBeGreaterThanOrEqual(600)
    expect(entries.length).toBeLessThanOrEqual(800)
    expect(entries.map(({ date }) => date).toSorted()[0]).toMatch(/^2025-05/)
    expect(new Set(entries.map(({ title }) => title)).size).toBeGreaterThanOrEqual(120)
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(KINDS))
    expect(new Set(entries.map(({ mode }) => mode))).toEqual(new Set([...MODES, null]))
    expect(entries.some(({ allocations }) => allocations.length === 0)).toBe(true)
    expect(entries.some(({ allocations }) => allocations.length === 2)).toBe(true)
    expect(entries.some(({ notes }) => notes.includes('\n\n**'))).toBe(true)
    expect(entries.some(({ title }) => title.length > 100)).toBe(true)
  })

  test('has moments that were written down, people who were met, and answers on courses', () => {
    const moments = sample.entries.filter(({ kind }) => kind === 'moment')
    expect(moments.filter(({ moment }) => (moment?.effect ?? '') !== '').length).toBeGreaterThan(20)
    expect(new Set(moments.map((entry) => entry.with)).size).toBeGreaterThan(3)
    const met = new Set(sample.entries.flatMap(({ personIds }) => personIds))
    expect(met).toEqual(new Set(sample.people.map(({ id }) => id)))
    const { used, answered } = applicationRate(sample.courses)
    expect(used > 0 && answered > used).toBe(true)
    expect(followUpsDue(sample.courses, today)).toHaveLength(1)
    expect(contactsDue(sample.people, today)).toHaveLength(1)
  })

  test('has whole weeks without an entry, where the person was away', () => {
    expect(sample.timeOff).toHaveLength(5)
    for (const { from, to } of sample.timeOff) {
      expect(
        sample.entries.filter(({ date, kind }) => date >= from && date <= to && kind !== 'course'),
      ).toEqual([])
    }
  })

  test('has months inside its target and months outside, before and after the promotion', () => {
    const { byMonth } = summarize(
      { from: addDays(today, -547), to: today },
      monthDocumentsOf(sample.entries),
      {
        ...sample,
        today,
      },
    )
    const early = byMonth.filter(({ month }) => month < '2026-01')
    expect(early.filter(({ within }) => !within).length).toBeGreaterThanOrEqual(2)
    const lead = byMonth.filter(({ month }) => month > (sample.chapters[1]?.from ?? ''))
    expect(lead.filter(({ within }) => within).length).toBeGreaterThanOrEqual(3)
    expect(lead.filter(({ within }) => !within).length).toBeGreaterThanOrEqual(2)
    expect(byMonth.filter(({ within }) => !within).length).toBeLessThan(byMonth.length / 2)
  })
})
