import { formatMinutes } from '../../shared/duration.ts'
import { plural } from './plural.ts'

/** How numbers and percentages (0 to 100) are written; the formats of a locale are this. */
type Writes = { number(value: number): string; percent(value: number): string }

type MonthSaid = {
  name: string
  share: number | null
  band: readonly [number, number] | null
  isInside: boolean | null
  isRunning: boolean
}

const bandOf = ([low, high]: readonly [number, number], { number, percent }: Writes) =>
  `${number(Math.round(low * 100))}–${percent(Math.round(high * 100))}`

/** What the charts of Balance say in themselves and beside them. */
export const textsOfCharts = {
  span: (first: string, last: string) => `${first} to ${last}`,
  share: {
    title: 'Share of hard skills, month by month',
    table: 'Share of hard skills within hard and soft, by month',
    headings: { month: 'Month', share: 'Hard skills', band: 'Band', within: 'In band' },
    empty: 'No shares yet',
    emptyText: 'Once a month holds hard or soft skills, its share stands here within your band.',
    /** `since` is the month in which the band changed; null for the first one. */
    band: (low: string, high: string, since: string | null) =>
      since === null ? `Band ${low}–${high}` : `From ${since}: ${low}–${high}`,
    inside: 'inside the band',
    outside: 'outside the band',
    unjudged: 'no target yet',
    running: 'still running',
    finding: (
      { judged, inside, newest }: { judged: number; inside: number; newest: MonthSaid | null },
      writes: Writes,
    ): string => {
      if (newest === null || newest.share === null) return 'There is no hard and soft time to compare.'
      const { name, share, band, isInside, isRunning } = newest
      const last = `ard skills took ${writes.percent(Math.round(share * 100))} in ${name}${isRunning ? ' so far' : ''}`
      if (judged > 1)
        return `Inside your band in ${writes.number(inside)} of ${writes.number(judged)} months; h${last}.`
      if (band === null || isInside === null) return `H${last}.`
      return `H${last}, ${isInside ? 'inside' : 'outside'} your band of ${bandOf(band, writes)}.`
    },
    month: ({ name, share, band, isInside, isRunning }: MonthSaid, writes: Writes): string => {
      if (share === null) return `${name}: neither hard nor soft time`
      const took = `${name}${isRunning ? ' so far' : ''}: ${writes.percent(Math.round(share * 1000) / 10)} hard skills`
      if (band === null) return `${took}, no target yet`
      return `${took}, ${isInside === true ? 'inside' : 'outside'} ${bandOf(band, writes)}`
    },
    yes: 'yes',
    no: 'no',
    none: '–',
  },
  bracket: {
    hint: 'The bracket beside a bar is the target of its time: the border between hard and soft may lie within it.',
    tooltip: (band: readonly [number, number], from: number, to: number, writes: Writes) =>
      `Band of hard  ${bandOf(band, writes)}, ${formatMinutes(from)} to ${formatMinutes(to)}`,
  },
  year: {
    title: 'Day by day',
    grid: (first: string, last: string) => `Minutes of every day from ${first} to ${last}`,
    /** What the year says while no day is looked at. */
    finding: (activeDays: number, longest: string | null) =>
      longest === null
        ? 'No day of this time holds an entry.'
        : `${activeDays} ${plural(activeDays, 'day', 'days')} with entries; most on ${longest}.`,
    onDay: (day: string, minutes: number) =>
      `${day}: ${minutes === 0 ? 'nothing logged' : formatMinutes(minutes)}`,
    longest: (day: string, minutes: number) => `${day}, ${formatMinutes(minutes)}`,
    legend: 'Shades, lightest to strongest',
    nothing: 'nothing',
    upTo: (minutes: number) => `up to ${formatMinutes(minutes)}`,
    more: 'more',
    hint: (step: number) => `Equal steps of ${formatMinutes(step)}, fitted to your days.`,
    table: 'The year by month',
    headings: {
      month: 'Month',
      time: 'Time',
      days: 'Days with entries',
      longest: 'Longest day',
      average: 'Average of those days',
      day: 'Day',
    },
    total: 'Total',
    none: '–',
    everyDay: 'Every day',
    daysOf: (month: string) => `Time by day in ${month}`,
    countOfDays: (days: string, count: number) => `${days} ${plural(count, 'day', 'days')}`,
  },
} as const
