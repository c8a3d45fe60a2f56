import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readClockify } from '../../../shared/formats/clockify.ts'
import { readCsv } from '../../../shared/formats/csv-rows.ts'
import { MOST_ROWS } from '../../../shared/formats/import-problem.ts'
import { detectFormat } from '../../../shared/formats/detect-format.ts'
import { minutesOfSeconds, readDurationCell, readTimeCell } from '../../../shared/formats/time-cells.ts'
import { timeFailureText, type TimeFile } from '../../../shared/formats/time-rows.ts'
import { readToggl } from '../../../shared/formats/toggl.ts'

const TOGGL = `User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (EUR)
Ana,ana@example.com,Acme,TypeScript,,Code review,No,2024-03-04,09:00:00,2024-03-04,09:45:00,00:45:00,"team, review",
Ana,ana@example.com,Acme,TypeScript,Docs,"Wrote notes, then
""fixed"" a path C:\\temp",No,2024-03-05,23:30:00,2024-03-06,00:30:29,01:00:29,,
Ana,ana@example.com,,,,,No,2024-03-06,08:00:00,2024-03-06,08:00:00,00:00:00,,
Ana,ana@example.com,,Reading,,,No,2024-03-07,08:00:00,2024-03-07,08:00:10,00:00:10,,
`
const CLOCKIFY_HEADER =
  'Project,Client,Description,Task,User,Group,Email,Tags,Type,Billable,Invoiced,Invoice ID,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal)'
const clockify = (...rows: string[]) =>
  [CLOCKIFY_HEADER, ...rows.map((row) => `Site,Acme,Work,,Ana,,ana@example.com,,Regular,No,No,,${row}`)].join(
    '\n',
  )

function rowsOf(file: TimeFile) {
  if (file.kind !== 'rows') throw new Error(`Not rows but ${JSON.stringify(file)}`)
  return file
}
const short = (file: TimeFile) =>
  rowsOf(file).rows.map(({ date, minutes, description }) => `${date} ${minutes} ${description}`)
const said = (file: TimeFile) =>
  rowsOf(file).problems.map(({ line, text, stops }) => `${line} ${stops ? 'stops' : 'notes'}: ${text}`)

describe('a Toggl report', () => {
  test('is read with quoted commas and line breaks, a plain backslash and rows of no time', () => {
    const file = readToggl(TOGGL)
    expect(short(file)).toEqual([
      '2024-03-04 45 Code review',
      String.raw`2024-03-05 60 Wrote notes, then "fixed" a path C:\temp`,
      '2024-03-07 1 ',
    ])
    expect(rowsOf(file).rows[0]).toMatchObject({
      line: 2,
      start: 32_400,
      project: 'TypeScript',
      client: 'Acme',
      tags: ['team', 'review'],
    })
    expect(said(file)).toEqual(['5 notes: A row of no time at all is left out.'])
  })

  test.each([
    ['a byte order mark', `\uFEFF${TOGGL}`],
    ['Windows line ends', TOGGL.replaceAll('\n', '\r\n')],
    ['old line ends', TOGGL.replaceAll('\n', '\r')],
    ['mixed line ends', TOGGL.replace('\n', '\r\n')],
    ['no line end at the end', TOGGL.trimEnd()],
    ['empty lines at the end', `${TOGGL}\n\n,,,,,,,\n`],
    [
      'an upper-case header with spaces',
      TOGGL.replace(/^.*/, (header) => header.toUpperCase().replaceAll(',', ' , ')),
    ],
  ])('is the same with %s', (_, text) => {
    expect(short(readToggl(text))).toEqual(short(readToggl(TOGGL)))
    expect(said(readToggl(text))).toEqual(said(readToggl(TOGGL)))
  })

  test('is read with few columns, in another order, parted by semicolons', () => {
    expect(short(readToggl('Duration;Start date;Description\n00:30:00;2024-03-04;"a;b"'))).toEqual([
      '2024-03-04 30 a;b',
    ])
    expect(short(readToggl('End time,Start time,Start date\n00:15:00,23:45:00,2024-03-04'))).toEqual([
      '2024-03-04 30 ',
    ])
  })

  test('names each row that cannot be read by its line in the file', () => {
    const rows = [
      '"two\nlines",2024-03-04,09:00:00,00:10:00',
      'bad date,2024-02-30,09:00:00,00:10:00',
      'bad time,2024-03-04,25:00:00,00:10:00',
      '"three\n\nlines",2024-03-04,09:00:00,soon',
      'too long,2024-03-04,09:00:00,24:00:30',
      'nothing,2024-03-04,,',
      'short,2024-03-04',
      'wide,2024-03-04,09:00:00,00:10:00,,more',
      'two digits,04/03/24,09:00:00,00:10:00',
      'good,2024-03-04,09:00:00,00:20:00',
      'torn "quotes,2024-03-04,09:00:00,00:10:00',
      '"never closed,2024-03-04,09:00:00,00:10:00',
    ]
    const file = readToggl(
      `Description,Start date,Start time,Duration\n${rows.join('\n')}\nlast,2024-03-04,09:00:00,00:10:00`,
    )
    expect(short(file)).toEqual([
      '2024-03-04 10 two lines',
      '2024-03-04 20 good',
      '2024-03-04 10 torn "quotes',
    ])
    expect(said(file)).toEqual([
      '4 stops: "2024-02-30" is not a date.',
      '5 stops: "25:00:00" is not a time of day.',
      '6 stops: "soon" is not a duration.',
      '9 stops: The row has 1441 minutes; an entry holds up to 1440.',
      '10 stops: The row has neither a duration nor a start and an end.',
      '11 stops: The row has neither a duration nor a start and an end.',
      '12 stops: The row has more values than the header has names.',
      '13 stops: "04/03/24" is not a date: its year needs four digits.',
      '16 stops: The quotes in this row do not match.',
    ])
  })

  test('of several people is read whole, and says so', () => {
    const file = readToggl('User,Start date,Duration\nAna,2024-03-04,00:30:00\nMarc,2024-03-04,00:30:00')
    expect(rowsOf(file).rows).toHaveLength(2)
    expect(said(file)).toEqual(['null notes: The file holds rows of 2 people (Ana, Marc); all are read.'])
  })

  test('without its columns is refused', () => {
    const file = readToggl('a,b\n1,2')
    expect(file.kind === 'not-readable' && timeFailureText(file.failure)).toBe(
      "The file's header lacks: Start date, Duration. Nothing was changed.",
    )
    expect(readToggl('')).toMatchObject({ kind: 'not-readable', failure: { kind: 'empty' } })
  })
})

describe('a Clockify report', () => {
  test.each([
    ['24 hours with seconds', '2024-03-04,09:00:00,2024-03-04,10:30:00,01:30:00,1.50', '2024-03-04 90 Work'],
    ['24 hours without seconds', '2024-03-04,09:00,2024-03-04,10:30,01:30,1.5', '2024-03-04 90 Work'],
    ['12 hours', '2024-03-04,9:00 AM,2024-03-04,10:30 AM,01:30:00,1.50', '2024-03-04 90 Work'],
    [
      '12 hours over noon, no duration',
      '2024-03-04,11:45:00 AM,2024-03-04,12:15:00 PM,,',
      '2024-03-04 30 Work',
    ],
    [
      '12 hours over midnight, no duration',
      '2024-03-04,11:45 PM,2024-03-05,12:15 AM,,',
      '2024-03-04 30 Work',
    ],
    ['over midnight without an end date', '2024-03-04,23:00:00,,01:00:00,,', '2024-03-04 120 Work'],
    ['decimals only', '2024-03-04,09:00:00,,,,0.75', '2024-03-04 45 Work'],
    ['decimals with a comma', '2024-03-04,09:00:00,,,"1,25",', '2024-03-04 75 Work'],
    ['the day first', '25/03/2024,09:00:00,25/03/2024,09:30:00,00:30:00,0.5', '2024-03-25 30 Work'],
    ['the month first', '03/25/2024,09:00:00,03/25/2024,09:30:00,00:30:00,0.5', '2024-03-25 30 Work'],
    ['dots', '25.03.2024,09:00:00,25.03.2024,09:30:00,00:30:00,0.5', '2024-03-25 30 Work'],
    ['dashes', '25-03-2024,09:00:00,25-03-2024,09:30:00,00:30:00,0.5', '2024-03-25 30 Work'],
  ])('is read with %s', (_, row, meaning) => {
    expect(short(readClockify(clockify(row)))).toEqual([meaning])
    expect(said(readClockify(clockify(row)))).toEqual([])
  })

  test('of older making is read too', () => {
    const file = readClockify(
      'Project,Client,Description,Activity,User,Email,Tags,Start Date,Start Time,Duration (decimal)\nSite,Acme,Work,Docs,Ana,,,2024-03-04,09:00:00,0.5',
    )
    expect(rowsOf(file).rows[0]).toMatchObject({ minutes: 30, task: 'Docs', project: 'Site' })
  })

  const time = '09:00:00,,,00:30:00,0.5'
  test('takes the order of its dates from one that has only one reading', () => {
    expect(short(readClockify(clockify(`04/03/2024,${time}`, `25/03/2024,${time}`)))[0]).toBe(
      '2024-03-04 30 Work',
    )
    expect(short(readClockify(clockify(`04/03/2024,${time}`, `03/25/2024,${time}`)))[0]).toBe(
      '2024-04-03 30 Work',
    )
    expect(short(readClockify(clockify(`04/04/2024,${time}`)))[0]).toBe('2024-04-04 30 Work')
  })

  test('asks when its dates have two readings, or contradict each other', () => {
    expect(readClockify(clockify(`04/03/2024,${time}`))).toEqual({
      kind: 'ambiguous-dates',
      example: '04/03/2024',
    })
    expect(readClockify(clockify(`03/25/2024,${time}`, `25/03/2024,${time}`))).toMatchObject({
      kind: 'ambiguous-dates',
    })
  })

  test('is read in the order that the person says', () => {
    const text = clockify(`04/03/2024,${time}`, `25/03/2024,${time}`)
    expect(short(readClockify(text, { dateOrder: 'dmy' }))).toEqual([
      '2024-03-04 30 Work',
      '2024-03-25 30 Work',
    ])
    expect(short(readClockify(text, { dateOrder: 'mdy' }))).toEqual(['2024-04-03 30 Work'])
    expect(said(readClockify(text, { dateOrder: 'mdy' }))).toEqual(['3 stops: "25/03/2024" is not a date.'])
  })

  test('leaves its totals out', () => {
    const file = readClockify(`${clockify(`2024-03-04,${time}`)}\nTotal,,,,,,,,,,,,,,,,00:30:00,0.5`)
    expect(said(file)).toEqual(['3 notes: A row of totals is left out.'])
  })
})

describe('the format of a file', () => {
  test.each([
    ['a journal', '\uFEFF{\n "format": "evenkeel-journal" }', 'journal'],
    ['a Toggl report', TOGGL, 'toggl'],
    ['our Toggl-compatible table', 'Description,Project,Client,Start date,Start time,Duration,Tags', 'toggl'],
    ['a Clockify report', clockify(), 'clockify'],
    ['another table', 'Date,Title\n2024-03-04,x', null],
    ['other JSON', '{"entries":[]}', null],
    ['nothing', '', null],
  ])('is told of %s', (_, text, format) => {
    expect(detectFormat(text)).toBe(format)
  })
})

describe('cells', () => {
  test.each([
    ['00:45:00', 2_700],
    ['1:30', 5_400],
    ['0.75', 2_700],
    ['12:05 min', 725],
    ['23 sec', 23],
    ['00:60:00', null],
    ['-00:05:00', null],
  ])('the duration %s is %s seconds', (text, seconds) => {
    expect(readDurationCell(text)).toBe(seconds)
  })

  test.each([
    ['12:00 AM', 0],
    ['12:30 p.m.', 45_000],
    ['1:05:09 PM', 47_109],
    ['13:00 PM', null],
    ['24:00', null],
  ])('the time %s is second %s of the day', (text, seconds) => {
    expect(readTimeCell(text)).toBe(seconds)
  })

  test.each([
    [1, 1],
    [29, 1],
    [89, 1],
    [90, 2],
    [3_629, 60],
    [3_630, 61],
  ])('%s seconds are %s minutes', (seconds, minutes) => {
    expect(minutesOfSeconds(seconds)).toBe(minutes)
  })

  test('whatever stands in them comes back, and every row knows its line', () => {
    const anyCell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '\\', 'é') })
    fc.assert(
      fc.property(
        fc.array(fc.array(anyCell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        (made) => {
          const rows = made.map(([first, ...rest]) => [`x${first}`, ...rest])
          const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
          const csv = readCsv(['A,B,C', ...quoted].join('\n'))
          if (!csv.ok) throw new Error('not read')
          expect(csv.value.rows.map(({ cells }) => cells)).toEqual(rows)
          const lines = quoted.map(
            (_, index) => 2 + quoted.slice(0, index).join('\n').split('\n').length - (index === 0 ? 1 : 0),
          )
          expect(csv.value.rows.map(({ line }) => line)).toEqual(lines)
        },
      ),
    )
  })

  test('may be a million and not one more', () => {
    const rows = (count: number) => `A\n${'1\n'.repeat(count)}`
    expect(readCsv(rows(MOST_ROWS)).ok).toBe(true)
    expect(readCsv(rows(MOST_ROWS + 1))).toEqual({
      ok: false,
      failure: { kind: 'too-many-rows', most: MOST_ROWS },
    })
  })
})
