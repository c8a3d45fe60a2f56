import { localDayOf, type Day } from '../shared/day.ts'
import { dueReminder, type ReminderSettings } from '../shared/reminder/reminder.ts'

type ClockOptions = {
  now(): Date
  /** Shows the reminder. */
  remind(): void
}

/**
 * Looks each minute whether it is time to remind. A timer for the very moment would stand still while the computer
 * sleeps and would not see its clock being set. At most one reminder a day, and none before it is known on which days
 * to be quiet.
 */
export class ReminderClock {
  readonly #options: ClockOptions
  #settings: ReminderSettings
  #quietDays: ReadonlySet<Day> | null = null
  #since: Date
  #lastDay: Day | null = null

  constructor(settings: ReminderSettings, options: ClockOptions) {
    this.#settings = settings
    this.#options = options
    this.#since = options.now()
  }

  /** Starts looking; the timer holds up no end of the app. */
  watch(): void {
    setInterval(() => this.look(), 60_000).unref()
  }

  /** A time set for earlier today is for tomorrow. */
  change(settings: ReminderSettings): void {
    this.#settings = settings
    this.#since = this.#options.now()
  }

  keepQuiet(days: readonly Day[]): void {
    this.#quietDays = new Set(days)
  }

  /** Reminds if its time has passed since the last look. */
  look(): void {
    if (this.#quietDays === null) return
    const now = this.#options.now()
    const due = dueReminder(this.#settings, this.#since, now, this.#quietDays)
    this.#since = now
    const today = localDayOf(now)
    if (due === null || this.#lastDay === today) return
    this.#lastDay = today
    this.#options.remind()
  }
}
