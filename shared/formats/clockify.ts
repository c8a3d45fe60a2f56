import type { DateOrder } from './date-order.ts'
import { readTimeRows, type TimeFile } from './time-rows.ts'

/** Reads a detailed report of Clockify, old or new. Its date order is the writer's: it may have to be asked for. */
export function readClockify(text: string, options: { dateOrder?: DateOrder | null } = {}): TimeFile {
  const columns = { duration: ['Duration (h)', 'Duration'], decimal: ['Duration (decimal)'] }
  return readTimeRows(text, columns, options.dateOrder ?? null)
}
