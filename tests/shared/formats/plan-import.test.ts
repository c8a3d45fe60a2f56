import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexCatalog } from '../../../shared/entry/catalog-index.ts'
import { skillSchema } from '../../../shared/entry/catalog.ts'
import { entrySchema } from '../../../shared/entry/entry.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { IMPORTED_CATEGORY_ID } from '../../../shared/formats/import-catalog.ts'
import { planImport, withoutKnown } from '../../../shared/formats/plan-import.ts'
import { draftsOfTimeFile } from '../../../shared/formats/time-drafts.ts'
import { readToggl } from '../../../shared/formats/toggl.ts'
import { defaultCatalog } from '../../support/arbitraries.ts'

const technology = DEFAULT_CATEGORIES[0]?.id ?? ''
const typescript = skillSchema.parse({ id: 'ts', name: 'TypeScript', categoryId: technology })
const catalog = indexCatalog(DEFAULT_CATEGORIES, [...DEFAULT_SKILLS, typescript])
const context = {
  catalog,
  places: {},
  kind: 'toggl' as const,
  importId: 'import-1',
  now: '2026-11-22T10:00:00.000Z',
}

const HEADER = 'Client,Project,Task,Description,Start date,Start time,Duration,Tags'
function plan(rows: readonly string[], more: Partial<Parameters<typeof planImport>[1]> = {}) {
  const file = draftsOfTimeFile(readToggl([HEADER, ...rows].join('\n')))
  if (file.kind !== 'drafts') throw new Error(file.kind)
  return planImport(file.drafts, { ...context, ...more })
}
const row = (project: string, description = 'Work', time = '00:30:00') =>
  `Acme,${project},,${description},2024-03-04,09:00:00,${time},`

describe('a planned import', () => {
  test('gives each row its entry, with where it came from', () => {
    const [entry] = plan(['Acme,typescript,Docs,Review,2024-03-04,09:00:00,00:45:00,"team, review"']).entries
    expect(entry).toMatchObject({
      date: '2024-03-04',
      minutes: 45,
      title: 'Review',
      notes: 'Task: Docs',
      tags: ['team', 'review'],
      kind: 'other',
      mode: null,
      allocations: [{ skillId: 'ts', minutes: 45 }],
      provenance: 'imported',
      source: {
        kind: 'toggl',
        key: expect.stringMatching(/^[0-9a-f]{16}-1$/) as string,
        importId: 'import-1',
      },
      startedAt: null,
    })
    expect(entry?.id).toMatch(/^018e06c2-9800-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  test.each([
    [',,,Only words,2024-03-04,,00:10:00,', 'Only words', 'Only words'],
    ['Acme,,,Words,2024-03-04,,00:10:00,', 'Words', 'Acme'],
    ['Acme,Site,,,2024-03-04,,00:10:00,', 'Site', 'Site'],
    ['Acme,,,,2024-03-04,,00:10:00,', 'Acme', 'Acme'],
  ])('of %s has the title "%s" and the skill "%s"', (line, title, skill) => {
    const { entries, skills } = plan([line])
    expect([entries[0]?.title, skills[0]?.name]).toEqual([title, skill])
  })

  test('of a row without any words is "Untitled" and unassigned', () => {
    expect(plan([',,,,2024-03-04,,00:10:00,']).entries[0]).toMatchObject({
      title: 'Untitled',
      allocations: [],
    })
  })

  test('brings unknown names into "Imported" and says so once for each', () => {
    const { categories, skills, problems } = plan([row('Site'), row('SITE', 'More'), row('App')])
    expect(categories).toMatchObject([{ id: IMPORTED_CATEGORY_ID, name: 'Imported', side: 'hard' }])
    expect(skills.map(({ name, categoryId }) => [name, categoryId])).toEqual([
      ['Site', IMPORTED_CATEGORY_ID],
      ['App', IMPORTED_CATEGORY_ID],
    ])
    expect(problems).toEqual([
      { line: null, stops: false, text: '"Site" is not a skill yet; it comes into the category "Imported".' },
      { line: null, stops: false, text: '"App" is not a skill yet; it comes into the category "Imported".' },
    ])
  })

  test('makes skills where the person says, also in a new category', () => {
    const places = { site: { category: 'technology' }, App: { category: 'Freelance' } }
    const { categories, skills, problems } = plan([row('Site'), row('App')], { places })
    expect(categories).toMatchObject([{ name: 'Freelance', side: 'hard' }])
    expect(skills.map(({ categoryId }) => categoryId)).toEqual([technology, categories[0]?.id])
    expect(problems).toEqual([])
  })

  test('knows a skill again that was made by an earlier import and renamed since', () => {
    const first = plan([row('Site')])
    const renamed = first.skills.map((skill) => ({ ...skill, name: 'Website' }))
    const later = indexCatalog([...catalog.categories, ...first.categories], [...catalog.skills, ...renamed])
    const second = plan([row('Site', 'More')], { catalog: later })
    expect([second.skills, second.entries[0]?.allocations[0]?.skillId]).toEqual([[], renamed[0]?.id])
  })

  test('adds nothing when the file comes again, on any computer, and keeps two equal rows apart', () => {
    const rows = [row('Site'), row('Site'), row('App')]
    const first = plan(rows)
    const known = new Set(first.entries.map(({ id }) => id))
    expect(known.size).toBe(3)
    const again = plan(rows.toReversed(), { importId: 'import-2', now: '2027-01-01T00:00:00.000Z' })
    expect(withoutKnown(again, (id) => known.has(id))).toMatchObject({
      entries: [],
      skills: [],
      categories: [],
      duplicates: 3,
    })
    const more = withoutKnown(plan([...rows, row('Site')]), (id) => known.has(id))
    expect(more).toMatchObject({ duplicates: 3, entries: [{ title: 'Work' }], skills: [{ name: 'Site' }] })
  })

  test('has the minutes of its rows, each rounded by itself, whatever they are', () => {
    const anySeconds = fc.integer({ min: 1, max: 86_399 })
    const two = (value: number) => String(value).padStart(2, '0')
    fc.assert(
      fc.property(fc.array(fc.tuple(anySeconds, fc.constantFrom('Site', 'TypeScript', ''))), (made) => {
        const rows = made.map(([seconds, project]) =>
          row(
            project,
            'Work',
            `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`,
          ),
        )
        const { entries } = plan(rows, { catalog: defaultCatalog })
        const wanted = made.reduce((sum, [seconds]) => sum + Math.max(1, Math.round(seconds / 60)), 0)
        expect(entries.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(wanted)
        expect(
          entries.flatMap(({ allocations }) => allocations).reduce((sum, { minutes }) => sum + minutes, 0),
        ).toBe(wanted)
        expect(new Set(entries.map(({ id }) => id)).size).toBe(made.length)
      }),
      { numRuns: 100 },
    )
  })

  test('holds only valid entries, each with its own id, whatever bytes a report holds', () => {
    const anyText = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(',', '\n', '"', '2024-03-04', '00:30:00')),
    )
    fc.assert(
      fc.property(anyText, (pieces) => {
        const file = draftsOfTimeFile(readToggl(`${HEADER}\n${row('Site')}\n${pieces.join('')}`))
        if (file.kind !== 'drafts') return
        const planned = planImport(file.drafts, context)
        for (const entry of planned.entries) expect(entrySchema.parse(entry)).toEqual(entry)
        expect(new Set(planned.entries.map(({ id }) => id)).size).toBe(file.drafts.length)
      }),
      { numRuns: 500 },
    )
  })
})
