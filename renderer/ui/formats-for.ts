import { addDays, type Day } from '../../shared/day.ts'
import type { Month } from '../../shared/month.ts'
import { texts } from './texts.ts'

/** How days, months and numbers are written in one locale. Percentages come in as 0 to 100. */
export type Formats = {
  locale: string
  /** ISO weekday on which a week begins here, or where the person wants it: 1 Monday, 7 Sunday. */
  weekStart: number
  /** `Sunday 22 November`; with the year where it is not today's. */
  longDay(day: Day, today: Day): string
  /** The same with Today and Yesterday by name. */
  dayTitle(day: Day, today: Day): string
  /** `22 Nov 2026` */
  day(day: Day): string
  /** `22 Nov` */
  shortDay(day: Day): string
  /** `16 – 22 Nov 2026`, with what the two days share said once. */
  days(from: Day, to: Day): string
  /** The same with the month in full: `16 – 22 November 2026`. */
  daysInFull(from: Day, to: Day): string
  /** `Monday` */
  weekday(day: Day): string
  /** `Mon` */
  shortWeekday(day: Day): string
  /** `22` */
  dayOfMonth(day: Day): string
  /** `18:05`, of a time of day (`HH:MM`). */
  timeOfDay(time: string): string
  /** `November 2026` */
  monthAndYear(month: Month): string
  /** `November` */
  month(month: Month): string
  /** `Nov` */
  shortMonth(month: Month): string
  /** `14:05`, of an instant (ISO) where the person is. */
  time(at: string): string
  /** `22 Nov 2026, 14:05` */
  instant(at: string): string
  /** `3 hours ago`; an instant that is still to come, by a clock set back, is written out. */
  ago(at: string, now: Date): string
  /** `1.2 MB` */
  bytes(count: number): string
  number(value: number): string
  percent(value: number): string
  /** A whole percentage of something; what is there but rounds to nothing is `<1%`. */
  share(percentage: number, minutes: number): string
  list(items: readonly string[]): string
}

/** The locale that a person chose; the system's where none is chosen or what is kept names none. */
export function localeOf(chosen: string, system: string): string {
  if (chosen === '') return system
  try {
    return Intl.getCanonicalLocales(chosen)[0] ?? system
  } catch (error) {
    console.warn(`${chosen} is not a locale; the system's holds.`, error)
    return system
  }
}

/** `weekStart` is the person's own (ISO weekday); null leaves it to the locale. */
export function formatsFor(wanted: string, weekStart: number | null = null): Formats {
  const locale = Intl.DateTimeFormat.supportedLocalesOf([wanted])[0] ?? 'en'
  // A day is noon in UTC and written in UTC, so that no time zone moves it.
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return (day: Day) => format.format(noonOf(day))
  }
  const long = dates({ weekday: 'long', day: 'numeric', month: 'long' })
  const longWithYear = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const medium = dates({ day: 'numeric', month: 'short', year: 'numeric' })
  const short = dates({ day: 'numeric', month: 'short' })
  const monthAndYear = dates({ month: 'long', year: 'numeric' })
  const span = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const month = dates({ month: 'long' })
  const shortMonth = dates({ month: 'short' })
  const range = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const timeOfDay = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })
  // Instants are written where the person is.
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const relative = new Intl.RelativeTimeFormat(locale)
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const longDay = (day: Day, today: Day) => (day.slice(0, 4) === today.slice(0, 4) ? long : longWithYear)(day)
  return {
    locale,
    weekStart: weekStart ?? weekStartOf(locale),
    longDay,
    dayTitle: (day, today) => {
      if (day === today) return texts.today
      return day === addDays(today, -1) ? texts.yesterday : longDay(day, today)
    },
    day: medium,
    shortDay: short,
    days: (from, to) => span.formatRange(noonOf(from), noonOf(to)),
    daysInFull: (from, to) => range.formatRange(noonOf(from), noonOf(to)),
    weekday: dates({ weekday: 'long' }),
    dayOfMonth: dates({ day: 'numeric' }),
    shortWeekday: dates({ weekday: 'short' }),
    timeOfDay: (value) => timeOfDay.format(new Date(`2024-01-01T${value}:00Z`)),
    monthAndYear: (value) => monthAndYear(`${value}-01`),
    month: (value) => month(`${value}-01`),
    shortMonth: (value) => shortMonth(`${value}-01`),
    time: (at) => time.format(new Date(at)),
    instant: (at) => instant.format(new Date(at)),
    ago: (at, now) => {
      const seconds = Math.round((now.getTime() - Date.parse(at)) / 1000)
      if (seconds < -60) return instant.format(new Date(at))
      if (seconds < 60) return texts.justNow
      const [unit, length] = UNITS.find(([, most]) => seconds >= most) ?? ['minute', 60]
      return relative.format(-Math.floor(seconds / length), unit)
    },
    bytes: (count) => {
      const step = count < 1_000_000 ? 1 : 2
      const format = new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: step === 1 ? 'kilobyte' : 'megabyte',
        maximumFractionDigits: step === 1 ? 0 : 1,
      })
      return format.format(Math.max(count, 1_000) / 1000 ** step)
    },
    number: (value) => number.format(value),
    percent: (value) => percent.format(value / 100),
    share: (percentage, minutes) =>
      percentage === 0 && minutes > 0
        ? texts.lessThan(percent.format(0.01))
        : percent.format(percentage / 100),
    list: (items) => list.format(items),
  }
}

function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`)
}

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

type WithWeek = { getWeekInfo?(): { firstDay: number }; weekInfo?: { firstDay: number } }

function weekStartOf(locale: string): number {
  const asked: WithWeek = new Intl.Locale(locale) as WithWeek
  return (asked.getWeekInfo?.() ?? asked.weekInfo)?.firstDay ?? 1
}
