import { describe, expect, test } from 'vitest'
import { understood } from './understood.ts'

describe('quick add reads durations', () => {
  test.each([
    ['refactor login 90m', '90m'],
    ['refactor login 1.5h', '90m'],
    ['refactor login 1,5h', '90m'],
    ['refactor login .5h', '30m'],
    ['refactor login 1½h', '90m'],
    ['refactor login ½ hour', '30m'],
    ['refactor login 2¼ hours', '135m'],
    ['refactor login 1:30', '90m'],
    ['refactor login 1:30h', '90m'],
    ['refactor login 0:45', '45m'],
    ['refactor login 1h30', '90m'],
    ['refactor login 1h30m', '90m'],
    ['refactor login 1h30min', '90m'],
    ['refactor login 1h 30m', '90m'],
    ['refactor login 1h 30 min', '90m'],
    ['refactor login 1h 30', '90m'],
    ['refactor login 1 hour 30 minutes', '90m'],
    ['refactor login 2 hrs', '120m'],
    ['refactor login (2 hours)', '120m'],
    ['45 min refactor login', '45m'],
    ['2h, refactor login', '120m'],
    ['refactor 1h login', '60m'],
    ['90 refactor login', '90m'],
    ['refactor login 90', '90m'],
    ['refactor login 5', '5m'],
    ['refactor login for 45m', '45m'],
    ['refactor login half an hour', '30m'],
    ['20 minutes of Duolingo', '20m', 'Duolingo'],
    ['half an hour of refactor login', '30m'],
    ['half an hour refactor login', '30m'],
    ['half hour refactor login', '30m'],
    ['a half hour refactor login', '30m'],
    ['refactor login for half an hour', '30m'],
    ['refactor login, an hour', '60m', 'refactor login,'],
    ['an hour and a half refactor login', '90m'],
    ['an hour and a quarter refactor login', '75m'],
    ['refactor login quarter of an hour', '15m'],
    ['refactor login a quarter of an hour', '15m'],
    ['refactor login three quarters of an hour', '45m'],
    ['refactor login two hours', '120m'],
    ['refactor login two and a half hours', '150m'],
    ['refactor login for twenty minutes', '20m'],
    ['Refactor login FORTY-FIVE Minutes', '45m', 'Refactor login'],
    ['24h refactor login', '1440m'],
  ])('%s', (line, minutes, title = 'refactor login') => {
    expect(understood(line)).toBe(`${minutes} · ${title}`)
  })

  test.each([
    ['refactor login 30m 45m', 'refactor login · !several-durations'],
    ['refactor login 25h', 'refactor login · !too-long'],
    ['refactor login 0m', 'refactor login · !too-short'],
    ['fix 3 bugs', 'fix 3 bugs · !no-minutes'],
    ['essay on 1984', 'essay on 1984 · !no-minutes'],
    ['45m', '45m ·  · !no-title'],
    ['', ' · !no-minutes · !no-title'],
    // What could be minutes is asked for, not guessed.
    ['10 pull requests', '10 pull requests · !unclear-minutes'],
    ['12 angry men', '12 angry men · !unclear-minutes'],
    ['upgrade to Java 21', 'upgrade to Java 21 · !unclear-minutes'],
    ['moved to Windows 10', 'moved to Windows 10 · !unclear-minutes'],
    ['finished chapter 15', 'finished chapter 15 · !unclear-minutes'],
  ])('%s, and no more than it can be sure of', (line, meaning) => {
    expect(understood(line)).toBe(meaning)
  })
})

describe('quick add reads ranges of the clock', () => {
  test.each([
    ['stand-up 9-10:30', '90m from 09:00 · stand-up'],
    ['9:00–10:30 stand-up', '90m from 09:00 · stand-up'],
    ['stand-up 9:30-11', '90m from 09:30 · stand-up'],
    ['stand-up 9am-11am', '120m from 09:00 · stand-up'],
    ['stand-up 9-11am', '120m from 09:00 · stand-up'],
    ['stand-up 1-3pm', '120m from 13:00 · stand-up'],
    ['stand-up 11-1pm', '120m from 11:00 · stand-up'],
    ['stand-up 11am-1', '120m from 11:00 · stand-up'],
    ['stand-up 9am-5pm', '480m from 09:00 · stand-up'],
    ['stand-up 12-12:45pm', '45m from 12:00 · stand-up'],
    ['stand-up 9:30 a.m. - 11 a.m.', '90m from 09:30 · stand-up'],
    ['stand-up 9 am to 11 am', '120m from 09:00 · stand-up'],
    ['stand-up at 10:30-10:45', '15m from 10:30 · stand-up'],
    ['stand-up from 9:00 to 10:30', '90m from 09:00 · stand-up'],
    ['stand-up 14:30 - 15:15', '45m from 14:30 · stand-up'],
    ['stand-up 14:30—15:15', '45m from 14:30 · stand-up'],
    ['stand-up (13:00-13:20) with Ana', '20m from 13:00 · stand-up with Ana'],
    ['23:30-0:15 release', '45m from 23:30 · release'],
    ['release 22:00-24:00', '120m from 22:00 · release'],
    ['release 11pm-1am', '120m from 23:00 · release'],
    ['9:00-10:30 90m stand-up', '90m from 09:00 · stand-up'],
    [
      '9:00-10:30 stand-up yesterday @writing #team',
      '90m from 09:00 · stand-up · 2026-11-19 · Writing 90 · #team',
    ],
    [
      '9-10:30 pairing @TypeScript 60m @Mentoring 30m',
      '90m from 09:00 · pairing · TypeScript 60 · Teaching & mentoring 30',
    ],
    [
      'pairing @TypeScript 9:00-10:00 @Mentoring 10:00-10:30',
      '90m · pairing · TypeScript 60 · Teaching & mentoring 30',
    ],
    // The half of the day is open, so there is no start.
    ['stand-up 1-2:30', '90m · stand-up'],
    ['stand-up 01:00-02:30', '90m from 01:00 · stand-up'],
    // Unclear, and said to be.
    ['stand-up 11-1:30', 'stand-up · !backwards-range'],
    ['stand-up 15:00-14:00', 'stand-up · !backwards-range'],
    ['stand-up 9:00-9:00', 'stand-up · !too-short'],
    ['9:00-10:30 30m stand-up', 'stand-up · !several-durations'],
    ['stand-up 9-11', 'stand-up 9-11 · !unclear-minutes'],
    ['stand-up 9:15-10', 'stand-up 9:15-10 · !unclear-minutes'],
    ['stand-up 14.30-15.15', 'stand-up 14.30-15.15 · !unclear-minutes'],
  ])('%s', (line, meaning) => {
    expect(understood(line)).toBe(meaning)
  })

  test.each([
    ['de-DE', 'stand-up 14.30-15.15', '45m from 14:30 · stand-up'],
    ['fi-FI', 'stand-up 9.00–10.30', '90m from 09:00 · stand-up'],
    ['de-DE', '30m Python 3.10-3.12', '30m · Python 3.10-3.12'],
    ['de-DE', '30m lunch for 3-4.50 each', '30m · lunch for 3-4.50 each'],
    ['en-GB', '30m Ubuntu 20.10-21.10', '30m · Ubuntu 20.10-21.10'],
  ])('in %s %s', (locale, line, meaning) => {
    expect(understood(line, locale)).toBe(meaning)
  })
})
