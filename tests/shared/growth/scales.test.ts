import { describe, expect, it } from 'vitest'
import { GENERAL, SIDES } from '../../../shared/entry/catalog.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { FOR_ANY_SKILL } from '../../../shared/growth/scales/for-any-skill.ts'
import { SCALE_FAMILIES, scaleOf } from '../../../shared/growth/scales/scale-of.ts'

const scales = [
  ...Object.values(SCALE_FAMILIES).flatMap(({ scale, skills }) => [scale, ...Object.values(skills)]),
  ...Object.values(FOR_ANY_SKILL),
]
const anchors = scales.flatMap((scale) => scale.anchors)
const categoryById = new Map(DEFAULT_CATEGORIES.map((category) => [category.id, category]))

/** The words that carry meaning, cut to their stems. */
function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)))
}

function alike(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  return [...first].filter((word) => second.has(word)).length / Math.min(first.size, second.size)
}

describe('the scales', () => {
  it('are there for every default category, by its name and under no other', () => {
    expect(Object.keys(SCALE_FAMILIES).toSorted()).toEqual(
      DEFAULT_CATEGORIES.map(({ name }) => name).toSorted(),
    )
  })

  it('are own ones for each of the sixteen default soft skills', () => {
    const soft = DEFAULT_SKILLS.filter(
      ({ name, categoryId }) => name !== GENERAL && categoryById.get(categoryId)?.side === 'soft',
    )
    expect(soft).toHaveLength(16)
    const own = new Set(soft.map((skill) => scaleOf(skill, categoryById.get(skill.categoryId))))
    const families = new Set(Object.values(SCALE_FAMILIES).map(({ scale }) => scale))
    expect(own.size).toBe(16)
    expect([...own].filter((scale) => families.has(scale))).toEqual([])
  })

  it('name no skill that the defaults do not have', () => {
    const wrong = Object.entries(SCALE_FAMILIES).flatMap(([category, { skills }]) =>
      Object.keys(skills).filter(
        (name) =>
          !DEFAULT_SKILLS.some(
            (skill) => skill.name === name && categoryById.get(skill.categoryId)?.name === category,
          ),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('have five anchors, each one whole sentence of a readable length', () => {
    expect(scales.filter((scale) => scale.anchors.length !== 5)).toEqual([])
    const wrong = anchors.filter(
      (anchor) =>
        !/^[A-Z][^.!?]*\.$/.test(anchor) ||
        anchor.length < 35 ||
        anchor.length > 110 ||
        / {2}|^\s|\s$/.test(anchor),
    )
    expect(wrong).toEqual([])
  })

  it('ask one question each, and none twice', () => {
    const questions = scales.map(({ question }) => question)
    expect(questions.filter((question) => !/^[A-Z][^.!?]{20,90}\?$/.test(question))).toEqual([])
    expect(new Set(questions).size).toBe(questions.length)
  })

  it('say nothing twice, not in other words either', () => {
    expect(new Set(anchors.map((anchor) => anchor.toLowerCase())).size).toBe(anchors.length)
    const pairs = anchors.flatMap((one, index) =>
      anchors
        .slice(index + 1)
        .filter((other) => alike(one, other) > 0.6)
        .map((other) => `${one} / ${other}`),
    )
    expect(pairs).toEqual([])
    const beginnings = scales.filter(
      ({ anchors: five }) => new Set(five.map((anchor) => anchor.split(' ')[0])).size < 4,
    )
    expect(beginnings).toEqual([])
  })

  it('have no filler: a level is told by what is done, not by how well', () => {
    const filler =
      /\b(excellent|effective|effectively|proficient|various|strong(ly)?|good|very|best practices?|demonstrates?|displays?|exhibits?|always|never|consistently|appropriate(ly)?|successfully)\b/i
    expect(anchors.filter((anchor) => filler.test(anchor))).toEqual([])
  })
})

describe('the scale of a skill', () => {
  const speaking = DEFAULT_SKILLS.find(({ name }) => name === 'Speaking')!
  const communication = DEFAULT_CATEGORIES.find(({ name }) => name === 'Communication')!

  it('is found by its id, whatever it is called and wherever it was moved', () => {
    const own = SCALE_FAMILIES['Communication']?.skills['Speaking']
    expect(scaleOf(speaking, communication)).toBe(own)
    const renamed = { ...speaking, name: 'Talking', categoryId: 'mine' }
    expect(scaleOf(renamed, { id: 'mine', side: 'hard' })).toBe(own)
  })

  it('of a category’s general skill and of one that the user made there is the category’s', () => {
    const family = SCALE_FAMILIES['Communication']?.scale
    const general = DEFAULT_SKILLS.find(({ categoryId }) => categoryId === communication.id)!
    expect(scaleOf(general, communication)).toBe(family)
    const renamed = { ...communication, name: 'Talk' }
    expect(scaleOf({ id: 'giving-feedback' }, renamed)).toBe(family)
  })

  it.each(SIDES)('in a category that the user made fits any skill of the %s side', (side) => {
    expect(scaleOf({ id: 'knitting' }, { id: 'crafts', side })).toBe(FOR_ANY_SKILL[side])
  })
})
