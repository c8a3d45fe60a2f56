/** The most an entry may hold: a day. */
export const MOST_MINUTES = 1_440

/** True for whole minutes that one entry may have (1 to 1,440). */
export function isMinutes(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= MOST_MINUTES
}

/** `135` as `2h 15m`, `120` as `2h`, `45` as `45m`, `0` as `0m`; a negative one carries a minus sign. */
export function formatMinutes(minutes: number): string {
  const sign = minutes < 0 ? '−' : ''
  const whole = Math.abs(Math.round(minutes))
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  if (hours === 0) return `${sign}${rest}m`
  return rest === 0 ? `${sign}${hours}h` : `${sign}${hours}h ${rest}m`
}

/** `135` as `2:15`, for tables and CSV. */
export function formatClock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

const FORMS: readonly { pattern: RegExp; minutes: (parts: RegExpExecArray) => number }[] = [
  { pattern: /^(\d{1,2}):([0-5]\d)$/, minutes: ([, hours, rest]) => Number(hours) * 60 + Number(rest) },
  { pattern: /^(\d{1,4})\s*(?:m|min|mins|minutes?)$/, minutes: ([, count]) => Number(count) },
  {
    pattern: /^(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h|hr|hrs|hours?)$/,
    minutes: ([, hours]) => Math.round(Number((hours ?? '').replace(',', '.')) * 60),
  },
  {
    pattern: /^(\d{1,2})\s*(?:h|hr|hrs|hours?)\s*([0-5]?\d)\s*(?:m|min|mins|minutes?)?$/,
    minutes: ([, hours, rest]) => Number(hours) * 60 + Number(rest),
  },
  { pattern: /^(\d{1,4})$/, minutes: ([, count]) => Number(count) },
]

/**
 * Reads `90`, `90m`, `1.5h`, `1,5h`, `1:30`, `1h30`, `1h 30m` as minutes; null when it is no duration or lies
 * outside 1 to 1,440 minutes.
 */
export function parseDuration(text: string): number | null {
  const trimmed = text.trim().toLowerCase()
  for (const { pattern, minutes } of FORMS) {
    const match = pattern.exec(trimmed)
    if (match === null) continue
    const value = minutes(match)
    return isMinutes(value) ? value : null
  }
  return null
}
