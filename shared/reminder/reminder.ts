import { addDays, localDayOf, weekdayOf, type Day } from '../day.ts'
import { z } from '../schema.ts'

/** When the user wants to be reminded of logging. It belongs to the machine, not to the journal. */
export const reminderSchema = z.strictObject({
  isOn: z.boolean(),
  /** Of the local clock, `HH:MM`. */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  /** ISO weekdays on which it comes: 1 is Monday. */
  weekdays: z.array(z.int().min(1).max(7)).max(7),
})
export type ReminderSettings = z.infer<typeof reminderSchema>

/** Off, and if it is switched on, at the end of a working day. */
export const DEFAULT_REMINDER: ReminderSettings = { isOn: false, time: '17:00', weekdays: [1, 2, 3, 4, 5] }

// Every chosen weekday comes within a week; the rest is for long leaves.
const DAYS_AHEAD = 400

/**
 * The next instant after `now` at which to remind, on the local clock: at the set time, on a chosen weekday, on none of
 * the quiet days. Null when it is off or no such day comes within {@link DAYS_AHEAD} days. Where the clock skips the
 * set time, it comes as much later as the clock skips; where it shows the time twice, at the first.
 */
export function nextReminder(
  { isOn, time, weekdays }: ReminderSettings,
  now: Date,
  quietDays: ReadonlySet<Day>,
): Date | null {
  if (!isOn || weekdays.length === 0) return null
  const today = localDayOf(now)
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const day = addDays(today, ahead)
    if (!weekdays.includes(weekdayOf(day)) || quietDays.has(day)) continue
    const instant = localInstant(day, time)
    if (instant > now) return instant
  }
  return null
}

/**
 * The instant to remind of, if one passed after `since` and up to `now`; null if none. One of an earlier day is over:
 * a computer that wakes in the morning does not ask about yesterday evening.
 */
export function dueReminder(
  settings: ReminderSettings,
  since: Date,
  now: Date,
  quietDays: ReadonlySet<Day>,
): Date | null {
  const startOfToday = localInstant(localDayOf(now), '00:00')
  const from = since < startOfToday ? new Date(startOfToday.getTime() - 1) : since
  const next = nextReminder(settings, from, quietDays)
  return next !== null && next <= now ? next : null
}

function localInstant(day: Day, time: string): Date {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  return new Date(year, month - 1, dayOfMonth, hour, minute)
}

/** The first of the days from `from` on, `count` of them, that a stretch of whole days off covers. */
export function daysOffFrom(
  from: Day,
  count: number,
  timeOff: readonly { readonly from: Day; readonly to: Day; readonly fraction: number }[],
): Day[] {
  return Array.from({ length: count }, (_, ahead) => addDays(from, ahead)).filter((day) =>
    timeOff.some((off) => off.fraction === 1 && off.from <= day && day <= off.to),
  )
}
