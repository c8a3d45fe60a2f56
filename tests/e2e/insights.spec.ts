import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS, DEFAULT_TARGET } from '../../shared/entry/defaults.ts'
import { INSIGHT_RULES, type InsightLine } from '../../shared/insight/insight.ts'
import { resultOf, runCommand } from '../support/run-command.ts'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-insights-'))
})
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const skillId = (name: string) => DEFAULT_SKILLS.find((skill) => skill.name === name)?.id
const entry = (date: string, minutes: number, skill: string, mode: string) => ({
  id: `${date}-${skill.replaceAll(' ', '')}`,
  date,
  minutes,
  title: 'Done',
  mode,
  allocations: [{ skillId: skillId(skill), minutes }],
})

test('what a journal shows as of a day, without what was dismissed', async () => {
  const weeks = ['2026-10-28', '2026-11-04', '2026-11-11']
  const entries = [
    // Learned before the quarter of single entries too: the kept months know of it.
    entry('2026-03-02', 600, 'Cybersecurity', 'apply'),
    ...weeks.map((day) => entry(day, 86, 'Programming', 'learn')),
    ...weeks.map((day) => entry(day, 14, 'Speaking', 'practise')),
    entry('2026-11-20', 300, 'Speaking', 'practise'), // after the day that is looked at
  ]
  const journal = (insightDecisions: object[]) => ({
    format: 'evenkeel-journal',
    version: 1,
    categories: DEFAULT_CATEGORIES,
    skills: DEFAULT_SKILLS,
    targets: [DEFAULT_TARGET],
    entries,
    insightDecisions,
  })
  const told = async (decisions: object[]) => {
    const file = join(folder, 'journal.evenkeel.json')
    writeFileSync(file, JSON.stringify(journal(decisions)))
    return await resultOf<InsightLine[]>(['insights', '--on', '2026-11-19', '--journal', file])
  }
  const band = {
    rule: 'outside-band',
    sentence: 'Hard skills took 86 % of the last 3 weeks; your band is 40 to 60 %.',
    since: '2026-10-26',
    numbers: { hard: 0.86 },
  }
  const found = await told([])
  expect(found[0]).toEqual(band)
  expect(found.map(({ rule }) => rule)).toEqual(['outside-band', 'skill-stale'])
  expect(found[1]?.sentence).toMatch(
    /^Cybersecurity had no time for at least \d+ days; you had put 10h into it\.$/,
  )

  const key = `hard@${DEFAULT_TARGET.id}`
  const dismissed = { id: 'd', rule: 'outside-band', key, decision: 'dismissed', reason: 'The release' }
  expect((await told([dismissed])).map(({ rule }) => rule)).toEqual(['skill-stale'])
})

test('what the sample journal shows, and a wrong use', async () => {
  const found = await resultOf<InsightLine[]>([
    'insights',
    '--on',
    '2026-11-22',
    '--sample',
    '--today',
    '2026-11-22',
  ])
  expect(found.length).toBeGreaterThan(0)
  for (const line of found) {
    expect(Object.keys(line)).toEqual(['rule', 'sentence', 'since', 'numbers'])
    expect(INSIGHT_RULES).toContain(line.rule)
  }
  expect((await runCommand(['insights', '--sample'])).exit).toBe(2)
})
