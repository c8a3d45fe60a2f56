import { describe, expect, test } from 'vitest'
import { indexCatalog } from '../../../shared/entry/catalog-index.ts'
import { skillLabel } from '../../../shared/entry/catalog.ts'
import { skillSchema } from '../../../shared/entry/catalog.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { formatQuickAdd } from '../../../shared/entry/quick-add-format.ts'
import { quickAddProblemText } from '../../../shared/entry/quick-add-problems.ts'
import { entryFieldsOf, parseQuickAdd } from '../../../shared/entry/quick-add.ts'

const categoryId = (name: string) => DEFAULT_CATEGORIES.find((category) => category.name === name)?.id
const skill = (name: string, category: string, more = {}) =>
  skillSchema.parse({
    id: `own-${category}-${name}`.replace(/[^\w-]/g, '_'),
    name,
    categoryId: categoryId(category),
    ...more,
  })

const catalog = indexCatalog(DEFAULT_CATEGORIES, [
  ...DEFAULT_SKILLS,
  skill('TypeScript', 'Technology'),
  skill('C++', 'Technology'),
  skill('CI/CD', 'Technology'),
  skill('Français', 'Languages'),
  skill('Prototyping', 'Technology'),
  skill('Prototyping', 'Design & engineering'),
  skill('Flash', 'Technology', { archived: true }),
  skill('Programming in Pascal', 'Technology', { archived: true }),
])

/** A Friday. */
const today = '2026-11-20'

/** The line as it was understood, only what is not the rule: `90m · code review · 2026-11-19 · practise · [reading] · Skill 90 · #tag · !problem`. */
function understood(line: string, locale = ''): string {
  const parsed = parseQuickAdd(line, { catalog, today, locale })
  const label = (id: string) => {
    const found = catalog.skillById.get(id)
    return found === undefined ? id : skillLabel(found, catalog.categoryById.get(found.categoryId))
  }
  return [
    parsed.minutes === null ? [] : `${parsed.minutes}m`,
    parsed.title,
    parsed.dateGiven ? parsed.date : [],
    parsed.mode ?? [],
    parsed.kind === 'other' ? [] : `[${parsed.kind}]`,
    parsed.allocations.map(({ skillId, minutes }) => `${label(skillId)} ${minutes}`),
    parsed.tags.map((tag) => `#${tag}`),
    parsed.problems.map((problem) => `!${problem.kind}`),
  ]
    .flat()
    .join(' · ')
}

describe('quick add reads', () => {
  test.each([
    [
      '1h30 code review with Priya #team @mentoring yesterday practise',
      '90m · code review with Priya · 2026-11-19 · practise · Teaching & mentoring 90 · #team',
    ],
    // Durations.
    ['refactor login 90m', '90m · refactor login'],
    ['refactor login 1.5h', '90m · refactor login'],
    ['refactor login 1,5h', '90m · refactor login'],
    ['refactor login 1:30', '90m · refactor login'],
    ['refactor login 1h30', '90m · refactor login'],
    ['refactor login 1h30m', '90m · refactor login'],
    ['refactor login 1h 30m', '90m · refactor login'],
    ['refactor login 1h 30', '90m · refactor login'],
    ['refactor login 1 hour 30 minutes', '90m · refactor login'],
    ['refactor login (2 hours)', '120m · refactor login'],
    ['45 min refactor login', '45m · refactor login'],
    ['2h, refactor login', '120m · refactor login'],
    ['refactor 1h login', '60m · refactor login'],
    ['90 refactor login', '90m · refactor login'],
    ['refactor login 90', '90m · refactor login'],
    ['refactor login 90 @TypeScript #api', '90m · refactor login · TypeScript 90 · #api'],
    ['read 3 chapters of 1984 30m', '30m · read 3 chapters of 1984 · [reading]'],
    ['read 1h 3 chapters', '60m · read 3 chapters · [reading]'],
    ['fix 3 bugs', 'fix 3 bugs · !no-minutes'],
    ['essay on 1984', 'essay on 1984 · !no-minutes'],
    ['sync at 10:30 15m', '15m · sync at 10:30'],
    ['refactor login 30m 45m', 'refactor login · !several-durations'],
    ['refactor login 25h', 'refactor login · !too-long'],
    ['refactor login 0m', 'refactor login · !too-short'],
    ['24h hackathon', '1440m · hackathon'],
    // Dates. Today is Friday, 20 November 2026.
    ['30m stand-up today', '30m · stand-up · 2026-11-20'],
    ['30m stand-up 2026-11-03', '30m · stand-up · 2026-11-03'],
    ['30m stand-up 2027-01-05', '30m · stand-up · 2027-01-05'],
    ['30m stand-up 2026-02-30', '30m · stand-up · !no-such-day'],
    ['30m stand-up monday', '30m · stand-up · 2026-11-16'],
    ['friday 30m stand-up', '30m · stand-up · 2026-11-13'],
    ['30m stand-up last fri', '30m · stand-up · 2026-11-13'],
    ['30m stand-up on Wed with Ana', '30m · stand-up with Ana · 2026-11-18'],
    ['30m prepared Friday demo', '30m · prepared Friday demo'],
    ['30m prepare for next friday', '30m · prepare for next friday'],
    ['30m plan until monday', '30m · plan until monday'],
    ['30m stand-up 3 nov', '30m · stand-up · 2026-11-03'],
    ['30m stand-up Nov 3rd', '30m · stand-up · 2026-11-03'],
    ['30m stand-up 24 december', '30m · stand-up · 2025-12-24'],
    ['nov 3 2h stand-up', '120m · stand-up · 2026-11-03'],
    ['30m stand-up 3 nov 2024', '30m · stand-up · 2024-11-03'],
    ['30m stand-up feb 29', '30m · stand-up · 2024-02-29'],
    ['30m stand-up feb 30', '30m · stand-up · !no-such-day'],
    ['30m stand-up 3/11', '30m · stand-up 3/11'],
    ['30m stand-up 13/11', '30m · stand-up · 2026-11-13'],
    ['30m stand-up 3/11/2026', '30m · stand-up · !ambiguous-date'],
    ['30m stand-up 3.11.2026', '30m · stand-up · 2026-11-03'],
    ['30m stand-up yesterday 2026-11-03', '30m · stand-up · !several-dates'],
    // Skills and categories.
    ['30m generics @typescript', '30m · generics · TypeScript 30'],
    ['30m generics @types', '30m · generics · TypeScript 30'],
    ['30m dialogues @francais', '30m · dialogues · Français 30'],
    ['30m one-to-one @active-listening', '30m · one-to-one · Active listening 30'],
    ['30m one-to-one @active_listening', '30m · one-to-one · Active listening 30'],
    ['30m one-to-one @"Active listening"', '30m · one-to-one · Active listening 30'],
    ['30m churn @"data analysis and statistics"', '30m · churn · Data analysis & statistics 30'],
    ['30m churn @statistics', '30m · churn · Data analysis & statistics 30'],
    ['30m templates @c++', '30m · templates · C++ 30'],
    ['30m pipeline @CI/CD', '30m · pipeline · CI/CD 30'],
    ['30m reading group @technology', '30m · reading group · [reading] · Technology 30'],
    ['30m grammar @lang', '30m · grammar · Languages 30'],
    ['30m call @Relationships/General', '30m · call · Relationships 30'],
    ['30m mock @prototyping', '30m · mock · !ambiguous-skill'],
    ['30m mock @technology/prototyping', '30m · mock · Prototyping 30'],
    ['30m banner @flash', '30m · banner · Flash 30'],
    ['30m banner @fla', '30m · banner · !unknown-skill'],
    ['30m kata @program', '30m · kata · Programming 30'],
    ['30m kata @haskell', '30m · kata · !unknown-skill'],
    ['30m mail priya@example.com', '30m · mail priya@example.com'],
    // Splits.
    [
      '@TypeScript 60m @Mentoring 30m',
      '90m · TypeScript, Teaching & mentoring · TypeScript 60 · Teaching & mentoring 30',
    ],
    ['pairing @TypeScript @Mentoring 61m', '61m · pairing · TypeScript 31 · Teaching & mentoring 30'],
    [
      '100m pairing @TypeScript @Mentoring @writing',
      '100m · pairing · TypeScript 34 · Teaching & mentoring 33 · Writing 33',
    ],
    ['90m pairing @TypeScript 1h @Mentoring', '90m · pairing · TypeScript 60 · Teaching & mentoring 30'],
    ['90m pairing @TypeScript 1h @Mentoring 40m', '90m · pairing · !split-mismatch'],
    ['2m pairing @TypeScript @Mentoring @writing', '2m · pairing · !split-mismatch'],
    ['pairing @TypeScript 20m @typescript 10m', '30m · pairing · TypeScript 30'],
    // Modes.
    ['learn Rust ownership 45m', '45m · Rust ownership · learn'],
    ['Rust ownership practice 45m', '45m · Rust ownership · practise'],
    ['apply Rust ownership 45m', '45m · Rust ownership · apply'],
    ['slides for the board get feedback 20m', '20m · slides for the board · feedback'],
    ['feedback from Marc on the slides 20m', '20m · feedback from Marc on the slides · feedback'],
    ['asked Priya for feedback 20m', '20m · asked Priya for feedback'],
    ['apply for the conference 20m', '20m · apply for the conference'],
    ['how people learn maths 45m', '45m · how people learn maths'],
    ['practise 45m', '45m · practise'],
    ['friday practise 45m', '45m · practise · 2026-11-13'],
    // Kinds, tags, titles.
    ['45m Kubernetes course module 3', '45m · Kubernetes course module 3 · [course]'],
    ['45m book club', '45m · book club · [reading]'],
    ['45m workshop on the reading list', '45m · workshop on the reading list'],
    ['45m triage #Team #team, #"on call"', '45m · triage · #Team · #on call'],
    ['45m fix #123', '45m · fix #123'],
    [String.raw`45m prepare \30m talk for \yesterday`, '45m · prepare 30m talk for yesterday'],
    ['45m', '45m ·  · !no-title'],
    ['', ' · !no-minutes · !no-title'],
  ])('%s', (line, meaning) => {
    expect(understood(line)).toBe(meaning)
  })

  test.each([
    ['en-US', '3/11', '2026-03-11'],
    ['en-GB', '3/11', '2026-11-03'],
    ['de-DE', '3.11.', '2026-11-03'],
    ['de-DE', '03.11.2026', '2026-11-03'],
    ['en-US', '3/11/2026', '2026-03-11'],
  ])('in %s %s as %s', (locale, date, day) => {
    expect(understood(`30m stand-up ${date}`, locale)).toBe(`30m · stand-up · ${day}`)
  })

  test('no more than it can be sure of: a version number is no date outside of lands that write dates so', () => {
    expect(understood('30m upgrade to Python 3.11.', 'en-GB')).toBe('30m · upgrade to Python 3.11.')
  })
})

describe('quick add', () => {
  const parse = (line: string) => parseQuickAdd(line, { catalog, today })

  test('says how each part of the line was understood', () => {
    const { parts } = parse('1h30 code review #team @mentoring yesterday practise')
    expect(parts.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'duration: 1h30',
      'title: code review',
      'tag: #team',
      'skill: @mentoring',
      'date: yesterday',
      'mode: practise',
    ])
  })

  test('suggests skills for a mistyped name', () => {
    const [unknown] = parse('30m generics @typscript').unknown
    expect(unknown?.name).toBe('typscript')
    expect(unknown?.suggestions.map(({ name }) => name)).toEqual(['TypeScript'])
  })

  test('names the skills that an unclear name could mean', () => {
    const [problem] = parse('30m mock @prototyping').problems
    expect(problem && quickAddProblemText(problem)).toBe(
      '"prototyping" could be Prototyping or Prototyping. Write more of the name.',
    )
  })

  test('gives the fields of an entry only when nothing is unclear', () => {
    expect(entryFieldsOf(parse('generics @haskell'))).toMatchObject({
      ok: false,
      failure: { problems: [{ kind: 'no-minutes' }, { kind: 'unknown-skill', name: 'haskell' }] },
    })
    expect(entryFieldsOf(parse('30m generics #ts'))).toEqual({
      ok: true,
      value: {
        title: 'generics',
        minutes: 30,
        date: today,
        kind: 'other',
        mode: null,
        tags: ['ts'],
        allocations: [],
      },
    })
  })

  test('keeps the skills it knows while the minutes are still missing', () => {
    const { skills, allocations } = parse('generics @typescript')
    expect([skills.map(({ name }) => name), allocations]).toEqual([['TypeScript'], []])
  })

  test('does not read a line longer than 10,000 characters', () => {
    expect(understood(`30m ${'word '.repeat(4_000)}`)).toContain('!too-much')
  })

  test('writes an entry back as one line', () => {
    const line = '1h30 code review with Priya #team @mentoring yesterday practise'
    expect(formatQuickAdd(parse(line), catalog)).toBe(
      String.raw`90m 2026-11-19 practise code review with Priya @"Teaching & mentoring" #team`,
    )
    expect(formatQuickAdd(parse(String.raw`45m prepare \30m talk`), catalog)).toBe(
      String.raw`45m prepare \30m talk`,
    )
  })
})
