import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duplicateOf, repeatOf } from '../../../shared/entry/again.ts'
import {
  blankForm,
  checkForm,
  entryFormSchema,
  firstPart,
  formOf,
  isSameForm,
  splitEvenly,
  type EntryForm,
} from '../../../shared/entry/entry-form.ts'
import { entryFields, entrySchema, type Entry } from '../../../shared/entry/entry.ts'
import { templateSchema } from '../../../shared/entry/template.ts'
import { templateOf, withTemplate, type Template } from '../../../shared/entry/templates.ts'
import { anyJournal } from '../../support/arbitraries.ts'

const anyEntry: fc.Arbitrary<Entry> = anyJournal.chain(({ entries }) =>
  entries.length === 0 ? fc.constant(ENTRY) : fc.constantFrom(...entries),
)

const ENTRY: Entry = entrySchema.parse({
  id: 'one',
  date: '2026-11-20',
  minutes: 90,
  title: 'Design review',
  notes: '## Agenda\n- [x] read it\n- [ ] ask',
  kind: 'feedback',
  mode: 'feedback',
  tags: ['deep work', 'team'],
  allocations: [
    { skillId: 'a', minutes: 60 },
    { skillId: 'b', minutes: 30 },
  ],
  provenance: 'timed',
  source: { kind: 'toggl', key: 'row', importId: 'import' },
  context: 'personal',
  with: 'mentor',
  structured: true,
  participatory: true,
  outcome: 'A clearer plan',
  startedAt: '2026-11-20T09:00:00+01:00',
  courseId: 'course',
  goalId: 'goal',
  personIds: ['person'],
  fileIds: ['file'],
  claims: [{ credentialId: 'c', category: '', minutes: 30 }],
  moment: { situation: 's', action: 'a', effect: 'e' },
})

const form = (part: Partial<EntryForm> = {}): EntryForm => ({ ...formOf(ENTRY), ...part })
const template = (entry: Template['entry']): Template => templateSchema.parse({ id: 't', name: 'T', entry })

describe('the form of an entry', () => {
  it('gives back any entry as it was, when nothing is typed', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const checked = checkForm(formOf(entry), entry)
        expect(checked.kind === 'right' && { ...entry, ...checked.fields }).toEqual(entry)
      }),
      { numRuns: 60 },
    )
  })

  it('is what a draft of it keeps, whatever is typed so far', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(entryFormSchema.parse(JSON.parse(JSON.stringify(formOf(entry))))).toEqual(formOf(entry))
      }),
      { numRuns: 60 },
    )
    expect(entryFormSchema.parse(blankForm('2026-11-22'))).toEqual(blankForm('2026-11-22'))
  })

  it('covers every field of an entry that is not the app’s own', () => {
    const own = ['id', 'createdAt', 'updatedAt', 'revision', 'provenance', 'source', 'startedAt']
    const held = Object.keys({ ...blankForm('2026-11-22'), allocations: [] }).filter(
      (name) => name !== 'lines',
    )
    expect([...held, ...own].toSorted()).toEqual(Object.keys(entryFields).toSorted())
  })

  it('names what is missing or wrong, field by field', () => {
    const lines = [
      { key: 0, skillId: null, minutes: null },
      { key: 1, skillId: 'a', minutes: null },
      { key: 2, skillId: 'a', minutes: 5 },
    ]
    expect(checkForm(form({ title: ' ', date: null, minutes: null, lines }), null)).toEqual({
      kind: 'wrong',
      errors: {
        title: 'missing',
        date: 'missing',
        minutes: 'missing',
        lines: new Map([
          [0, 'missing'],
          [2, 'twice'],
        ]),
        parts: 'unclear',
      },
    })
    expect(checkForm(form({ minutes: 30 }), null)).toMatchObject({ errors: { parts: 'too-much' } })
    expect(checkForm(form({ title: 'x'.repeat(1_001) }), null)).toMatchObject({
      errors: { title: 'too-long' },
    })
    expect(checkForm(form({ tags: 'x'.repeat(101) }), null)).toMatchObject({ errors: { tags: 'too-long' } })
    expect(checkForm(form({ notes: 'x'.repeat(1_048_577) }), null)).toMatchObject({
      errors: { notes: 'too-long' },
    })
  })

  it('reads tags between commas and by their sign', () => {
    const checked = checkForm(form({ tags: '#team, deep work #writing,, team' }), ENTRY)
    expect(checked).toMatchObject({ fields: { tags: ['team', 'deep work', 'writing'] } })
  })

  it('always adds up: an even split and the rest for the first make the whole', () => {
    const minutes = fc.integer({ min: 1, max: 1_440 })
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 8 }), (total, count) => {
        fc.pre(total >= count)
        const lines = Array.from({ length: count }, (_, key) => ({ key, skillId: `s${key}`, minutes: 1 }))
        const split = splitEvenly({ minutes: total, lines })
        const checked = checkForm(form({ minutes: total, lines: split }), null)
        const shares = checked.kind === 'right' ? checked.fields.allocations.map((part) => part.minutes) : []
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total)
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
        expect(firstPart({ minutes: total, lines: split })).toBe(shares[0])
      }),
    )
  })

  it('is the same form however its lines are keyed', () => {
    const rekeyed = form({ lines: form().lines.map((line) => ({ ...line, key: line.key + 7 })) })
    expect(isSameForm(form(), rekeyed)).toBe(true)
    expect(isSameForm(form(), form({ notes: '' }))).toBe(false)
  })
})

describe('claims and files', () => {
  it('come back as they were, and a draft from before there were any has none', () => {
    const { fileIds: _files, claims: _claims, ...older } = formOf(ENTRY)
    expect(entryFormSchema.parse(older)).toMatchObject({ fileIds: [], claims: [] })
    const checked = checkForm(formOf(ENTRY), ENTRY)
    expect(checked).toMatchObject({
      kind: 'right',
      fields: { fileIds: ['file'], claims: [{ credentialId: 'c', category: '', minutes: 30 }] },
    })
  })

  it.each([null, 0, 1_441])('of %s minutes are unclear, more than the entry has is not', (minutes) => {
    const claim = { key: 4, credentialId: 'c', category: 'Power Skills', minutes }
    expect(checkForm(form({ claims: [claim] }), ENTRY)).toEqual({
      kind: 'wrong',
      errors: { claims: new Map([[4, 'unclear']]) },
    })
    expect(checkForm(form({ claims: [{ ...claim, minutes: 600 }] }), ENTRY).kind).toBe('right')
  })
})

describe('the same again', () => {
  it('carries what it was, not what came of it that time nor where the record came from', () => {
    const again = repeatOf(ENTRY, '2026-11-22')
    expect(again).toMatchObject({
      title: 'Design review',
      date: '2026-11-22',
      with: 'mentor',
      courseId: 'course',
    })
    expect(again).toMatchObject({ notes: '', outcome: '', moment: null })
    expect(again).toMatchObject({ fileIds: [], claims: [] })
    for (const own of ['provenance', 'source', 'startedAt', 'id', 'revision'])
      expect(again).not.toHaveProperty(own)
  })

  it('a duplicate has the words too', () => {
    expect(duplicateOf(ENTRY)).toMatchObject({ notes: ENTRY.notes, outcome: ENTRY.outcome, date: ENTRY.date })
    expect(formOf(duplicateOf(ENTRY))).toEqual({ ...formOf(ENTRY), fileIds: [], claims: [] })
  })
})

describe('a template', () => {
  it('keeps what is filled in and asks for the rest; ticked tasks are open again', () => {
    expect(templateOf(duplicateOf(ENTRY))).toMatchObject({
      title: 'Design review',
      minutes: 90,
      notes: '## Agenda\n- [ ] read it\n- [ ] ask',
    })
    for (const once of ['date', 'outcome', 'moment'])
      expect(templateOf(duplicateOf(ENTRY))).not.toHaveProperty(once)
    const bare = entrySchema.parse({
      id: 'x',
      date: '2026-11-20',
      title: 'Bare',
      minutes: 5,
      notes: '',
      allocations: [],
    })
    expect(templateOf(duplicateOf(bare))).toEqual({ title: 'Bare', minutes: 5 })
  })

  it('of any entry is one the journal accepts, and fills a blank form with all it has', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const made = template(templateOf(duplicateOf(entry)))
        const blank = blankForm(entry.date)
        const filled = withTemplate(blank, blank, made)
        const once = { outcome: '', moment: null, fileIds: [], claims: [] }
        const lasting = { ...formOf(entry), ...once, notes: made.entry.notes ?? '' }
        expect(isSameForm(filled, lasting)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('leaves what was typed, and gives way to another template', () => {
    const blank = blankForm('2026-11-22')
    const typed = { ...blank, title: 'Mine' }
    const first = withTemplate(typed, blank, template({ title: 'One', notes: 'one', minutes: 5 }))
    expect(first).toMatchObject({ title: 'Mine', notes: 'one', minutes: 5 })
    const second = withTemplate(first, { ...first, title: '' }, template({ title: 'Two', notes: 'two' }))
    expect(second).toMatchObject({ title: 'Mine', notes: 'two', minutes: 5 })
  })
})
