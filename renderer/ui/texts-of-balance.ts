import type { Compared } from '../../shared/balance/compare.ts'
import type { Finding } from '../../shared/balance/finding.ts'
import type { PeriodKind } from '../../shared/balance/period.ts'
import { formatMinutes } from '../../shared/duration.ts'
import type { Side } from '../../shared/entry/catalog.ts'

/** How numbers and percentages (0 to 100) are written; the formats of a locale are this. */
type Writes = { number(value: number): string; percent(value: number): string }

export const sideNames: Record<Side | 'unassigned', string> = {
  hard: 'Hard skills',
  soft: 'Soft skills',
  personal: 'Personal',
  unassigned: 'Unassigned',
}

/** `40 to 60%`, kept on one line. */
function bandText([low, high]: readonly [number, number], { number, percent }: Writes): string {
  return `${number(Math.round(low * 1000) / 10)}\u00a0to\u00a0${percent(Math.round(high * 1000) / 10)}`
}

const nouns: Record<PeriodKind, string> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  dates: 'time',
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

/** What is said in Balance. */
export const textsOfBalance = {
  view: 'View',
  charts: 'Charts',
  table: 'Table',
  range: 'Time shown',
  kinds: {
    day: 'Day',
    week: 'Week',
    month: 'Month',
    quarter: 'Quarter',
    year: 'Year',
    dates: 'Dates',
  } satisfies Record<PeriodKind, string>,
  turn: 'Turn to',
  previous: {
    day: 'Previous day',
    week: 'Previous week',
    month: 'Previous month',
    quarter: 'Previous quarter',
    year: 'Previous year',
    dates: 'As many days before',
  } satisfies Record<PeriodKind, string>,
  next: {
    day: 'Next day',
    week: 'Next week',
    month: 'Next month',
    quarter: 'Next quarter',
    year: 'Next year',
    dates: 'As many days after',
  } satisfies Record<PeriodKind, string>,
  toNow: 'Now',
  toNowLabel: 'Turn to the running time',
  quarterOf: (quarter: number, year: string) => `Q${quarter} ${year}`,
  weekOf: (day: string) => `the week of ${day}`,
  against: (time: string) => `${capital(time)} against target`,
  soFar: 'so far',
  logged: 'logged',
  running: (kind: PeriodKind, day: string) =>
    `${kind === 'dates' ? 'This time' : `The ${nouns[kind]}`} is still running: everything up to ${day}.`,
  ahead: (minutes: number) => `${formatMinutes(minutes)} of it is dated later.`,
  targetChanged: (days: string, judgedOn: string) =>
    `Your target changed on ${days}; all of this time is held against the one in force on ${judgedOn}.`,
  targetBand: (band: readonly [number, number], writes: Writes) => `target ${bandText(band, writes)}`,
  noTarget: 'no target yet',
  beside: 'beside the shares',
  outside: 'outside the shares',
  ringHint: 'The inner ring is your target: the pale part is where the border between hard and soft may lie.',
  lastMonths: 'Last 12 months by category',
  byCategory: (time: string) => `${capital(time)} by category`,
  hours: (value: string) => `${value}h`,
  emptyYear: 'A year at a glance, once it is lived',
  emptyYearText:
    'Each month becomes a bar here, made of the categories your time went to. One entry on Today starts it.',
  doughnut: (sentence: string) => `Balance of sides. ${sentence}`,
  bars: (first: string, last: string, total: number, most: string | null) =>
    `Time by category from ${first} to ${last}, ${formatMinutes(total)} in all${most === null ? '' : `; most went to ${most}`}.`,
  headings: {
    month: 'Month',
    category: 'Category',
    side: 'Side',
    skill: 'Skill',
    time: 'Time',
    share: 'Share',
    target: 'Target',
    total: 'Total',
    within: 'In band',
    hard: 'Hard',
    soft: 'Soft',
    personal: 'Personal',
    unassigned: 'Unassigned',
    hardSoft: 'Hard : soft',
    hardTarget: 'Target hard',
    mode: 'Mode',
    figure: 'Figure',
    period: 'Time',
    days: 'Days counted',
    ofCategory: 'Of its category',
  },
  sidesTable: (month: string) => `Time by side in ${month}, with shares and target`,
  monthsTable: 'Time by side in the last 12 months',
  yes: 'yes',
  no: 'no',
  none: '–',
  changeAtSameDay: {
    day: 'Against the day before',
    week: 'Against last week, same day',
    month: 'Against last month, same day',
    quarter: 'Against last quarter, same day',
    year: 'Against last year, same day',
    dates: 'Against as many days before',
  } satisfies Record<PeriodKind, string>,
  change: {
    day: 'Against the day before',
    week: 'Against the week before',
    month: 'Against the month before',
    quarter: 'Against the quarter before',
    year: 'Against the year before',
    dates: 'Against as many days before',
  } satisfies Record<PeriodKind, string>,
  comparison: 'Against the time before',
  versus: (days: string) => `against ${days}`,
  comparisonTable: (name: string) => `${name} compared with the time before`,
  measures: {
    hard: 'Hard',
    soft: 'Soft',
    personal: 'Personal',
    unassigned: 'Unassigned',
    total: 'Total',
    hardShare: 'Hard share',
  } satisfies Record<Compared['measure'], string>,
  difference: 'Difference',
  /** A figure beside the earlier one: how it moved and from what. */
  moved: (change: string, then: string) => `${change} from ${then}`,
  points: (value: string) => `${value} pts`,
  modesOf: 'How the time was spent',
  modesTable: (name: string) => `Time by mode in ${name}`,
  modesSentence: (parts: string) => `How the time was spent: ${parts}.`,
  allSkills: 'all',
  noSkill: 'No skill given',
  entriesTitle: (skill: string) => `Entries of ${skill}`,
  entriesOfPage: (first: string, last: string, total: string) => `${first} to ${last} of ${total}`,
  ofEntry: (minutes: number) => `of ${formatMinutes(minutes)}`,
  newerEntries: 'Newer',
  olderEntries: 'Older',
  skillsTable: (name: string) => `Time by category and skill in ${name}`,
  empty: (name: string) => `No time in ${name}`,
  emptyText:
    'Log what you did on Today, or turn to another time with the arrow keys. D, W, M, Q and Y show a day, week, month, quarter or year.',
  ratio: 'Hard : soft',
  ratioOf: (hard: string, soft: string) => `${hard} : ${soft}`,
} as const

/** What a time's balance says, in a sentence. */
export const textsOfFindings = {
  finding: (finding: Finding, month: string, isRunning: boolean, writes: Writes): string => {
    const { percent } = writes
    const time = isRunning ? `${month} so far` : month
    switch (finding.kind) {
      case 'nothing':
        return isRunning ? `Nothing is logged for ${month} yet.` : `Nothing was logged for ${month}.`
      case 'no-shares':
        return finding.personal > 0
          ? `${capital(month)} holds personal time only, so there is no hard and soft to weigh.`
          : `The time of ${month} has no skills yet, so there is nothing to weigh.`
      case 'no-target':
        return `Hard skills took ${percent(finding.percent)} of ${time}.`
      case 'within':
        return `${sideNames.hard} took ${percent(finding.percent)} of ${time}, inside your band of ${bandText(finding.band, writes)}.`
      case 'outside':
        return `${sideNames[finding.side]} took ${percent(finding.percent)} of ${time}; your band is ${bandText(finding.band, writes)}.`
    }
  },
  findingMore: (finding: Finding, kind: PeriodKind, isRunning: boolean): string => {
    switch (finding.kind) {
      case 'nothing':
        return 'The first entry starts the picture.'
      case 'no-shares':
        return 'Give an entry a hard or a soft skill and the balance appears.'
      case 'no-target':
        return 'There is no target for this time yet.'
      case 'within':
        return isRunning
          ? `Keep the mix and the ${nouns[kind]} ends on an even keel.`
          : `The ${nouns[kind]} ended on an even keel.`
      case 'outside': {
        const other = finding.side === 'hard' ? 'soft' : 'hard'
        const missing = formatMinutes(finding.minutesToBand)
        return isRunning
          ? `${missing} more of ${other} skills would bring it back into the band.`
          : `${missing} more of ${other} skills would have brought it into the band.`
      }
    }
  },
  changeOf: (minutes: number): string =>
    minutes > 0 ? `+${formatMinutes(minutes)}` : formatMinutes(minutes),
} as const
