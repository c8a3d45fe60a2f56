import { describe, expect, test } from 'vitest'
import { understood } from './understood.ts'

describe('quick add leaves in the title', () => {
  const lines = [
    'read 3 chapters of 1984',
    'read pages 9-10',
    'read pages 9-10:30',
    'read chapter 12',
    'won 21-15',
    'met 3-4 people',
    'planned 2024-2025',
    'Psalm 3:16-18',
    'call 555-1234',
    '1:1 with Ana',
    '1-1 with Ana',
    'sync at 10:30',
    'moved the call until 9:30',
    'a talk on 24/7 support',
    'course module 3/11',
    'lesson 2/3',
    'upgrade to Python 3.11.',
    'upgrade to Java 21',
    "a 90' documentary",
    'mail priya@example.com',
    'user@host: setup',
    'arrived an hour early',
    'half an hour of drills',
    'the two hours rule',
    'power hour',
    'see you in half an hour',
    'prepared Friday demo',
    'prepare for next friday',
    'planned tomorrow',
    'plan until monday',
    'notes for tomorrow',
    'the march 2026 plan',
    'may the fourth',
    'second thoughts',
    'ask with: what',
    'https://example.com/9:00-10:30',
    'ratio 16:9',
    'C++ and C#',
    'a bottle for 3-4.50',
    '4x400 relay',
    'iso 27001',
    'apply for the conference',
    'how people learn maths',
    'asked Priya for feedback',
    'a day in the life',
    'sat through a demo',
    'lunch & learn',
    'a 10-minute walk',
    '9 to 5 hunting',
    'version 2.0-3.0 migration',
    '3M report',
    'H2 and M1',
    'time:box the meeting',
    'mode: dark',
    '@',
    '# of users',
    'fix #123',
    'week 47',
    'Q3 2026 numbers',
  ]

  test.each(lines)('%s', (title) => {
    for (const locale of ['', 'en-US', 'en-GB', 'fr-FR']) {
      expect(understood(`30m ${title}`, locale).replace(/ · \[\w+\]$/, '')).toBe(`30m · ${title}`)
    }
  })

  test.each([
    [String.raw`45m prepare \30m talk for \yesterday`, '45m · prepare 30m talk for yesterday'],
    [String.raw`45m the \9:00-10:30 slot`, '45m · the 9:00-10:30 slot'],
    [String.raw`45m \tomorrow`, '45m · tomorrow'],
    [String.raw`45m \with:peer \@home \#1st`, '45m · with:peer @home #1st'],
  ])('what stands after a backslash: %s', (line, meaning) => {
    expect(understood(line)).toBe(meaning)
  })
})
