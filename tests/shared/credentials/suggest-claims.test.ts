import { expect, test } from 'vitest'
import { suggestClaims } from '../../../shared/credentials/suggest-claims.ts'
import { claimed, credential } from './credits-for-test.ts'

const pmp = credential({ id: 'pmp', rulePackId: 'pmp' })
const cissp = credential({ id: 'cissp', rulePackId: 'cissp' })
const degree = credential({ id: 'degree', rulePackId: null })
const all = [pmp, cissp, degree]
const before = (date: string, title: string, skillId: string, kind: string, claims: [string, string][]) =>
  claimed(date, 1, '', {
    title,
    kind,
    allocations: [{ skillId, minutes: 60 }],
    claims: claims.map(([credentialId, category]) => ({ credentialId, category, minutes: 60 })),
  })
const history = [
  before('2026-01-01', 'Security meetup', 'security', 'networking', [
    ['cissp', 'Group A'],
    ['pmp', 'Ways of Working'],
  ]),
  before('2026-02-01', 'Negotiation course', 'negotiation', 'course', [
    ['pmp', 'Power Skills'],
    ['cissp', 'Group B'],
  ]),
  before('2026-03-01', 'Talk', 'security', 'teaching', [
    ['cissp', 'Group A'],
    ['degree', 'x'],
  ]),
]

test('an entry of the same title is claimed as it was, for each body', () => {
  const entry = { title: 'security MEETUP ', kind: 'other', skillIds: ['negotiation'] }
  expect(suggestClaims(entry, history, all, [])).toEqual([
    { credentialId: 'cissp', category: 'Group A' },
    { credentialId: 'pmp', category: 'Ways of Working' },
  ])
})

test('else the skill speaks, then the kind; what is claimed already is not offered', () => {
  const entry = { title: 'Book', kind: 'course', skillIds: ['security'] }
  expect(suggestClaims(entry, history, all, [])).toEqual([
    { credentialId: 'cissp', category: 'Group A' },
    { credentialId: 'pmp', category: 'Ways of Working' },
  ])
  expect(suggestClaims(entry, history, all, ['cissp']).map(({ credentialId }) => credentialId)).toEqual([
    'pmp',
  ])
  expect(suggestClaims({ ...entry, kind: 'other', skillIds: ['cooking'] }, history, all, [])).toEqual([])
})
