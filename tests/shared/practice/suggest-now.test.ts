import { describe, expect, it } from 'vitest'
import { DEFAULT_TARGET, DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { indexCatalog } from '../../../shared/entry/catalog-index.ts'
import { monthDocumentsOf } from '../../../shared/balance/month-document.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import type { Side } from '../../../shared/entry/catalog.ts'
import { INSIGHT_RULES } from '../../../shared/insight/insight.ts'
import { remedyOf } from '../../../shared/insight/remedy.ts'
import { PRACTICE_LIBRARY } from '../../../shared/practice/library.ts'
import { suggestNow, type SuggestingJournal } from '../../../shared/practice/suggest-now.ts'
import { categoryId, entry, skillId } from '../insight/journals.ts'

const TODAY = '2026-11-22'
const journal = (entries: Entry[], more: Partial<SuggestingJournal> = {}): SuggestingJournal => ({
  today: TODAY,
  practices: PRACTICE_LIBRARY,
  catalog: indexCatalog(DEFAULT_CATEGORIES, DEFAULT_SKILLS),
  documents: monthDocumentsOf(entries),
  targets: [DEFAULT_TARGET],
  chapters: [],
  planned: [],
  declined: [],
  ...more,
})
const hardMonth = [entry('2026-11-20', 300, 'Programming'), entry('2026-11-19', 60, 'Speaking')]
const softMonth = [entry('2026-11-20', 60, 'Programming'), entry('2026-11-19', 300, 'Speaking')]
const wants = (side: Side, category: string | null, skill: string | null) => ({
  side,
  categoryId: category === null ? null : categoryId(category),
  skillId: skill === null ? null : skillId(skill),
})

describe('what is suggested now', () => {
  it('leads from the side that had more than its target to the other, and says what the four weeks were', () => {
    const toSoft = suggestNow(journal(hardMonth))
    expect(toSoft).toMatchObject({ heavy: 'hard', light: 'soft', finding: { kind: 'outside', percent: 83 } })
    expect(toSoft.practices.map(({ heavySide, side }) => [heavySide, side])).toEqual(
      Array.from({ length: 3 }, () => ['hard', 'soft']),
    )
    const toHard = suggestNow(journal(softMonth))
    expect(toHard).toMatchObject({ heavy: 'soft', light: 'hard' })
    expect(new Set(toHard.practices.map(({ side }) => side))).toEqual(new Set(['hard']))
  })

  it('begins with soft skills where nothing was logged', () => {
    const first = suggestNow(journal([]))
    expect(first).toMatchObject({ heavy: null, light: 'soft', finding: { kind: 'nothing' } })
    expect(first.practices).toHaveLength(3)
  })

  it('leaves out what stands in the plan or was declined', () => {
    const [first, second] = suggestNow(journal(hardMonth)).practices
    const next = suggestNow(
      journal(hardMonth, { planned: [first?.id ?? ''], declined: [second?.id ?? ''] }),
    ).practices.map(({ id }) => id)
    expect(next).toHaveLength(3)
    expect(next).not.toContain(first?.id)
    expect(next).not.toContain(second?.id)
  })

  it('answers an insight by its skill and what is missing on it', () => {
    const remedy = remedyOf({ rule: 'no-feedback', wants: wants('soft', 'Communication', 'Speaking') })
    if (remedy.kind !== 'activity') throw new Error('there is no activity')
    expect(suggestNow(journal(hardMonth), remedy).practices[0]).toMatchObject({
      skill: 'Speaking',
      mode: 'feedback',
    })
    const learned = remedyOf({
      rule: 'learning-without-applying',
      wants: wants('hard', 'Technology', 'Programming'),
    })
    if (learned.kind !== 'activity') throw new Error('there is no activity')
    const [use] = suggestNow(journal(hardMonth), learned).practices
    expect(use?.skill).toBe('Programming')
    expect(['practise', 'apply']).toContain(use?.mode)
  })

  it('answers a category by its skills, a side by that side', () => {
    const remedy = remedyOf({ rule: 'category-missing', wants: wants('hard', 'Languages', null) })
    if (remedy.kind !== 'activity') throw new Error('there is no activity')
    const { practices, heavy, light } = suggestNow(journal(hardMonth), remedy)
    expect({ heavy, light }).toEqual({ heavy: null, light: 'hard' })
    expect(practices.map(({ skill }) => skill)).toContain('Languages')
    expect(practices[0]?.skill).toBe('Languages')
    const personal = remedyOf({ rule: 'personal-neglected', wants: wants('personal', null, null) })
    if (personal.kind !== 'activity') throw new Error('there is no activity')
    const found = suggestNow(journal(hardMonth), personal)
    expect(new Set(found.practices.map(({ side }) => side))).toEqual(new Set(['personal']))
  })
})

describe('the remedy of an insight', () => {
  it('is an activity where something wants time, else a look at the plan or the target', () => {
    const kinds = INSIGHT_RULES.map((rule) => remedyOf({ rule, wants: null }).kind)
    expect(new Set(kinds)).toEqual(new Set(['plan', 'target']))
    expect(remedyOf({ rule: 'target-old', wants: null })).toEqual({ kind: 'target' })
    expect(remedyOf({ rule: 'skill-stale', wants: wants('hard', null, null) })).toMatchObject({
      kind: 'activity',
      modes: [],
    })
  })
})
