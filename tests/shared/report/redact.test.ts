import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/day.ts'
import { summarize } from '../../../shared/balance/summary.ts'
import { monthDocumentsOf } from '../../../shared/balance/month-document.ts'
import { REDACTIONS, type Redaction } from '../../../shared/report/audiences.ts'
import { hideableIn } from '../../../shared/report/left-out.ts'
import { reportModel } from '../../../shared/report/model.ts'
import { redact } from '../../../shared/report/redact.ts'
import { sampleJournal } from '../../../shared/sample/sample-journal.ts'
import { anyJournal } from '../../support/arbitraries.ts'
import { CANARIES, CANARY_DAY, canaryRecords, NEVER } from '../../support/canary-journal.ts'
import { reportSource } from '../../support/report-source.ts'
import { redactionWords } from '../../support/redaction-words.ts'

const YEAR = { from: '2026-01-01', to: CANARY_DAY }
const source = reportSource(canaryRecords(), YEAR, CANARY_DAY)
const chosen = ['e-told', 'e-own', 'e-moment']
const modelOf = (hidden: readonly Redaction[]) => reportModel(redact(source, hidden, redactionWords), chosen)
const textOf = (value: unknown) =>
  JSON.stringify(value, (_key, held: unknown) => (held instanceof Map ? [...held] : held))

/** Every choice of what to hide. */
const CHOICES = Array.from({ length: 2 ** REDACTIONS.length }, (_, bits) =>
  REDACTIONS.filter((_one, index) => (bits & (1 << index)) !== 0),
)

describe('what is hidden', () => {
  it.each(CHOICES)('is in no part of a report, whatever else is: %s %s %s %s', (...hidden) => {
    const text = textOf(modelOf(hidden))
    for (const redaction of REDACTIONS)
      for (const canary of CANARIES[redaction])
        expect([canary, text.includes(canary)]).toEqual([canary, !hidden.includes(redaction)])
    expect(text).not.toContain(NEVER)
  })

  it('takes levels away as figures, too', () => {
    const { skills, gaps, feedback, hasLevels } = modelOf(['levels'])
    expect(skills.every(({ now, before, wanted, others }) => !now && !before && !wanted && !others)).toBe(
      true,
    )
    expect([gaps, hasLevels, feedback.flatMap(({ levels }) => levels)]).toEqual([[], false, []])
    expect(modelOf([]).gaps.map(({ gap }) => gap)).toEqual([1])
  })

  it('leaves work time: the totals of the journal less its personal time, whatever is in it', () => {
    fc.assert(
      fc.property(anyJournal, (records) => {
        const range = { from: '2026-09-10', to: '2026-11-22' }
        const entries = records.entries.map((entry, index) => {
          return { ...entry, date: addDays('2026-09-08', (index * 29 + entry.minutes) % 70) }
        })
        const any = reportSource({ ...records, entries, people: [] }, range, '2026-11-22')
        const within = entries.filter(({ date }) => range.from <= date)
        const all = summarize(range, monthDocumentsOf(within), any)
        const shown = reportModel(redact(any, [], redactionWords), []).summary
        const work = reportModel(redact(any, ['personal'], redactionWords), []).summary
        expect(shown).toEqual(all)
        expect(work.minutes).toBe(all.minutes - all.bySide.personal)
        expect(work.bySide).toEqual({ ...all.bySide, personal: 0 })
      }),
      { numRuns: 40 },
    )
  })

  it('is counted as it is said beside the choice', () => {
    const hideable = hideableIn(source, redactionWords.people)
    expect(hideable).toMatchObject({ names: 3, alwaysHidden: 1, personal: { minutes: 175, goals: 2 } })
    expect(hideable.levels).toBe(2)
    expect(hideable.notes).toBeGreaterThan(6)
  })
})

describe('a report of the sample journal', () => {
  const sample = reportSource(sampleJournal(CANARY_DAY), YEAR, CANARY_DAY)

  it('adds up in every table', () => {
    for (const hidden of [[], ['personal'], REDACTIONS] as const) {
      const { summary, months, planned, provenances } = reportModel(
        redact(sample, hidden, redactionWords),
        [],
      )
      const sum = (list: readonly { minutes: number }[]) =>
        list.reduce((total, { minutes }) => total + minutes, 0)
      expect(sum(months.map((month) => month.summary))).toBe(summary.minutes)
      expect(sum(summary.byCategory) + summary.bySide.unassigned).toBe(summary.minutes)
      expect(sum(provenances)).toBe(summary.minutes)
      expect(planned?.actual).toBe(summary.minutes)
    }
  })

  it('names nobody of the people where names are hidden', () => {
    const text = textOf(
      reportModel(
        redact(sample, ['names'], redactionWords),
        sample.entries.map(({ id }) => id),
      ),
    )
    for (const { name } of sample.people) expect(text).not.toMatch(new RegExp(`\\b${name}\\b`))
    expect(text).toContain('A direct report told me that he does not know where he stands.')
  })
})
