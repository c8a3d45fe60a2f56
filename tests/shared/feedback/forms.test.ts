import { describe, expect, it } from 'vitest'
import { goalSchema } from '../../../shared/balance/career.ts'
import { checkGoal } from '../../../shared/balance/goal-form.ts'
import { goalFromFeedback } from '../../../shared/feedback/feedback-goal.ts'
import { questionsFor } from '../../../shared/feedback/questions.ts'
import { blankRequest, checkRequest, questionLines } from '../../../shared/feedback/request-form.ts'
import { blankSpoken, checkSpoken, spokenFormOf } from '../../../shared/feedback/spoken-form.ts'
import { feedbackSchema, RELATIONS } from '../../../shared/growth/records.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { defaultCatalog as catalog } from '../../support/arbitraries.ts'

const TODAY = '2026-11-22'
const idOf = (name: string) => DEFAULT_SKILLS.find((skill) => skill.name === name)?.id ?? ''
const [listening, speaking, programming] = ['Active listening', 'Speaking', 'Programming'].map(idOf) as [
  string,
  string,
  string,
]

describe('a request', () => {
  const about = (...ids: (string | null)[]) => ids.map((skillId, key) => ({ key, skillId }))

  it('is wanted in a week, with questions that suit who is asked and about what', () => {
    const form = { ...blankRequest(TODAY, listening), relation: 'report' as const }
    const checked = checkRequest(form, catalog, TODAY)
    if (checked.kind === 'wrong') throw new Error('A skill is enough.')
    expect(checked.fields).toMatchObject({ due: '2026-11-29', skillIds: [listening], relation: 'report' })
    expect(checked.fields.questions).toHaveLength(4)
    expect(checked.fields.rated).toMatchObject([{ skillId: listening, skill: 'Active listening' }])
    expect(checked.fields.rated[0]?.scale).toHaveLength(5)
  })

  it('has two to four questions for everybody and every category, none twice', () => {
    for (const relation of RELATIONS) {
      for (const category of DEFAULT_CATEGORIES) {
        const skill = DEFAULT_SKILLS.find(({ categoryId }) => categoryId === category.id)
        const questions = questionsFor(relation, skill === undefined ? [] : [{ skill, category }])
        expect(questions.length).toBeGreaterThanOrEqual(2)
        expect(questions.length).toBeLessThanOrEqual(4)
        expect(new Set(questions).size).toBe(questions.length)
        for (const question of questions) expect(question).toMatch(/^[A-Z].{10,}\?$/)
      }
    }
  })

  it('keeps its questions once they were changed, whoever is asked then', () => {
    const form = {
      ...blankRequest(TODAY, speaking),
      questions: [
        { key: 3, text: ' Mine? ' },
        { key: 4, text: ' ' },
      ],
    }
    expect(questionLines({ ...form, relation: 'mentor' }, catalog)).toEqual(form.questions)
    expect(checkRequest(form, catalog, TODAY)).toMatchObject({ fields: { questions: ['Mine?'] } })
  })

  it('asks for no level where none is wanted, and names each skill once', () => {
    const form = {
      ...blankRequest(TODAY),
      skills: about(listening, null, speaking, listening),
      asksLevels: false,
    }
    expect(checkRequest(form, catalog, TODAY)).toMatchObject({
      fields: { skillIds: [listening, speaking], rated: [] },
    })
  })

  it('says what is missing, too long or over', () => {
    const wrong = checkRequest(
      { ...blankRequest(TODAY), due: '2026-11-21', questions: [], message: 'x'.repeat(2_001) },
      catalog,
      TODAY,
    )
    expect(wrong).toEqual({
      kind: 'wrong',
      errors: { skills: 'missing', questions: 'missing', due: 'past', message: 'too-long' },
    })
    const lines = Array.from({ length: 9 }, (_, key) => ({ key, text: 'x'.repeat(key === 4 ? 501 : 5) }))
    expect(checkRequest({ ...blankRequest(TODAY, speaking), questions: lines }, catalog, TODAY)).toEqual({
      kind: 'wrong',
      errors: { questions: 'too-many', long: new Set([4]) },
    })
  })
})

describe('feedback by hand', () => {
  const form = { ...blankSpoken(TODAY, speaking), said: ' Well said. ', name: 'Jonas' }

  it('needs what was said, a skill and a day that has come', () => {
    expect(checkSpoken(form, TODAY, null)).toMatchObject({
      kind: 'right',
      fields: {
        date: TODAY,
        kind: 'spoken',
        from: { name: 'Jonas', relation: 'peer' },
        skillIds: [speaking],
        answers: [{ question: '', text: 'Well said.' }],
        levels: [],
      },
    })
    expect(checkSpoken({ ...form, said: ' ', skillId: null, date: '2026-11-23' }, TODAY, null)).toEqual({
      kind: 'wrong',
      errors: { said: 'missing', skill: 'missing', date: 'to-come' },
    })
  })

  it('loses nothing of what it was made of when it is edited', () => {
    const before = feedbackSchema.parse({
      id: 'f',
      date: '2026-11-01',
      kind: 'written',
      from: { name: 'Jonas', relation: 'report' },
      skillIds: [speaking, listening],
      answers: [
        { question: 'What?', text: 'one' },
        { question: 'More?', text: 'two' },
      ],
      levels: [
        { skillId: speaking, level: 2 },
        { skillId: listening, level: 4 },
      ],
      changed: 'much',
    })
    const checked = checkSpoken(spokenFormOf(before), TODAY, before)
    expect(checked.kind === 'right' && { ...before, ...checked.fields }).toEqual(before)
    const other = checkSpoken({ ...spokenFormOf(before), skillId: programming, level: null }, TODAY, before)
    expect(other).toMatchObject({
      fields: { skillIds: [programming, listening], levels: [{ skillId: listening, level: 4 }] },
    })
  })
})

describe('a goal that begins with feedback', () => {
  const words = {
    title: (skill: string) => `Better: ${skill}`,
    why: (...parts: string[]) => parts.join(' / '),
  }
  const start = (more: object) =>
    goalFromFeedback(feedbackSchema.parse({ id: 'f', date: '2026-11-01', ...more }), {
      catalog,
      today: TODAY,
      words,
      who: 'Jonas',
      day: '1 Nov',
    })

  it('is about its skills and their side, quotes it, and keeps which piece it was', () => {
    const form = start({ skillIds: [speaking, 'gone'], answers: [{ question: 'Q', text: 'Slower.' }] })
    const checked = checkGoal(form, null)
    expect(checked.kind === 'right' && goalSchema.parse({ id: 'g', ...checked.fields })).toMatchObject({
      title: 'Better: Speaking',
      why: 'Slower. / Jonas / 1 Nov',
      skillIds: [speaking],
      weights: { hard: 0, soft: 1 },
      horizon: 'quarter',
      feedbackId: 'f',
    })
  })

  it('quotes the beginning of what is long, and stands without a skill', () => {
    const form = start({ answers: [{ question: '', text: 'x'.repeat(5_000) }] })
    expect(form.why.length).toBeLessThan(700)
    expect(form.skills).toEqual([])
  })
})
