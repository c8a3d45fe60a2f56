import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviewSchema } from '../../../shared/growth/records.ts'
import { settingsSchema } from '../../../shared/journal/settings.ts'
import { blankIntention, checkReview, reviewFormOf, withQuestions } from '../../../shared/review/form.ts'
import { OUR_QUESTIONS, ownQuestions, questionsOf } from '../../../shared/review/questions.ts'
import { REVIEW_KINDS } from '../../../shared/review/kinds.ts'

const QUESTIONS = ['What went well?', 'What next?']

describe('a review as it is written', () => {
  it('keeps the questions that were asked, without those left open', () => {
    const form = reviewFormOf(QUESTIONS, null)
    const answered = {
      ...form,
      answers: form.answers.with(0, { question: 'What went well?', text: ' The talk. ' }),
    }
    expect(checkReview(answered)).toMatchObject({
      kind: 'right',
      checked: { answers: [{ question: 'What went well?', text: 'The talk.' }], intentions: [] },
    })
  })

  it('asks for a word before it can be finished', () => {
    const form = reviewFormOf(QUESTIONS, null)
    expect(checkReview(form)).toEqual({ kind: 'empty' })
    expect(checkReview({ ...form, intentions: [blankIntention(0)] })).toEqual({ kind: 'empty' })
  })

  it('says which intention lacks what', () => {
    const form = reviewFormOf(QUESTIONS, null)
    const lines = [
      { ...blankIntention(0), text: 'x'.repeat(1_001) },
      { ...blankIntention(1), becomes: 'goal' as const },
      {
        ...blankIntention(2),
        text: 'Read',
        becomes: 'plan' as const,
        minutes: null,
        weekday: 2,
        start: null,
      },
      { ...blankIntention(3), text: 'Fine', minutes: null },
    ]
    expect(checkReview({ ...form, intentions: lines })).toEqual({
      kind: 'wrong',
      errors: new Map([
        [0, { text: 'too-long' }],
        [1, { text: 'missing' }],
        [2, { minutes: 'unclear', category: 'missing', start: 'missing' }],
      ]),
    })
  })

  it('loses no answer when the questions change meanwhile', () => {
    const form = {
      answers: [
        { question: 'Old?', text: 'Yes.' },
        { question: 'What next?', text: '' },
      ],
      intentions: [],
    }
    expect(withQuestions(form, QUESTIONS).answers).toEqual([
      { question: 'What went well?', text: '' },
      { question: 'What next?', text: '' },
      { question: 'Old?', text: 'Yes.' },
    ])
    const question = fc.constantFrom('a', 'b', 'c', 'd')
    const answers = fc.uniqueArray(fc.record({ question, text: fc.string() }), {
      selector: (one) => one.question,
    })
    fc.assert(
      fc.property(answers, fc.uniqueArray(question), (given, asked) => {
        const kept = withQuestions({ answers: given, intentions: [] }, asked).answers
        for (const one of given.filter(({ text }) => text.trim() !== '')) expect(kept).toContainEqual(one)
        expect(kept.map((one) => one.question).slice(0, asked.length)).toEqual(asked)
        expect(new Set(kept.map((one) => one.question)).size).toBe(kept.length)
      }),
      { numRuns: 50 },
    )
  })

  it('of a finished review finishes as the same again', () => {
    const review = reviewSchema.parse({
      id: 'r',
      kind: 'month',
      from: '2026-10-01',
      to: '2026-10-31',
      finishedOn: '2026-11-02',
      answers: [{ question: 'Asked long ago?', text: 'Yes.' }],
      intentions: [
        { text: 'Listen', goalId: 'g' },
        { text: 'Read', plannedFrom: '2026-11-09' },
      ],
    })
    const checked = checkReview(reviewFormOf(QUESTIONS, review))
    if (checked.kind !== 'right') throw new Error('It is not right.')
    expect(checked.checked.answers).toEqual(review.answers)
    expect(checked.checked.intentions).toMatchObject(review.intentions)
  })
})

describe('the questions', () => {
  it('are ours until others are written, and ours again word for word', () => {
    const settings = settingsSchema.parse({})
    for (const kind of REVIEW_KINDS) {
      expect(questionsOf(kind, settings)).toEqual(OUR_QUESTIONS[kind])
      expect(ownQuestions(kind, OUR_QUESTIONS[kind])).toBeNull()
    }
    expect(ownQuestions('week', [' Mine? ', '', 'Mine?', 'Another?'])).toEqual(['Mine?', 'Another?'])
    const own = { ...settings.reviewQuestions, week: ['Mine?'] }
    expect(questionsOf('week', { reviewQuestions: own })).toEqual(['Mine?'])
    expect(questionsOf('year', { reviewQuestions: own })).toEqual(OUR_QUESTIONS.year)
  })

  it('come without a doubled one, and as sentences that ask', () => {
    const all = REVIEW_KINDS.flatMap((kind) => OUR_QUESTIONS[kind])
    expect(new Set(all).size).toBe(all.length)
    for (const question of all) expect(question).toMatch(/^[A-Z].*\?$|^[A-Z].*sentences\?$/)
  })
})
