import type { Finding } from '../../shared/balance/finding.ts'
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

/** What is said in Balance. */
export const textsOfBalance = {
  view: 'View',
  charts: 'Charts',
  table: 'Table',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  month: 'Month',
  against: (month: string) => `${month} against target`,
  soFar: 'so far',
  logged: 'logged',
  running: (day: string) => `The month is still running: everything up to ${day}.`,
  targetBand: (band: readonly [number, number], writes: Writes) => `target ${bandText(band, writes)}`,
  noTarget: 'no target yet',
  beside: 'beside the shares',
  outside: 'outside the shares',
  ringHint: 'The inner ring is your target: the pale part is where the border between hard and soft may lie.',
  lastMonths: 'Last 12 months by category',
  byCategory: (month: string) => `${month} by category`,
  bySkill: (month: string) => `${month} by skill`,
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
  },
  sidesTable: (month: string) => `Time by side in ${month}, with shares and target`,
  categoriesTable: (month: string) => `Time by category in ${month}`,
  monthsTable: 'Time by side in the last 12 months',
  yes: 'yes',
  no: 'no',
  none: '–',
  changeAtSameDay: 'Against last month, same day',
  change: 'Against the month before',
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
        return isRunning ? `Nothing logged in ${month} yet.` : `Nothing was logged in ${month}.`
      case 'no-shares':
        return finding.personal > 0
          ? `${month} holds personal time only, so there is no hard and soft to weigh.`
          : `The time of ${month} has no skills yet, so there is nothing to weigh.`
      case 'no-target':
        return `Hard skills took ${percent(finding.percent)} of ${time}.`
      case 'within':
        return `${sideNames.hard} took ${percent(finding.percent)} of ${time}, inside your band of ${bandText(finding.band, writes)}.`
      case 'outside':
        return `${sideNames[finding.side]} took ${percent(finding.percent)} of ${time}; your band is ${bandText(finding.band, writes)}.`
    }
  },
  findingMore: (finding: Finding, isRunning: boolean): string => {
    switch (finding.kind) {
      case 'nothing':
        return 'The first entry starts the picture.'
      case 'no-shares':
        return 'Give an entry a hard or a soft skill and the balance appears.'
      case 'no-target':
        return 'There is no target for this time yet.'
      case 'within':
        return isRunning
          ? 'Keep the mix and the month ends on an even keel.'
          : 'The month ended on an even keel.'
      case 'outside': {
        const other = finding.side === 'hard' ? 'soft' : 'hard'
        const missing = formatMinutes(finding.minutesToBand)
        return isRunning
          ? `${missing} more of ${other} skills would bring it back into the band.`
          : `${missing} more of ${other} skills would have brought it into the band.`
      }
    }
  },
  changeOf: (minutes: number) => (minutes > 0 ? `+${formatMinutes(minutes)}` : formatMinutes(minutes)),
} as const
