import { dayFrom, type Day } from '../day.ts'

/** The order in which figures of a date stand. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

export type DateOrderFound =
  | { readonly kind: 'order'; readonly order: DateOrder }
  /** `example` is a date of the file that means one day or another. */
  | { readonly kind: 'ambiguous'; readonly example: string }

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/

/**
 * Decides the order from all dates of a file: one that fits only one order decides, unless another contradicts.
 * Dates that fit none are left for their own rows to report.
 */
export function findDateOrder(dates: Iterable<string>): DateOrderFound {
  let dayFirst: string | null = null
  let monthFirst: string | null = null
  let either: string | null = null
  let yearFirst = false
  for (const text of dates) {
    if (YEAR_FIRST.test(text)) yearFirst = true
    const [dmy, mdy] = [readDateCell(text, 'dmy'), readDateCell(text, 'mdy')]
    if (YEAR_FIRST.test(text) || dmy === mdy) continue
    if (mdy === null) dayFirst ??= text
    else if (dmy === null) monthFirst ??= text
    else either ??= text
  }
  if (dayFirst !== null && monthFirst !== null) return { kind: 'ambiguous', example: either ?? dayFirst }
  if (dayFirst !== null) return { kind: 'order', order: 'dmy' }
  if (monthFirst !== null) return { kind: 'order', order: 'mdy' }
  if (either !== null) return { kind: 'ambiguous', example: either }
  return { kind: 'order', order: yearFirst ? 'ymd' : 'dmy' }
}

/** Reads a date. One with the year first means the same in every order; else its four-digit year comes last. */
export function readDateCell(text: string, order: DateOrder): Day | null {
  const first = YEAR_FIRST.exec(text)
  if (first !== null) return dayFrom(Number(first[1]), Number(first[3]), Number(first[4]))
  const last = YEAR_LAST.exec(text)
  if (last === null || order === 'ymd') return null
  const [a, b, year] = [Number(last[1]), Number(last[3]), Number(last[4])]
  return order === 'dmy' ? dayFrom(year, b, a) : dayFrom(year, a, b)
}
