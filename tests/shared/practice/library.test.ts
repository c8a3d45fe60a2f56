import { describe, expect, it } from 'vitest'
import { GENERAL, SIDES, skillLabel } from '../../../shared/entry/catalog.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { MODES } from '../../../shared/entry/entry.ts'
import { PRACTICE_CONTEXTS, practiceSchema, type Practice } from '../../../shared/growth/records.ts'
import { PRACTICE_LIBRARY, practicesWith, stepsOf } from '../../../shared/practice/library.ts'

const categoryById = new Map(DEFAULT_CATEGORIES.map((category) => [category.id, category]))
const places = DEFAULT_SKILLS.map((skill) => {
  const category = categoryById.get(skill.categoryId)
  return {
    isGeneral: skill.name === GENERAL,
    name: skillLabel(skill, category),
    category,
    side: category?.side,
  }
})
const titles = PRACTICE_LIBRARY.map(({ title }) => title)

/** The words that carry meaning, for comparing what two activities ask for. */
function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)))
}

function overlap(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  const shared = [...first].filter((word) => second.has(word)).length
  return shared / Math.max(1, Math.min(first.size, second.size))
}

function alike(textOf: (practice: Practice) => string, most: number): string[] {
  return PRACTICE_LIBRARY.flatMap((one, index) =>
    PRACTICE_LIBRARY.slice(index + 1)
      .filter((other) => overlap(textOf(one), textOf(other)) > most)
      .map((other) => `${one.title} / ${other.title}`),
  )
}

describe('the practice library', () => {
  it('has at least sixty activities, each a valid record with an id of its own', () => {
    expect(PRACTICE_LIBRARY.length).toBeGreaterThanOrEqual(60)
    expect(PRACTICE_LIBRARY.map((practice) => practiceSchema.parse(practice))).toEqual(PRACTICE_LIBRARY)
    const ids = PRACTICE_LIBRARY.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^practice(-[a-z]+)+$/.test(id))).toEqual([])
  })

  it('has at least three activities for every default soft skill', () => {
    const soft = places.filter(({ side, isGeneral }) => side === 'soft' && !isGeneral)
    const counts = soft.map(({ name }) => [
      name,
      PRACTICE_LIBRARY.filter(({ skill }) => skill === name).length,
    ])
    expect(counts).toHaveLength(16)
    expect(counts.filter(([, count]) => Number(count) < 3)).toEqual([])
  })

  it('has at least two for every category, hard and personal ones too', () => {
    const few = DEFAULT_CATEGORIES.filter((category) => {
      const names = new Set(places.filter((place) => place.category === category).map(({ name }) => name))
      return PRACTICE_LIBRARY.filter(({ skill }) => names.has(skill)).length < 2
    })
    expect(few.map(({ name }) => name)).toEqual([])
  })

  it.each(SIDES)('has every mode on the %s side', (side) => {
    const modes = PRACTICE_LIBRARY.filter((practice) => practice.side === side).map(({ mode }) => mode)
    expect(new Set(modes)).toEqual(new Set(MODES))
  })

  it('names only default skills, each on its own side', () => {
    const wrong = PRACTICE_LIBRARY.filter(
      ({ skill, side }) => !places.some((place) => place.name === skill && place.side === side),
    )
    expect(wrong.map(({ title }) => title)).toEqual([])
  })

  it('asks for 5 to 60 minutes, in a place that it names', () => {
    const wrong = PRACTICE_LIBRARY.filter(
      ({ minutes, context }) => minutes < 5 || minutes > 60 || context === null,
    )
    expect(wrong.map(({ title }) => title)).toEqual([])
    expect(new Set(PRACTICE_LIBRARY.map(({ context }) => context))).toEqual(new Set(PRACTICE_CONTEXTS))
  })

  it('says what to do in three to six sentences and asks two or three questions', () => {
    const wrong = PRACTICE_LIBRARY.filter((practice) => {
      const steps = stepsOf(practice)
      const isLong = steps.some((step) => step.length > 200 || !/[.?!"]$/.test(step))
      const { length } = practice.questions
      return steps.length < 3 || steps.length > 6 || isLong || length < 2 || length > 3
    })
    expect(wrong.map(({ title }) => title)).toEqual([])
    const questions = PRACTICE_LIBRARY.flatMap((practice) => practice.questions)
    expect(questions.filter((question) => !question.endsWith('?'))).toEqual([])
    expect(new Set(questions).size).toBe(questions.length)
  })

  it('has no two that are alike', () => {
    expect(new Set(titles).size).toBe(titles.length)
    expect(alike(({ title }) => title, 0.6)).toEqual([])
    expect(alike(({ instructions }) => instructions, 0.45)).toEqual([])
  })

  it('leads from each side of the balance to the other by one’s own work', () => {
    const bridges = (from: string, to: string) =>
      PRACTICE_LIBRARY.filter(({ heavySide, side }) => heavySide === from && side === to)
    expect(bridges('hard', 'soft').length).toBeGreaterThanOrEqual(8)
    expect(bridges('soft', 'hard').length).toBeGreaterThanOrEqual(6)
    expect(PRACTICE_LIBRARY.filter(({ heavySide, side }) => heavySide === side)).toEqual([])
    expect(bridges('hard', 'soft').map(({ title }) => title)).toContain(
      'Explain your last change to a non-technical colleague',
    )
  })

  it('shows the user’s own version of one in its place, and their own ones after it', () => {
    const [first] = PRACTICE_LIBRARY
    if (first === undefined) throw new Error('the library is empty')
    const edited = { ...first, minutes: 25 }
    const own = practiceSchema.parse({ id: 'own', title: 'Read a poem aloud' })
    const all = practicesWith([own, edited])
    expect(all[0]).toEqual(edited)
    expect(all.at(-1)).toEqual(own)
    expect(all).toHaveLength(PRACTICE_LIBRARY.length + 1)
  })
})
