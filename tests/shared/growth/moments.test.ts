import { describe, expect, it, test } from 'vitest'
import { entrySchema } from '../../../shared/entry/entry.ts'
import { blankMoment, checkMoment, titleOf } from '../../../shared/growth/moments.ts'

describe('a moment', () => {
  it('needs a situation and nothing else', () => {
    const blank = blankMoment('2026-11-22')
    expect(checkMoment(blank)).toEqual({ kind: 'wrong', errors: { situation: 'missing' } })
    const made = checkMoment({ ...blank, situation: 'Jonas was upset in the stand-up.' })
    if (made.kind === 'wrong') throw new Error('The form is wrong.')
    expect(entrySchema.parse({ id: 'm', ...made.fields })).toMatchObject({
      title: 'Jonas was upset in the stand-up',
      date: '2026-11-22',
      minutes: 5,
      kind: 'moment',
      mode: 'apply',
      moment: { situation: 'Jonas was upset in the stand-up.', action: '', effect: '' },
      allocations: [],
    })
  })

  it('gives its minutes to its skill', () => {
    const made = checkMoment({
      ...blankMoment('2026-11-22'),
      situation: 'A',
      skillId: 's',
      minutes: 12,
      with: 'peer',
    })
    expect(made).toMatchObject({ fields: { with: 'peer', allocations: [{ skillId: 's', minutes: 12 }] } })
    const wrong = checkMoment({ ...blankMoment('2026-11-22'), minutes: null, date: null })
    expect(wrong).toMatchObject({ errors: { situation: 'missing', date: 'missing', minutes: 'missing' } })
  })

  test.each([
    ['Short', 'Short'],
    ['First sentence. Then more.', 'First sentence'],
    ['A line\nand another', 'A line'],
    ['Was it right? I think so.', 'Was it right?'],
    ['word '.repeat(30), `${'word '.repeat(15).trim()}…`],
    ['x'.repeat(200), `${'x'.repeat(79)}…`],
  ])('is called by its first sentence: %s', (situation, title) => {
    expect(titleOf(situation)).toBe(title)
  })
})
