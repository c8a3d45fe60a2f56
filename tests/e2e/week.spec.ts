import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Week } from '../../shared/balance/week.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../shared/entry/defaults.ts'
import { resultOf } from '../support/run-command.ts'

const categoryId = DEFAULT_CATEGORIES[0]?.id
const skillId = DEFAULT_SKILLS.find(({ name }) => name === 'Programming')?.id

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-week-'))
})
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('a week against its plan, with time off and what the weeks before carry over', async () => {
  const entry = (date: string, minutes: number, mode: string | null) => ({
    id: `e-${date}`,
    date,
    minutes,
    title: 'Done',
    mode,
    allocations: [{ skillId, minutes }],
  })
  const file = join(folder, 'plan.evenkeel.json')
  const journal = {
    format: 'evenkeel-journal',
    version: 1,
    categories: DEFAULT_CATEGORIES,
    skills: DEFAULT_SKILLS,
    plans: [
      {
        id: 'ideal',
        kind: 'ideal',
        from: '2026-11-02',
        cells: [{ categoryId, mode: 'learn', minutes: 140 }],
      },
    ],
    timeOff: [{ id: 'off', from: '2026-11-10', to: '2026-11-10', fraction: 1, reason: 'ill' }],
    entries: [
      entry('2026-11-03', 100, 'learn'), // 140 planned: 40 too few
      entry('2026-11-15', 150, 'apply'), // 120 planned: 30 too many
      entry('2026-11-16', 90, 'learn'),
      entry('2026-11-22', 20, 'practise'),
    ],
  }
  writeFileSync(file, JSON.stringify(journal))
  const week = await resultOf<Week>([
    'week',
    '--on',
    '2026-11-19',
    '--journal',
    file,
    '--today',
    '2026-11-22',
  ])
  expect(week).toEqual({
    from: '2026-11-16',
    to: '2026-11-22',
    rows: [
      { category: 'Technology', mode: 'learn', planned: 140, actual: 90 },
      { category: 'Technology', mode: 'practise', planned: 0, actual: 20 },
    ],
    planned: 140,
    actual: 110,
    carried: -10,
  })
})
