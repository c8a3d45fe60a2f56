import { describe, expect, it } from 'vitest'
import { ago, entries, entry, ON, said, told, withSkill } from './journals.ts'

describe('learning without applying', () => {
  const learned = (...days: number[]) => entries(ago(...days), 60, 'Programming', 'learn')

  it('says how much was learned and that no use is there yet, since the first hour', () => {
    const found = told('learning-without-applying', { entries: learned(28, 20, 2) })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      sentence:
        'You learned Programming for 3h in the last 90 days and have not practised or applied it yet.',
      since: '2026-10-22',
      numbers: { learned: 180, days: 90 },
    })
  })

  it.each([
    ['begun less than four weeks ago', learned(27, 20, 2)],
    ['of less than three hours', learned(28, 20)],
    ['partly older than the quarter', learned(90, 28, 20)],
    ['practised once', [...learned(28, 20, 2), entry(ON, 1, 'Programming', 'practise')]],
    [
      'applied before it was learned',
      [...learned(28, 20, 2), entry(ago(60)[0] ?? '', 5, 'Programming', 'apply')],
    ],
  ])('says nothing of learning %s', (_, list) => {
    expect(told('learning-without-applying', { entries: list })).toEqual([])
  })

  it('says nothing of a skill that was archived', () => {
    const skills = withSkill('Programming', { archived: true })
    expect(told('learning-without-applying', { entries: learned(28, 20, 2), skills })).toEqual([])
  })
})

describe('no feedback on a practised soft skill for a quarter', () => {
  const list = [...entries(ago(30, 10), 60, 'Speaking', 'practise'), entry(ago(90)[0] ?? '', 20, 'Speaking')]
  const began = list[2] as (typeof list)[number]

  it('says how much was practised, since the first time', () => {
    const found = told('no-feedback', { entries: [...list, entry(ago(150)[0] ?? '', 20, 'Speaking')] })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      sentence: 'You practised and applied Speaking for 2h in the last 90 days without any feedback on it.',
      numbers: { practised: 120, days: 90 },
    })
  })

  it('counts the quarter from the first practice: exactly 90 days are one, a day less is not', () => {
    expect(told('no-feedback', { entries: list })[0]).toMatchObject({ since: '2026-08-21' })
    const younger = [...list.slice(0, 2), { ...began, date: ago(89)[0] ?? '' }]
    expect(told('no-feedback', { entries: younger })).toEqual([])
  })

  it('says nothing of less than two hours, or of a hard skill', () => {
    expect(told('no-feedback', { entries: [...list.slice(1), entry(ON, 59, 'Speaking')] })).toEqual([])
    const hard = [
      ...entries(ago(30, 10), 60, 'Programming', 'practise'),
      entry(ago(95)[0] ?? '', 20, 'Programming'),
    ]
    expect(told('no-feedback', { entries: hard })).toEqual([])
  })

  it('says nothing when somebody said something within the quarter, in whatever way it was kept', () => {
    const [inside = '', outside = ''] = ago(89, 90)
    expect(told('no-feedback', { entries: list, feedback: [said(inside, 'Speaking')] })).toEqual([])
    expect(told('no-feedback', { entries: [...list, entry(inside, 5, 'Speaking', 'feedback')] })).toEqual([])
    const kept = entry(inside, 5, 'Speaking', null, { kind: 'feedback' })
    expect(told('no-feedback', { entries: [...list, kept] })).toEqual([])
    expect(told('no-feedback', { entries: list, feedback: [said(outside, 'Speaking')] })).toHaveLength(1)
    expect(told('no-feedback', { entries: list, feedback: [said(inside, 'Writing')] })).toHaveLength(1)
  })
})

describe('a skill going stale', () => {
  const active = entries(ago(5), 60, 'Cloud & networks')
  const built = (days: number, minutes = 600) => [
    ...active,
    entry(ago(days)[0] ?? '', minutes, 'Programming'),
  ]

  it('says for how long and what had gone into it, since the last time', () => {
    expect(told('skill-stale', { entries: built(90) })[0]).toMatchObject({
      sentence: 'Programming had no time for 90 days; you had put 10h into it.',
      since: '2026-08-21',
      numbers: { days: 90, minutes: 600 },
    })
  })

  it('says nothing a day earlier, of little time, or of what was left a year ago', () => {
    expect(told('skill-stale', { entries: built(89) })).toEqual([])
    expect(told('skill-stale', { entries: built(90, 599) })).toEqual([])
    expect(told('skill-stale', { entries: built(400) })).toEqual([])
  })

  it('takes a flag or a wanted level for time, and is quicker with what changes', () => {
    const list = { entries: built(90, 10) }
    expect(
      told('skill-stale', { ...list, skills: withSkill('Programming', { wantedLevel: 4 }) }),
    ).toHaveLength(1)
    expect(
      told('skill-stale', { ...list, skills: withSkill('Programming', { flags: ['in-demand'] }) }),
    ).toHaveLength(1)
    const changing = withSkill('Programming', { flags: ['changing'] })
    expect(told('skill-stale', { entries: built(60, 10), skills: changing })).toHaveLength(1)
    expect(told('skill-stale', { entries: built(59, 10), skills: changing })).toEqual([])
  })

  it('tells at most three, those with most time first', () => {
    const names = ['Programming', 'Cybersecurity', 'Tools of the trade', 'Engineering & drafting']
    const list = names.map((name, index) => entry(ago(100)[0] ?? '', 600 + 60 * index, name))
    const found = told('skill-stale', { entries: [...active, ...list] })
    expect(found.map(({ numbers }) => numbers['minutes'])).toEqual([780, 720, 660])
  })
})
