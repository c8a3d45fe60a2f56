import type { Day } from '../day.ts'
import { z } from '../schema.ts'
import { commandsContract } from './commands.ts'
import { evidenceContract } from './evidence.ts'
import type { Events } from './events.ts'
import { exportsContract } from './exports.ts'
import type { LinkOpened } from './links.ts'
import { ledgerContract, type StorageFailure } from './ledger.ts'
import { method, nothing, type BridgeOf, type HandlersOf } from './method.ts'
import { reminderContract } from './reminder.ts'
import { reportContract } from './report.ts'
import { snapshotsContract } from './snapshots.ts'

export const THEMES = ['light', 'dark', 'system'] as const
export type Theme = (typeof THEMES)[number]

/** What a window has to know before it shows anything. */
export type Start = {
  appVersion: string
  /** A BCP 47 tag of the system. */
  locale: string
  /** Stands in for the clock's day; null for the real one. */
  today: Day | null
  theme: Theme
  /** Where the data lives, to be shown; never sent back. */
  dataFolder: string
  /** True while the sample journal is open. */
  isSample: boolean
}

/** What a new journal is to be filled with. */
export type Seed =
  | { kind: 'none' }
  | { kind: 'sample' }
  | { kind: 'journal'; text: string }
  /** The journal file that this run was given cannot be read; the message says which and why. */
  | { kind: 'unreadable'; message: string }

/**
 * How long nobody has touched keyboard or mouse, in any program, in milliseconds. Not every system tells; some say
 * zero at all times, which reads as "somebody is there".
 */
export type SystemIdle = { kind: 'idle'; milliseconds: number } | { kind: 'unavailable' }

/**
 * Everything the window may ask of main, by purpose. No method takes or returns a path that the window chose.
 * Main, the preload script and the tests' bridge each fail to compile until they have all of it.
 */
export const contract = {
  system: {
    start: method(nothing).with<Start>(),
    /** Asked once, by the window that finds the journal new. */
    seed: method(nothing).with<Seed>(),
    setTheme: method(z.enum(THEMES)).with<{ kind: 'set' } | StorageFailure>(),
    /**
     * Removes the engine's files of a database that cannot even be opened, so that it can be made anew. Main refuses
     * while the ledger holds no commit: then the database may be all there is.
     */
    clearDatabase: method(nothing).with<{ kind: 'cleared' } | { kind: 'refused' } | StorageFailure>(),
    /** Asked about once a minute while the timer runs. */
    idle: method(nothing).with<SystemIdle>(),
    /** Shows the folder of the journal in the system's file manager. */
    showDataFolder: method(nothing).with<{ kind: 'shown' }>(),
    /**
     * Opens an address that the person wrote, in their browser or mail program, if main's guard lets it pass and the
     * person says yes to the host that main shows. The text goes as it was written.
     */
    openLink: method(z.strictObject({ address: z.string().min(1).max(10_000) })).with<LinkOpened>(),
    /** Ends the app; from the screen that says why the journal could not be opened. */
    quit: method(nothing).with<{ kind: 'quitting' }>(),
  },
  ledger: ledgerContract,
  snapshots: snapshotsContract,
  evidence: evidenceContract,
  exports: exportsContract,
  report: reportContract,
  commands: commandsContract,
  reminder: reminderContract,
}

export type Contract = typeof contract

/** `window.evenkeel`: what the window may ask, and what it may listen to. */
export type Bridge = BridgeOf<Contract> & { readonly events: Events }

/** Main's side. `Caller` names the window a request came from. */
export type Handlers<Caller> = HandlersOf<Contract, Caller>

/** The channel of a method: `evenkeel:ledger.append`. */
export function channelOf(group: string, name: string): string {
  return `evenkeel:${group}.${name}`
}
