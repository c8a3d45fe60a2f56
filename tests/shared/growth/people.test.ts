import { describe, expect, it, test } from 'vitest'
import { isContactDue, lastContactOf, sortPeople, withContact } from '../../../shared/growth/people.ts'
import { personSchema, type Person } from '../../../shared/growth/records.ts'

const person = (more: object = {}): Person => personSchema.parse({ id: 'p', name: 'Ingrid', ...more })

describe('a person one learns with', () => {
  test.each([
    [null, '2026-03-29', false],
    ['2026-03-29', '2026-03-28', false],
    ['2026-03-29', '2026-03-29', true], // the night on which the clocks change
    ['2026-03-29', '2026-04-05', true], // after a week in which the app was closed
  ])('to be met again on %s is due on %s: %s', (followUpOn, today, isDue) => {
    expect(isContactDue(person({ followUpOn }), today)).toBe(isDue)
  })

  it('remembers the latest contact, and what was to be followed up by then is done', () => {
    const one = person({ lastContact: '2026-11-10', followUpOn: '2026-11-20' })
    expect(withContact(one, '2026-11-22')).toMatchObject({ lastContact: '2026-11-22', followUpOn: null })
    expect(withContact(one, '2026-11-15')).toMatchObject({
      lastContact: '2026-11-15',
      followUpOn: '2026-11-20',
    })
    expect(withContact(one, '2026-11-01')).toEqual(one)
  })

  it('was last met when an entry with them says so later than what was noted', () => {
    expect(lastContactOf(person(), undefined)).toBeNull()
    expect(lastContactOf(person(), '2026-11-01')).toBe('2026-11-01')
    expect(lastContactOf(person({ lastContact: '2026-11-10' }), '2026-11-01')).toBe('2026-11-10')
    expect(lastContactOf(person({ lastContact: '2026-10-10' }), '2026-11-01')).toBe('2026-11-01')
  })

  it('stands before others by the day of the next contact, then by name', () => {
    const all = [
      person({ id: 'a', name: 'Zoe' }),
      person({ id: 'b', name: 'Adam' }),
      person({ id: 'c', name: 'Yan', followUpOn: '2026-12-01' }),
      person({ id: 'd', name: 'Xu', followUpOn: '2026-11-01' }),
    ]
    expect(sortPeople(all).map(({ name }) => name)).toEqual(['Xu', 'Yan', 'Adam', 'Zoe'])
  })

  it('of an older journal may be named in reports', () => {
    expect(person().inReports).toBe(true)
  })
})
