import { Notification, type WebContents } from 'electron'
import type { Handlers } from '../shared/bridge/contract.ts'
import type { CommandId } from '../shared/commands/catalog.ts'
import { ExpiryClock } from './expiry-clock.ts'
import { storageFailure } from './ledger/failure.ts'
import { disk } from './ledger/file-system.ts'
import { changePreferences, readPreferences } from './preferences.ts'
import { ReminderClock } from './reminder-clock.ts'
import { tellCommand } from './tell-window.ts'

// Nothing of the journal: a notification stands where others can read it, and stays in the system's list.
const TITLE = 'What did you do today?'
const BODY = 'One line in Evenkeel is enough.'
const EXPIRY = {
  title: 'Something expires soon',
  body: 'Evenkeel has the day and the proof, under Credentials.',
}

// A notification that nobody holds may be collected before it is clicked.
let shown: Notification | null = null

function show(devServer: string | null): void {
  notify({ title: TITLE, body: BODY }, 'new-entry', devServer)
}

function notify(words: { title: string; body: string }, click: CommandId, devServer: string | null): void {
  shown?.close()
  shown = new Notification(words)
  shown.on('click', () => tellCommand(click, devServer))
  shown.show()
}

/** Keeps the user's reminder and answers the window about it. `isWatching` is false in a run without a window. */
export async function openReminder(
  folder: string,
  devServer: string | null,
  isWatching: boolean,
): Promise<Handlers<WebContents>['reminder']> {
  const { reminder, expiryTold } = await readPreferences(disk, folder)
  const clock = new ReminderClock(reminder, {
    now: () => new Date(),
    remind: () => {
      if (Notification.isSupported()) show(devServer)
    },
  })
  const expiries = new ExpiryClock({
    now: () => new Date(),
    last: expiryTold,
    keep: (day) =>
      void changePreferences(disk, folder, { expiryTold: day }).catch((error: unknown) =>
        console.error('That an expiry was told is not kept.', storageFailure(error)),
      ),
    remind: () => {
      if (Notification.isSupported()) notify(EXPIRY, 'go-credentials', devServer)
    },
  })
  if (isWatching) {
    clock.watch()
    expiries.watch()
  }
  return {
    get: async () => {
      const { reminder: settings } = await readPreferences(disk, folder)
      return { kind: Notification.isSupported() ? 'available' : 'unavailable', settings }
    },
    set: async (settings) => {
      if (!Notification.isSupported()) return { kind: 'unavailable' }
      try {
        await changePreferences(disk, folder, { reminder: settings })
      } catch (error) {
        return storageFailure(error)
      }
      clock.change(settings)
      return { kind: 'set' }
    },
    test: () => {
      if (!Notification.isSupported()) return { kind: 'unavailable' }
      show(devServer)
      return { kind: 'shown' }
    },
    keepQuiet: ({ days }) => {
      clock.keepQuiet(days)
      return { kind: 'noted' }
    },
    keepExpiries: ({ days }) => {
      expiries.know(days)
      return { kind: 'noted' }
    },
  }
}
