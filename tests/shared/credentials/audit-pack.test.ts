import { expect, test } from 'vitest'
import { auditPack } from '../../../shared/credentials/audit-pack.ts'
import { fileSchema } from '../../../shared/credentials/records.ts'
import { entrySchema, type Entry } from '../../../shared/entry/entry.ts'
import { readCsv } from '../../../shared/formats/csv-rows.ts'
import { claimed, credential, credits, shipped } from './credits-for-test.ts'

const file = (id: string, name: string, digit: string) =>
  [id, fileSchema.parse({ id, name, bytes: 1, sha256: digit.repeat(64) })] as const
const files = new Map([
  file('own', 'certificate.pdf', 'a'),
  file('slides', 'slides.pdf', 'b'),
  file('copy', 'slides again.pdf', 'b'),
])

test('lists every claim in the body’s columns, numbers the files once, and agrees with the credits', () => {
  const claims = [
    claimed('2025-05-01', 10.4, 'Work as Practitioner', { title: '=SUM(A1)', fileIds: ['slides'] }),
    claimed('2025-06-01', 2, 'Power Skills', { title: 'A "quoted", talk', fileIds: ['copy', 'own'] }),
    claimed('2025-06-02', 1, 'Gardening'),
  ]
  const sums = credits('pmp', '2026-11-19', claims)
  const entries = new Map(
    claims.map(({ id, date, title, minutes, fileIds }): [string, Entry] => [
      id,
      entrySchema.parse({ id, date, title, minutes, fileIds, allocations: [] }),
    ]),
  )
  const pack = auditPack({
    credential: credential({ fileIds: ['own', 'gone'] }),
    pack: shipped('pmp'),
    credits: sums,
    entries,
    files,
    day: '2026-11-19',
  })
  expect(pack.name).toBe('evenkeel-audit-pmp-2025-03-01--2028-02-29')
  expect(pack.evidence).toEqual([
    { name: '001-certificate.pdf', sha256: 'a'.repeat(64) },
    { name: '002-slides.pdf', sha256: 'b'.repeat(64) },
  ])
  const text = (name: string) => pack.texts.find((one) => one.name === name)?.text ?? ''
  const table = readCsv(text('activities.csv'))
  const rows = table.ok ? table.value.rows.map(({ cells }) => cells) : []
  expect(rows).toEqual([
    ['2025-05-01', "'=SUM(A1)", 'Work as Practitioner', '10.25', 'yes', '002'],
    ['2025-06-01', 'A "quoted", talk', 'Power Skills', '2', 'yes', '002 001'],
    ['2025-06-02', expect.any(String), 'Gardening', '1', 'no', ''],
  ])
  const told = JSON.parse(text('credits.json')) as { earned: number; counted: number }
  expect(rows.reduce((sum, cells) => sum + Number(cells[3]), 0)).toBe(told.earned)
  expect(told).toMatchObject({ earned: sums.earned, counted: 10, missing: 50 })
})
