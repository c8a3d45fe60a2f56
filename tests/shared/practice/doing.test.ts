import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexCatalog } from '../../../shared/entry/catalog-index.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { aboutPractice, entryOfPractice, notesWith, reflectionNotes } from '../../../shared/practice/doing.ts'
import { skillNameOfPractice, skillOfPractice } from '../../../shared/practice/in-catalog.ts'
import { PRACTICE_LIBRARY } from '../../../shared/practice/library.ts'
import { keptTimerSchema, renameTimer, startTimer, type KeptTimer } from '../../../shared/timer/timer.ts'
import { timedEntry } from '../../../shared/timer/timed-entry.ts'

const catalog = indexCatalog(DEFAULT_CATEGORIES, DEFAULT_SKILLS)
const TODAY = '2026-11-22'
const now = { at: '2026-11-22T09:00:00.000+01:00', steady: 0, run: 'a' }
const speaking = DEFAULT_SKILLS.find(({ name }) => name === 'Speaking')
const explain = PRACTICE_LIBRARY[0]
if (explain === undefined || speaking === undefined) throw new Error('the library is empty')

describe('an activity on the timer', () => {
  it.each(PRACTICE_LIBRARY.map((practice) => [practice.title, practice] as const))(
    'is logged under its title, with its skill and mode, as a practice: %s',
    (title, practice) => {
      const about = aboutPractice(practice, catalog, TODAY)
      const timer = startTimer(about, now, TODAY, practice.id)
      const logged = timedEntry(timer, catalog, 20)
      expect(logged).toMatchObject({
        ok: true,
        value: { title, kind: 'practice', mode: practice.mode, minutes: 20, date: TODAY },
      })
      const skillId = skillOfPractice(practice, catalog)?.id
      expect(logged.ok && logged.value.allocations).toEqual([{ skillId, minutes: 20 }])
    },
  )

  it('reads as a person would write it, title first', () => {
    expect(aboutPractice(explain, catalog, TODAY).line).toBe(
      'Explain your last change to a non-technical colleague @Speaking apply',
    )
  })

  it('stays the activity and a practice when its line is written anew', () => {
    const timer = startTimer(aboutPractice(explain, catalog, TODAY), now, TODAY, explain.id)
    const renamed = renameTimer(timer, { line: 'Explained the reading list', kind: null }) as KeptTimer
    expect(renamed.practiceId).toBe(explain.id)
    expect(timedEntry(renamed, catalog, 5)).toMatchObject({ value: { kind: 'practice' } })
  })

  it('is none in a timer that was kept before there were activities', () => {
    const { practiceId: _, ...before } = startTimer({ line: 'code review', kind: null }, now, TODAY)
    expect(keptTimerSchema.parse(before)).toMatchObject({ practiceId: null, about: { line: 'code review' } })
  })
})

describe('an activity in the catalogue', () => {
  it('follows its skill when that is called otherwise', () => {
    const renamed = DEFAULT_SKILLS.map((skill) =>
      skill === speaking ? { ...skill, name: 'Presenting' } : skill,
    )
    const other = indexCatalog(DEFAULT_CATEGORIES, renamed)
    expect(skillNameOfPractice(explain, other)).toBe('Presenting')
    expect(entryOfPractice(explain, { date: TODAY, minutes: 15, notes: '' }, other).allocations).toEqual([
      { skillId: speaking.id, minutes: 15 },
    ])
  })

  it('is done without a skill where that is gone', () => {
    const without = indexCatalog(
      DEFAULT_CATEGORIES,
      DEFAULT_SKILLS.filter((skill) => skill !== speaking),
    )
    expect(skillNameOfPractice(explain, without)).toBe('Speaking')
    expect(entryOfPractice(explain, { date: TODAY, minutes: 15, notes: '' }, without).allocations).toEqual([])
  })
})

describe('the answers of a look back', () => {
  it('become notes with the questions as headings; what is empty is left out', () => {
    expect(
      reflectionNotes(['What helped?', 'What\nstopped you?', 'What next?'], ['The pause. ', ' ', 'Again']),
    ).toBe('## What helped?\n\nThe pause.\n\n## What next?\n\nAgain')
    expect(reflectionNotes(['What helped?'], [])).toBe('')
  })

  it('keep every word that was written, in the order of the questions', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string())),
        fc.string(),
        (pairs, notes) => {
          const answers = pairs.map(([, answer]) => answer)
          const written = reflectionNotes(
            pairs.map(([question]) => question),
            answers,
          )
          let from = 0
          for (const answer of answers.map((one) => one.trim()).filter((one) => one !== '')) {
            const found = written.indexOf(answer, from)
            expect(found).toBeGreaterThanOrEqual(0)
            from = found + answer.length
          }
          expect(notesWith(notes, written).startsWith(notes.trimEnd())).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})
