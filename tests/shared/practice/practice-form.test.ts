import { describe, expect, it } from 'vitest'
import { indexCatalog } from '../../../shared/entry/catalog-index.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { practiceSchema } from '../../../shared/growth/records.ts'
import { PRACTICE_LIBRARY } from '../../../shared/practice/library.ts'
import { BLANK_PRACTICE, checkPractice, practiceFormOf } from '../../../shared/practice/practice-form.ts'

const catalog = indexCatalog(DEFAULT_CATEGORIES, DEFAULT_SKILLS)
const skillId = (name: string) => DEFAULT_SKILLS.find((skill) => skill.name === name)?.id ?? null
const written = {
  ...BLANK_PRACTICE,
  title: ' Read a poem aloud ',
  skillId: skillId('Speaking'),
  minutes: 10,
  steps: 'Choose one.\n\n Read it to somebody. ',
  questions: 'Where did you hurry?\n',
}

describe('the form of an activity', () => {
  it('makes the same fields again of every activity that ships', () => {
    const changed = PRACTICE_LIBRARY.filter((practice) => {
      const checked = checkPractice(practiceFormOf(practice, catalog), catalog, practice)
      const again = checked.kind === 'right' ? { ...practice, ...checked.fields } : null
      return JSON.stringify(again) !== JSON.stringify(practice)
    })
    expect(changed.map(({ title }) => title)).toEqual([])
  })

  it('reads steps and questions line by line, and takes the side of its skill', () => {
    const checked = checkPractice(written, catalog, null)
    expect(checked).toMatchObject({
      kind: 'right',
      fields: {
        title: 'Read a poem aloud',
        side: 'soft',
        skill: 'Speaking',
        instructions: 'Choose one.\nRead it to somebody.',
        questions: ['Where did you hurry?'],
      },
    })
    const own = checked.kind === 'right' && practiceSchema.parse({ id: 'own', ...checked.fields })
    expect(own).toMatchObject({ minutes: 10, mode: 'practise' })
  })

  it('starts from no side that it serves itself', () => {
    const checked = checkPractice({ ...written, heavySide: 'soft' }, catalog, null)
    expect(checked).toMatchObject({ fields: { heavySide: null } })
  })

  it('says what is missing', () => {
    expect(checkPractice({ ...BLANK_PRACTICE, minutes: null }, catalog, null)).toEqual({
      kind: 'wrong',
      errors: { title: 'missing', skill: 'missing', minutes: 'unclear', steps: 'missing' },
    })
    const long = checkPractice({ ...written, title: 'x'.repeat(1_001) }, catalog, null)
    expect(long).toEqual({ kind: 'wrong', errors: { title: 'too-long' } })
  })

  it('keeps the name of a skill that is no longer there, until another one is chosen', () => {
    const before = practiceSchema.parse({
      id: 'own',
      title: 'Old',
      skill: 'Fortran',
      side: 'hard',
      instructions: 'Read.',
    })
    const kept = checkPractice(practiceFormOf(before, catalog), catalog, before)
    expect(kept).toMatchObject({ fields: { skill: 'Fortran', side: 'hard' } })
    const chosen = { ...practiceFormOf(before, catalog), skillId: skillId('Writing') }
    expect(checkPractice(chosen, catalog, before)).toMatchObject({
      fields: { skill: 'Writing', side: 'soft' },
    })
  })
})
