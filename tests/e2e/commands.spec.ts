import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Summary } from '../../shared/balance/summary.ts'
import { launchApp } from '../support/launch-app.ts'
import { resultOf, runCommand } from '../support/run-command.ts'

type Imported = {
  format: string
  added: number
  duplicates: number
  problems: { line: number | null; text: string }[]
}

let folder: string
let data: string[]

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-commands-'))
  data = ['--data-dir', join(folder, 'data'), '--today', '2026-11-22']
})

test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const summary = (from: string, to: string) =>
  resultOf<Summary>(['summary', '--from', from, '--to', to, ...data])

const TOGGL = [
  'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (EUR)',
  'Ana,ana@example.org,Acme,Programming,,"Fixed the parser, then its tests",No,2026-03-04,09:00:00,2026-03-04,09:45:30,00:45:30,"deep, team",',
  'Ana,ana@example.org,Acme,Negotiation,,"Agreed the dates\nwith the customer",No,2026-03-05,23:30:00,2026-03-06,00:30:00,01:00:00,,',
  'Ana,ana@example.org,,Kubernetes,,,No,2026-03-06,08:00:00,2026-03-06,08:00:10,00:00:10,,',
  'Ana,ana@example.org,,,,Opened the timer by mistake,No,2026-03-06,08:00:00,2026-03-06,08:00:00,00:00:00,,',
  '',
].join('\r\n')

test('a Toggl Track export comes in, adds up, and adds nothing the second time', async () => {
  const csv = file('toggl.csv', `\uFEFF${TOGGL}`)
  const first = await resultOf<Imported>(['import', csv, ...data])
  expect(first).toMatchObject({ format: 'toggl', added: 3, duplicates: 0 })
  expect(first.problems.map(({ line }) => line)).toEqual([6, null])
  const again = await resultOf<Imported>(['import', csv, ...data])
  expect(again).toMatchObject({ added: 0, duplicates: 3 })

  const march = await summary('2026-03-01', '2026-03-31')
  expect(march).toMatchObject({
    entries: 3,
    minutes: 46 + 60 + 1,
    bySide: { hard: 47, soft: 60, personal: 0, unassigned: 0 },
  })
  expect(march.bySkill.map(({ skill }) => skill)).toEqual(['Negotiation', 'Programming', 'Kubernetes'])
})

test(
  'a Clockify export with 12-hour times asks for its date order and is read in the one given',
  { tag: '@long' },
  async () => {
    const csv = file(
      'clockify.csv',
      [
        'Description,Project,Start Time,Start Date,End Date,End Time,Tags,Duration (h)',
        'Read the RFC,Writing,09:00 AM,03/04/2026,03/04/2026,09:30 AM,,00:30:00',
        'Retrospective,Teamwork,1:15 PM,05/04/2026,05/04/2026,2:00 PM,team,00:45:00',
        '',
      ].join('\n'),
    )
    const asked = await runCommand(['import', csv, ...data])
    expect(asked.exit).toBe(1)
    expect(asked.stderr).toContain('--date-order')
    expect((await summary('2026-01-01', '2026-12-31')).entries).toBe(0)

    const read = await resultOf<Imported>(['import', csv, '--date-order', 'dmy', ...data])
    expect(read).toMatchObject({ format: 'clockify', added: 2 })
    expect((await summary('2026-04-01', '2026-04-30')).minutes).toBe(75)
  },
)

test(
  'a broken row writes nothing and names its line, unless the rest is wanted',
  { tag: '@long' },
  async () => {
    const csv = file('toggl.csv', TOGGL.replace('2026-03-05,23:30:00', '2026-02-30,23:30:00'))
    const refused = await runCommand(['import', csv, ...data])
    expect(refused.exit).toBe(1)
    expect(refused.stderr).toContain('Line 3')
    expect((JSON.parse(refused.stdout) as Imported).added).toBe(0)
    expect((await summary('2026-01-01', '2026-12-31')).entries).toBe(0)

    const dry = await resultOf<Imported>(['import', csv, '--skip-bad', '--dry-run', ...data])
    expect(dry.added).toBe(2)
    expect((await summary('2026-01-01', '2026-12-31')).entries).toBe(0)
    await resultOf<Imported>(['import', csv, '--skip-bad', ...data])
    expect((await summary('2026-01-01', '2026-12-31')).minutes).toBe(47)
  },
)

test('unknown skills go where the skill map says', { tag: '@long' }, async () => {
  const csv = file('toggl.csv', TOGGL)
  const map = file('map.json', '{ "Kubernetes": { "category": "Technology" } }')
  const { problems } = await resultOf<Imported>(['import', csv, '--skills', map, ...data])
  expect(problems.filter(({ line }) => line === null)).toEqual([])
  const { bySkill } = await summary('2026-03-01', '2026-03-31')
  expect(bySkill).toContainEqual({ skill: 'Kubernetes', category: 'Technology', side: 'hard', minutes: 1 })
})

test(
  'an exported journal, worked on and exported again, has the same records',
  { tag: '@long' },
  async () => {
    const one = join(folder, 'one.json')
    const two = join(folder, 'two.json')
    await runCommand(['export', '--format', 'json', '--out', one, '--sample', '--today', '2026-11-22'])
    const again = await runCommand(['export', '--format', 'json', '--out', two, '--journal', one])
    expect(again).toMatchObject({ exit: 0, stdout: `${two}\n` })
    const records = (path: string) => {
      const { exportedAt: _when, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
      return rest
    }
    expect(records(two)).toEqual(records(one))

    const imported = await resultOf<Imported>(['import', one, ...data])
    expect(imported.added).toBeGreaterThan(500)
    expect(await resultOf<Imported>(['import', one, ...data])).toMatchObject({
      added: 0,
      duplicates: imported.added,
    })
  },
)

test('one line adds an entry; an unknown skill is an error unless it is to be made', async () => {
  const added = await resultOf<{ date: string; minutes: number; tags: string[] }>([
    'add',
    '1h30 code review @mentoring #team yesterday',
    ...data,
  ])
  expect(added).toMatchObject({ date: '2026-11-21', minutes: 90, tags: ['team'] })
  const unknown = await runCommand(['add', '30m knots @macrame', ...data])
  expect(unknown.exit).toBe(1)
  expect(unknown.stdout).toBe('')
  expect(unknown.stderr).toContain('macrame')
  await resultOf(['add', '30m knots @macrame', '--create', ...data])
  expect((await summary('2026-11-01', '2026-11-30')).minutes).toBe(120)
})

test('help is printed, wrong usage ends with 2, a file that is not there with 1, and the schema needs no journal', async () => {
  expect((await runCommand(['summary', '--from', '2026-13-01', '--to', '2026-12-31', ...data])).exit).toBe(2)
  expect((await runCommand(['dance'])).exit).toBe(2)
  const help = await runCommand(['--help'])
  expect(help).toMatchObject({ exit: 0, stderr: '' })
  expect(help.stdout).toMatch(/^Usage: evenkeel/)
  const missing = await runCommand(['import', join(folder, 'none.csv'), ...data])
  expect(missing.exit).toBe(1)
  expect(missing.stderr).toContain('ENOENT')
  const schema = await resultOf<{ $schema: string }>(['schema'])
  expect(schema.$schema).toContain('2020-12')
})

test('a command says so when the app is open on the same data folder, and changes nothing', async () => {
  const app = await launchApp({ dataDir: join(folder, 'data') })
  try {
    const refused = await runCommand(['add', '30m reading', ...data])
    expect(refused).toMatchObject({ exit: 1, stdout: '' })
    expect(refused.stderr).toContain('open on this data folder')
  } finally {
    await app.close()
  }
})

test('the check reports what it looked at, and scratch folders are gone afterwards', async () => {
  const before = new Set(readdirSync(tmpdir()))
  const checked = await resultOf<{ records: { entries: number }; totalsRepaired: string[] }>([
    'check',
    '--sample',
    '--today',
    '2026-11-22',
  ])
  expect(checked.records.entries).toBeGreaterThan(500)
  expect(checked.totalsRepaired).toEqual([])
  const after = readdirSync(tmpdir()).filter((name) => name.startsWith('evenkeel-scratch-'))
  expect(after.filter((name) => !before.has(name))).toEqual([])
})
