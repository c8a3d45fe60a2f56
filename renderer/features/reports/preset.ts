import type { Day } from '../../../shared/day.ts'
import { addMonths, firstDayOf, lastDayOf, monthOf } from '../../../shared/month.ts'

export const PRESETS = [
  'this-month',
  'last-month',
  'this-quarter',
  'this-year',
  'last-12-months',
  'custom',
] as const
export type Preset = (typeof PRESETS)[number]
export type Range = { from: Day; to: Day }

/** The days of a preset; a time that is still running ends today. `custom` begins as the running year. */
export function rangeOf(preset: Preset, today: Day): Range {
  const month = monthOf(today)
  switch (preset) {
    case 'this-month':
      return { from: firstDayOf(month), to: today }
    case 'last-month': {
      const last = addMonths(month, -1)
      return { from: firstDayOf(last), to: lastDayOf(last) }
    }
    case 'this-quarter':
      return { from: firstDayOf(addMonths(month, -((Number(month.slice(5)) - 1) % 3))), to: today }
    case 'last-12-months':
      return { from: firstDayOf(addMonths(month, -11)), to: today }
    case 'this-year':
    case 'custom':
      return { from: `${today.slice(0, 4)}-01-01`, to: today }
  }
}
