/**
 * Reads a duration of a time sheet in seconds: `00:45:00`, `1:30` (hours and minutes), `0.75` or `0,75` hours,
 * `45:12 min`, `23 sec`. Null when it is none.
 */
export function readDurationCell(text: string): number | null {
  const clock = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?$/.exec(text)
  if (clock !== null) {
    const [hours, minutes, seconds] = [Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0)]
    return minutes > 59 || seconds > 59 ? null : hours * 3_600 + minutes * 60 + seconds
  }
  const hours = /^(\d{1,4}(?:[.,]\d+)?)\s*h?$/i.exec(text)
  if (hours !== null) return Math.round(Number((hours[1] ?? '').replace(',', '.')) * 3_600)
  const classic = /^(?:(\d{1,3}):([0-5]\d) min|(\d{1,2}) sec)$/i.exec(text)
  if (classic === null) return null
  return Number(classic[1] ?? 0) * 60 + Number(classic[2] ?? 0) + Number(classic[3] ?? 0)
}

/** Reads a time of day in seconds after midnight: `09:00`, `09:00:30`, `9:00 AM`, `9:00:30 p.m.`. Null when it is none. */
export function readTimeCell(text: string): number | null {
  const match = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s*([ap])\.?m\.?)?$/i.exec(text)
  if (match === null) return null
  const [minutes, seconds, half] = [Number(match[2]), Number(match[3] ?? 0), match[4]?.toLowerCase()]
  let hours = Number(match[1])
  if (minutes > 59 || seconds > 59 || hours > 23) return null
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null
    hours = (hours % 12) + (half === 'p' ? 12 : 0)
  }
  return hours * 3_600 + minutes * 60 + seconds
}

/** Seconds as whole minutes: half a minute counts as one, and any time at all is at least one. */
export function minutesOfSeconds(seconds: number): number {
  return Math.max(1, Math.floor((seconds + 30) / 60))
}
