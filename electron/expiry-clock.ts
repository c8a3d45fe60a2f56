import { isNoticeDue } from '../shared/credentials/expiry.ts'
import { localDayOf, type Day } from '../shared/day.ts'

/** Nobody is told at midnight that something expires. */
const FIRST_HOUR = 8

type ClockOptions = {
  now(): Date
  /** The day on which something was told last; null for never. */
  last: Day | null
  /** Keeps that day. */
  keep(day: Day): void
  /** Shows the notification. */
  remind(): void
}

/** Tells once a day at most that a credential expires soon: on the days of its reminders, or on the first one after. */
export class ExpiryClock {
  readonly #options: ClockOptions
  #last: Day | null
  #days: readonly Day[] | null = null

  constructor(options: ClockOptions) {
    this.#options = options
    this.#last = options.last
  }

  /** Starts looking each minute; the timer holds up no end of the app. */
  watch(): void {
    setInterval(() => this.look(), 60_000).unref()
  }

  /** The days on which reminders fall; the window tells them at its start and on every change. */
  know(days: readonly Day[]): void {
    this.#days = days
  }

  look(): void {
    const now = this.#options.now()
    if (this.#days === null || now.getHours() < FIRST_HOUR) return
    const today = localDayOf(now)
    if (!isNoticeDue(this.#days, this.#last, today)) return
    this.#last = today
    this.#options.keep(today)
    this.#options.remind()
  }
}
