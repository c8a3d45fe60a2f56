import { describe, expect, it } from 'vitest'
import { AUDIENCE_PRESETS, SECTIONS } from '../../../shared/report/audiences.ts'
import { excerpt } from '../../../shared/report/highlights.ts'
import { choicesFor, keptReportsSchema, presetChoices, withChoices } from '../../../shared/report/kept.ts'
import { isEmpty, reportModel } from '../../../shared/report/model.ts'
import { redact } from '../../../shared/report/redact.ts'
import { AUDIENCES } from '../../../shared/report/request.ts'
import { writeUpChoices } from '../../../shared/report/write-ups.ts'
import { emptyRecords } from '../../../shared/journal/journal.ts'
import { sampleJournal } from '../../../shared/sample/sample-journal.ts'
import { CANARY_DAY, canaryRecords } from '../../support/canary-journal.ts'
import { reportSource } from '../../support/report-source.ts'
import { redactionWords } from '../../support/redaction-words.ts'

const YEAR = { from: '2026-01-01', to: CANARY_DAY }
const sample = reportSource(sampleJournal(CANARY_DAY), YEAR, CANARY_DAY)
const modelOf = (source = sample, entryIds: readonly string[] = []) =>
  reportModel(redact(source, [], redactionWords), entryIds)

describe('a report', () => {
  it('is empty but for its frame where the journal is', () => {
    const model = modelOf(reportSource(emptyRecords(), YEAR, CANARY_DAY))
    expect(SECTIONS.filter((section) => !isEmpty(model, section))).toEqual(['cover', 'summary', 'made'])
  })

  it('of the sample has something in every section but the write-ups nobody chose and the evidence nobody kept', () => {
    expect(SECTIONS.filter((section) => isEmpty(modelOf(), section))).toEqual(['write-ups', 'evidence'])
  })

  it('tells goals with the pace their own page shows, and those closed before not at all', () => {
    const goals = modelOf().goals
    expect(goals.map(({ goal }) => goal.state)).toContain('active')
    expect(goals.every(({ goal }) => goal.closedOn === null || goal.closedOn >= YEAR.from)).toBe(true)
    const feedback = goals.find(({ goal }) => goal.title.startsWith('Give every colleague'))
    expect(feedback?.pace).toMatchObject({ by: 'milestones', done: 1, of: 2 })
    expect(feedback?.next?.title).toBe('Half-year talks')
  })

  it('numbers evidence once a file, with what it shows', () => {
    const { evidence } = modelOf(reportSource(canaryRecords(), YEAR, CANARY_DAY))
    expect(evidence.map(({ number, id, of }) => [number, id, of.map(({ kind }) => kind)])).toEqual([
      [1, 'f-1', ['credential', 'entry']],
      [2, 'f-2', ['entry']],
    ])
  })

  it('writes out only entries that were chosen, that lie in its time, and that have words', () => {
    const ids = sample.entries.map(({ id }) => id)
    const { writeUps } = modelOf(sample, ids)
    expect(writeUps.length).toBeGreaterThan(10)
    expect(writeUps.length).toBeLessThan(ids.length)
    expect(modelOf(sample, ids.slice(0, 1)).writeUps).toEqual([])
    const { candidates, suggested } = writeUpChoices(sample.entries, YEAR)
    expect(candidates).toHaveLength(writeUps.length)
    expect(suggested.size).toBe(6)
  })

  it('of a time that is still to come tells how things stand today', () => {
    const model = modelOf(
      reportSource(sampleJournal(CANARY_DAY), { from: '2026-11-01', to: '2026-12-31' }, CANARY_DAY),
    )
    expect([model.day, model.planned?.range.to]).toEqual([CANARY_DAY, CANARY_DAY])
  })
})

describe('what is kept for an audience', () => {
  const kept = keptReportsSchema.parse(undefined)

  it('is its preset until somebody chooses, and again when that comes to the same', () => {
    for (const audience of AUDIENCES) {
      const preset = presetChoices(audience)
      expect(choicesFor(kept, audience)).toEqual(preset)
      const own = withChoices(kept, audience, { ...preset, sections: ['summary'], paper: 'a4' })
      expect(choicesFor(own, audience)).toEqual({ ...preset, sections: ['summary'], paper: 'a4' })
      expect(keptReportsSchema.parse(own)).toEqual(own)
      const back = { ...preset, sections: preset.sections.toReversed() }
      expect(withChoices(own, audience, back)).toEqual(kept)
    }
  })

  it('shows personal time and names to nobody but the person unless somebody chose so', () => {
    for (const audience of AUDIENCES.filter((one) => one !== 'private'))
      expect(AUDIENCE_PRESETS[audience].hidden).toEqual(expect.arrayContaining(['names', 'personal']))
  })
})

describe('an excerpt', () => {
  it('ends between words and never within a character', () => {
    expect(excerpt('One two  three\nfour', 100)).toBe('One two three four')
    expect(excerpt('One two three four', 9)).toBe('One two…')
    expect(excerpt('a😀😀😀😀', 4)).toBe('a😀…')
  })
})
