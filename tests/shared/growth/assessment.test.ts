import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexCatalog } from '../../../shared/entry/catalog-index.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import {
  answered,
  answersOf,
  askedNow,
  assessmentDraftSchema,
  begun,
  moved,
  ofCatalog,
  skipped,
} from '../../../shared/growth/assessment/draft.ts'
import { isUpWithoutEvidence, LOOK_BACK_DAYS, sinceRating } from '../../../shared/growth/assessment/since.ts'
import { SUGGESTED, suggestSkills } from '../../../shared/growth/assessment/suggest.ts'
import { assessmentSchema } from '../../../shared/growth/records.ts'
import { scaleOf } from '../../../shared/growth/scales/scale-of.ts'
import { shownOf } from '../../../shared/growth/skills/evidence.ts'
import { daysBetween } from '../../../shared/day.ts'
import { defaultCatalog } from '../../support/arbitraries.ts'
import { ago, entries, entry, ON, said, skillId, withSkill } from '../insight/journals.ts'
import { assessment, rowsOf } from './rated.ts'

const [speaking, writing, teamwork] = ['Speaking', 'Writing', 'Teamwork'].map(skillId) as [
  string,
  string,
  string,
]
const three = begun([speaking, writing, teamwork])
const catalog = defaultCatalog

describe('an assessment that is under way', () => {
  it('asks one skill after the other, forth and back, and stops at the look back', () => {
    expect(askedNow(three)).toBe(speaking)
    expect(moved(three, -1)).toEqual(three)
    const end = [1, 1, 1, 1].reduce<typeof three>((draft) => moved(draft, 1), three)
    expect(askedNow(end)).toBeNull()
    expect(askedNow(moved(end, -1))).toBe(teamwork)
  })

  it('keeps each answer with the question, the scale and the name that were shown', () => {
    const draft = answered(answered(three, catalog, speaking, { level: 4 }), catalog, speaking, {
      note: ' At the fair. ',
    })
    const { question, anchors } = scaleOf({ id: speaking }, undefined)
    expect(answersOf(draft)).toEqual([
      { skillId: speaking, skill: 'Speaking', question, scale: [...anchors], level: 4, note: 'At the fair.' },
    ])
    expect(assessmentSchema.parse({ id: 'a', date: ON, answers: answersOf(draft) }).answers).toHaveLength(1)
  })

  it('keeps nothing of a skill that was skipped, nor of one with a note alone', () => {
    const noted = answered(three, catalog, speaking, { note: 'Hm' })
    expect(answersOf(noted)).toEqual([])
    const draft = skipped(answered(noted, catalog, speaking, { level: 2 }))
    expect([answersOf(draft), askedNow(draft)]).toEqual([[], writing])
  })

  it('goes on without a skill that was archived or is gone, at the same place', () => {
    const draft = moved(moved(answered(three, catalog, writing, { level: 3 }), 1), 1)
    const skills = DEFAULT_SKILLS.filter(({ id }) => id !== speaking).map((skill) =>
      skill.id === writing ? { ...skill, archived: true } : skill,
    )
    const left = ofCatalog(draft, indexCatalog(DEFAULT_CATEGORIES, skills))
    expect([left?.skillIds, left && askedNow(left)]).toEqual([[teamwork], teamwork])
    expect(left && answersOf(left)).toEqual([])
    expect(ofCatalog(draft, indexCatalog([], []))).toBeNull()
  })

  it('is a valid draft after any steps, and its answers a valid assessment', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('answer' as const), level: fc.integer({ min: 1, max: 5 }) }),
      fc.record({ kind: fc.constant('note' as const), note: fc.string() }),
      fc.record({
        kind: fc.constantFrom('next' as const, 'back' as const, 'skip' as const),
        note: fc.constant(''),
      }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let draft = three
        for (const one of steps) {
          const now = askedNow(draft)
          if (one.kind === 'next') draft = moved(draft, 1)
          else if (one.kind === 'back') draft = moved(draft, -1)
          else if (one.kind === 'skip') draft = skipped(draft)
          else if (now !== null)
            draft = answered(draft, catalog, now, 'level' in one ? { level: one.level } : { note: one.note })
        }
        const kept = JSON.parse(JSON.stringify(draft)) as unknown
        expect(assessmentDraftSchema.parse(kept)).toEqual(kept)
        expect(assessmentSchema.safeParse({ id: 'a', date: ON, answers: answersOf(draft) }).success).toBe(
          true,
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('what is suggested to rate', () => {
  const names = (lists: Parameters<typeof rowsOf>[0]) =>
    suggestSkills(rowsOf(lists), ON).map(({ row }) => row.label)

  it('is core first, then what is wanted, what had time, what was rated longest ago', () => {
    const lists = {
      skills: withSkill('Negotiation', { flags: ['core'], wantedLevel: 4 }).map((skill) =>
        skill.name === 'Empathy' ? { ...skill, wantedLevel: 3 } : skill,
      ),
      entries: entries(ago(20, 10), 60, 'Writing'),
      assessments: [
        assessment(ago(400)[0] ?? '', { Teamwork: 3 }),
        assessment(ago(50)[0] ?? '', { Creativity: 2 }),
      ],
    }
    expect(names(lists).slice(0, 5).toSorted()).toEqual([
      'Creativity',
      'Empathy',
      'Negotiation',
      'Teamwork',
      'Writing',
    ])
    expect(names(lists)[0]).toBe('Negotiation')
    expect(names(lists).indexOf('Teamwork')).toBeLessThan(names(lists).indexOf('Creativity'))
    const [first] = suggestSkills(rowsOf(lists), ON)
    expect(first?.reasons).toEqual([{ kind: 'core' }, { kind: 'wanted', level: 4 }, { kind: 'never' }])
  })

  it('of a new journal takes both sides in turn', () => {
    const sides = suggestSkills(rowsOf({}), ON).slice(0, SUGGESTED)
    expect(sides.filter(({ row }) => row.category.side === 'soft')).toHaveLength(5)
    expect(sides.filter(({ row }) => row.category.side === 'hard')).toHaveLength(5)
  })

  it('does not ask again for what was rated within two weeks', () => {
    const lists = {
      skills: withSkill('Negotiation', { flags: ['core'], wantedLevel: 4 }),
      assessments: [assessment(ago(3)[0] ?? '', { Negotiation: 3 })],
    }
    expect(names(lists).slice(0, SUGGESTED)).not.toContain('Negotiation')
  })
})

describe('up without practice and evidence', () => {
  const since = { from: ago(30)[0] ?? '', to: ON }
  const shown = (list: ReturnType<typeof entries>, feedback: ReturnType<typeof said>[] = []) =>
    shownOf([speaking], since, list, feedback).get(speaking)!
  const nothing = shown([])

  it('is asked about from one level up, when there was none of either', () => {
    expect(isUpWithoutEvidence({ level: 2 }, 3, nothing)).toBe(true)
    expect(isUpWithoutEvidence({ level: 2 }, 3, shown(entries(ago(5), 300, 'Speaking', 'learn')))).toBe(true)
  })

  it.each([
    ['practised', shown(entries(ago(5), 1, 'Speaking', 'practise'))],
    ['applied', shown(entries(ago(5), 1, 'Speaking', 'apply'))],
    ['shown by a file', shown([entry(ago(5)[0] ?? '', 1, 'Speaking', 'learn', { fileIds: ['f'] })])],
    ['spoken of by others', shown([], [said(ago(5)[0] ?? '', 'Speaking')])],
  ])('is not asked about a skill that was %s', (_, one) => {
    expect(isUpWithoutEvidence({ level: 2 }, 3, one)).toBe(false)
  })

  it('is never asked of a first rating, nor of one that stayed or fell', () => {
    const level = fc.integer({ min: 1, max: 5 })
    expect(isUpWithoutEvidence(null, 5, nothing)).toBe(false)
    fc.assert(
      fc.property(level, level, (before, now) => {
        expect(isUpWithoutEvidence({ level: before }, now, nothing)).toBe(now > before)
      }),
    )
  })

  it('counts the days after the last rating, at most a year', () => {
    expect(sinceRating(ago(30)[0] ?? '', ON)).toEqual({ from: ago(29)[0], to: ON, isWhole: true })
    expect(sinceRating(ago(LOOK_BACK_DAYS)[0] ?? '', ON).isWhole).toBe(true)
    const long = sinceRating(ago(900)[0] ?? '', ON)
    expect([daysBetween(long.from, long.to) + 1, long.isWhole]).toEqual([LOOK_BACK_DAYS, false])
  })
})
