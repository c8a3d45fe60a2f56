import { describe, expect, test } from 'vitest'
import { understood } from './understood.ts'

/** Today is Friday, 20 November 2026. */
describe('quick add reads dates', () => {
  test.each([
    ['30m stand-up today', '2026-11-20'],
    ['30m stand-up yesterday', '2026-11-19'],
    ['yesterday, 30m stand-up', '2026-11-19'],
    ['30m stand-up the day before yesterday', '2026-11-18'],
    ['30m stand-up 3 days ago', '2026-11-17'],
    ['30m stand-up two days ago', '2026-11-18'],
    ['a week ago 30m stand-up', '2026-11-13'],
    ['30m stand-up 2 weeks ago', '2026-11-06'],
    ['30m stand-up 2026-11-03', '2026-11-03'],
    ['30m stand-up 2026/11/03', '2026-11-03'],
    ['30m stand-up 2026.11.03', '2026-11-03'],
    ['30m stand-up 2026-12-24', '2026-12-24'],
    ['30m stand-up 2027-01-05', '2027-01-05'],
    ['30m stand-up monday', '2026-11-16'],
    ['friday 30m stand-up', '2026-11-13'],
    ['30m stand-up last fri', '2026-11-13'],
    ['30m stand-up on Wed', '2026-11-18'],
    ['30m stand-up 3 nov', '2026-11-03'],
    ['30m stand-up 3. Nov', '2026-11-03'],
    ['30m stand-up Nov 3rd', '2026-11-03'],
    ['30m stand-up 3rd of November', '2026-11-03'],
    ['30m stand-up Tue 3 Nov', '2026-11-03'],
    ['30m stand-up Tuesday, 3 November 2026', '2026-11-03'],
    ['30m stand-up 3-Nov-2026', '2026-11-03'],
    ['30m stand-up 3-nov', '2026-11-03'],
    ['nov 3 30m stand-up', '2026-11-03'],
    ['30m stand-up 24 december', '2025-12-24'],
    ['30m stand-up 24 dec 2026', '2026-12-24'],
    ['30m stand-up 3 nov 2024', '2024-11-03'],
    ['30m stand-up feb 29', '2024-02-29'],
    ['30m stand-up 13/11', '2026-11-13'],
    ['30m stand-up 13/11/26', '2026-11-13'],
    ['30m stand-up 3.11.2026', '2026-11-03'],
  ])('%s', (line, day) => {
    expect(understood(line)).toBe(`30m · stand-up · ${day}`)
  })

  test.each([
    ['30m stand-up 2026-02-30', '!no-such-day'],
    ['30m stand-up feb 30', '!no-such-day'],
    ['30m stand-up Mon 3 Nov', '!no-such-day'],
    ['30m stand-up 3/11/2026', '!ambiguous-date'],
    ['30m stand-up 3/11/26', '!ambiguous-date'],
    ['30m stand-up yesterday 2026-11-03', '!several-dates'],
    ['30m stand-up tomorrow', '!not-yet'],
    ['tomorrow 30m stand-up', '!not-yet'],
    ['30m stand-up next friday', '!not-yet'],
    ['next mon stand-up 30m', '!not-yet'],
  ])('%s, which is unclear and said to be', (line, problem) => {
    expect(understood(line)).toBe(`30m · stand-up · ${problem}`)
  })

  test.each([
    ['en-US', '3/11', '2026-03-11'],
    ['en-US', '11/3', '2026-11-03'],
    ['en-US', '3/11/2026', '2026-03-11'],
    ['en-US', '11/13/26', '2026-11-13'],
    ['en-US', 'Tue 11/3', '2026-11-03'],
    ['en-US', 'nov 3', '2026-11-03'],
    ['en-GB', '3/11', '2026-11-03'],
    ['en-GB', '03/11/2026', '2026-11-03'],
    ['en-GB', '03/11/26', '2026-11-03'],
    ['en-GB', 'Tue 3/11', '2026-11-03'],
    ['en-GB', 'on 3/11', '2026-11-03'],
    ['fr-FR', '3/11', '2026-11-03'],
    ['pt-BR', '3-11-2026', '2026-11-03'],
    ['de-DE', '3.11.', '2026-11-03'],
    ['de-DE', 'Fri 13.11.', '2026-11-13'],
    ['de-DE', '03.11.2026', '2026-11-03'],
    ['nl-NL', '3-11-2026', '2026-11-03'],
    ['ja-JP', '2026/11/03', '2026-11-03'],
    ['sv-SE', '2026-11-03', '2026-11-03'],
  ])('in %s %s as %s', (locale, date, day) => {
    expect(understood(`30m stand-up ${date}`, locale)).toBe(`30m · stand-up · ${day}`)
  })
})
