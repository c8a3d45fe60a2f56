import { daySchema } from '../day.ts'
import { reminderSchema, type ReminderSettings } from '../reminder/reminder.ts'
import { z } from '../schema.ts'
import type { StorageFailure } from './ledger.ts'
import { method, nothing } from './method.ts'

/** The system shows no notifications to this app: no reminder can come. */
type Unavailable = { kind: 'unavailable' }

export const reminderContract = {
  /** What is set on this machine; `unavailable` says that nothing would come of it. */
  get: method(nothing).with<{ kind: 'available' | 'unavailable'; settings: ReminderSettings }>(),

  /** Keeps it and holds to it from now on. Kept is nothing when it is unavailable or failed. */
  set: method(reminderSchema).with<{ kind: 'set' } | Unavailable | StorageFailure>(),

  /** Shows the reminder at once, to see how the system shows it. */
  test: method(nothing).with<{ kind: 'shown' } | Unavailable>(),

  /**
   * The days of the next weeks on which none comes: days off, and today once something is logged. The window tells it
   * at its start and on every change; until the first time, no reminder comes.
   */
  keepQuiet: method(z.strictObject({ days: z.array(daySchema).max(1_000) })).with<{ kind: 'noted' }>(),

  /**
   * The days on which reminders of expiring credentials fall, past ones included. The window tells them at its start and
   * on every change; main shows one notification a day at most, without a word of the journal.
   */
  keepExpiries: method(z.strictObject({ days: z.array(daySchema).max(100_000) })).with<{ kind: 'noted' }>(),
}
