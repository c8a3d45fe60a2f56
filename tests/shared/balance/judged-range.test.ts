import { describe, expect, it } from 'vitest'
import type { Chapter, Target } from '../../../shared/balance/career.ts'
import { judgeRange } from '../../../shared/balance/judged-range.ts'
import { DEFAULT_TARGET } from '../../../shared/entry/defaults.ts'

const target = (id: string, from: string, hard: number, chapterId: string | null = null): Target => ({
  ...DEFAULT_TARGET,
  id,
  from,
  shares: { hard, soft: 1 - hard },
  chapterId,
})
const lead: Chapter = {
  ...DEFAULT_TARGET,
  id: 'lead',
  from: '2026-07-15',
  role: 'Team lead',
  employer: '',
  field: '',
  stage: 'mid',
}
const targets = [target('a', '2025-01-01', 0.7), target('b', '2026-01-01', 0.5, 'lead')]
const judge = (from: string, to: string, today = '2026-12-31', hard = 70) =>
  judgeRange(
    { from, to, bySide: { hard, soft: 100 - hard, personal: 900 } },
    { targets, chapters: [lead], today },
  )

describe('A range against its target', () => {
  it('is judged by the target in force on its last day, and says when that changed', () => {
    expect(judge('2026-07-01', '2026-09-30')).toEqual({
      share: { hard: 0.7, soft: 0.3 },
      target: { hard: [0.4, 0.6], soft: [0.4, 0.6] },
      within: false,
      changes: ['2026-07-15'],
    })
    expect(judge('2026-04-01', '2026-06-30')).toMatchObject({ within: true, changes: [] })
  })

  it('is judged by today while it is running: a target to come does not count yet', () => {
    expect(judge('2026-07-01', '2026-09-30', '2026-07-14')).toMatchObject({
      target: { hard: [0.6, 0.8] },
      changes: [],
    })
    expect(judge('2026-07-01', '2026-09-30', '2026-07-15')).toMatchObject({
      target: { hard: [0.4, 0.6] },
      changes: ['2026-07-15'],
    })
  })

  it('did not change where it began with the range, or asks for the same as before', () => {
    expect(judge('2026-07-15', '2026-09-30').changes).toEqual([])
    const same = {
      targets: [...targets, target('c', '2026-08-01', 0.5)],
      chapters: [lead],
      today: '2026-12-31',
    }
    const bySide = { hard: 1, soft: 1, personal: 0 }
    expect(judgeRange({ from: '2026-07-20', to: '2026-09-30', bySide }, same).changes).toEqual([])
  })

  it('has no verdict without a target, or without hard and soft time', () => {
    expect(judge('2024-01-01', '2024-12-31')).toMatchObject({ target: null, within: null, changes: [] })
    const nothing = { from: '2026-07-01', to: '2026-09-30', bySide: { hard: 0, soft: 0, personal: 9 } }
    expect(judgeRange(nothing, { targets, chapters: [lead], today: '2026-12-31' })).toMatchObject({
      share: null,
      within: null,
    })
  })
})
