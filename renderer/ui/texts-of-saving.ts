import { plural } from './plural.ts'

/** Why nothing was saved and what to do about it. */
const NOT_SAVED_WHY = {
  'disk-full': 'The disk is full. Free some space, then try again.',
  'read-only': 'The journal’s folder can only be read. Allow writing there, then try again.',
  'not-allowed': 'The system does not allow writing to the journal’s folder. Allow it, then try again.',
  closed: 'The app is closing. Start it again and repeat this.',
  io: 'The disk reported an error. Try again; if it stays, look at the disk.',
  database: 'The journal’s database refused it. Try again; if it stays, restart the app.',
}

/** What is said about saving and opening the journal; part of the catalogue in texts.ts. */
export const textsOfSaving = {
  notSaved: (reason: keyof typeof NOT_SAVED_WHY, code: string) =>
    `Not saved. ${NOT_SAVED_WHY[reason]} What you typed is still here. (${code})`,
  notSavedWhy: NOT_SAVED_WHY,
  /** For a change without a form: nothing was typed that could be lost. */
  notDone: (reason: string, code: string) =>
    `That was not saved, so nothing changed (${reason === 'disk-full' ? 'the disk is full' : code}). Try again.`,
  notices: {
    rebuilt: 'The journal’s database was made anew from the ledger. Everything you saved is here.',
    rescued: (records: number) =>
      `${records} ${plural(records, 'record', 'records')} that only the database still had ${plural(records, 'was', 'were')} kept.`,
    damage: (lines: number, copy: string) =>
      `${lines} damaged ${plural(lines, 'line', 'lines')} of the ledger could not be read. The damaged file is kept as ${copy}; everything readable is here.`,
  },
  blocked: {
    title: 'The journal did not open',
    newer: {
      what: (version: number) => `It was last kept by a later version of Evenkeel (format ${version}).`,
      then: 'Install that version or a later one and it opens again.',
    },
    ledger: {
      what: {
        'disk-full': 'The disk is full, so the journal’s ledger cannot be kept.',
        'read-only': 'The journal’s folder can only be read.',
        'not-allowed': 'The system does not allow Evenkeel to use the journal’s folder.',
        closed: 'The app was just closing.',
        io: 'The disk reported an error when the ledger was read.',
      },
      then: 'Put that right, then try again.',
    },
    database: {
      what: 'The journal’s database could not be opened.',
      then: 'Try again. If it stays so, restart the computer: another program may hold the files.',
    },
    safe: 'Nothing was changed and nothing was lost.',
    folder: 'The journal lies in',
    detail: (code: string) => `What the system said: ${code}`,
    retry: 'Try again',
    quit: 'Quit',
  },
} as const
