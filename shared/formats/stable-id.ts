import { FIRST_DAY, type Day } from '../day.ts'
import { digestOf } from '../ledger/digest.ts'

const EPOCH: Day = '1970-01-01'

/**
 * An id in the shape of a UUID v7 that is always the same for the same day and text, on every computer. Its time is
 * the day's midnight in UTC (1970 for earlier days), so that ids sort as their days do.
 */
export function stableId(day: Day, text: string): string {
  const milliseconds = day >= EPOCH && day >= FIRST_DAY ? Date.parse(`${day}T00:00:00.000Z`) : 0
  const time = milliseconds.toString(16).padStart(12, '0')
  const hash = digestOf(text) + digestOf(`${text} `)
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 3) | 8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`
}
