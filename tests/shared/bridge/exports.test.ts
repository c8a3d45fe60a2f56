import { expect, it } from 'vitest'
import { contract } from '../../../shared/bridge/contract.ts'
import { MOST_SAVED } from '../../../shared/bridge/exports.ts'

it('a file to be saved is of a known kind, of a bounded size, and names no place', () => {
  const { argument } = contract.exports.save
  const file = { kind: 'ics', name: 'plan.ics', text: 'BEGIN' }
  const isTaken = (given: unknown) => argument.safeParse(given).success
  expect(isTaken(file)).toBe(true)
  expect(isTaken({ ...file, kind: 'html', name: 'form.html' })).toBe(true)
  expect(isTaken({ ...file, text: 'a'.repeat(MOST_SAVED) })).toBe(true)
  expect(isTaken({ ...file, text: 'a'.repeat(MOST_SAVED + 1) })).toBe(false)
  expect(isTaken({ ...file, kind: 'exe' })).toBe(false)
  expect(isTaken({ ...file, path: '/etc/passwd' })).toBe(false)
  expect(isTaken({ ...file, name: '' })).toBe(false)
})
