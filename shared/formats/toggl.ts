import type { DateOrder } from './date-order.ts'
import { readTimeRows, type TimeFile } from './time-rows.ts'

/** Reads a detailed report of Toggl Track, also one with columns left out or in another order. */
export function readToggl(text: string, options: { dateOrder?: DateOrder | null } = {}): TimeFile {
  return readTimeRows(text, { duration: ['Duration'], decimal: [] }, options.dateOrder ?? null)
}
