import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { CreditLine } from '../../shared/credentials/credit-lines.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../shared/entry/defaults.ts'
import { runCommand } from '../support/run-command.ts'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-credits-'))
})
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const entry = (date: string, minutes: number, claims: [credentialId: string, category: string][]) => ({
  id: `e-${date}`,
  date,
  minutes,
  title: 'Done',
  allocations: [],
  claims: claims.map(([credentialId, category]) => ({ credentialId, category, minutes })),
})

test('credits of two bodies from the same entries, as of a day', async () => {
  const file = join(folder, 'ruth.evenkeel.json')
  const journal = {
    format: 'evenkeel-journal',
    version: 1,
    categories: DEFAULT_CATEGORIES,
    skills: DEFAULT_SKILLS,
    credentials: [
      { id: 'pmp-1', title: 'PMP', rulePackId: 'pmp', cycleStart: '2025-03-01' },
      { id: 'cissp-1', title: 'CISSP', rulePackId: 'cissp', cycleStart: '2023-06-01' },
      { id: 'own', title: 'Bar', rulePackId: 'bar', cycleStart: '2026-01-01' },
      { id: 'degree', title: 'MSc', type: 'degree' },
      { id: 'lost', title: 'Gone', rulePackId: 'nowhere', cycleStart: '2026-01-01' },
    ],
    rulePacks: [{ id: 'bar', name: 'Bar', body: 'Bar association', required: 12, cycleMonths: 12 }],
    entries: [
      entry('2025-05-01', 590, [
        ['pmp-1', 'Power Skills'],
        ['cissp-1', 'Group B'],
      ]), // 9.83 hours: 9.75
      entry('2026-02-01', 1_440, [['pmp-1', 'Work as Practitioner']]), // 24, of which 8
      entry('2026-03-01', 60, [['own', '']]),
      entry('2026-11-20', 600, [['pmp-1', 'Business Acumen']]), // after the day
    ],
  }
  writeFileSync(file, JSON.stringify(journal))
  const { exit, stdout, stderr } = await runCommand(['credits', '--on', '2026-11-19', '--journal', file])
  expect(exit).toBe(0)
  expect(stderr).toContain('“Gone” goes by the rules "nowhere", which are not here.')
  const lines = JSON.parse(stdout) as CreditLine[]
  expect(lines.map(({ credential }) => credential).toSorted()).toEqual(['Bar', 'CISSP', 'PMP'])
  const line = (name: string) => lines.find(({ credential }) => credential === name)
  expect(line('PMP')).toMatchObject({
    credential: 'PMP',
    body: 'PMI',
    cycle: { from: '2025-03-01', to: '2028-02-29' },
    required: 60,
    earned: 33.75,
    counted: 17.75,
    missing: 42.25,
    carriedIn: 0,
    yearly: [],
  })
  expect(line('PMP')?.byCategory).toContainEqual({
    category: 'Power Skills',
    earned: 9.75,
    counted: 9.75,
    min: 8,
    cap: null,
  })
  // The entry of 2025 lay in its cycle before; nothing of it was beyond the 120.
  expect(line('CISSP')).toMatchObject({
    body: 'ISC2',
    cycle: { from: '2026-06-01', to: '2029-05-31' },
    earned: 0,
    missing: 120,
  })
  expect(line('Bar')).toMatchObject({ body: 'Bar association', required: 12, earned: 1, missing: 11 })
})

test('credits want a day', async () => {
  expect((await runCommand(['credits', '--sample'])).exit).toBe(2)
})
