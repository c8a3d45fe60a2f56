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
    rebuilt:
      'The journal’s database could not be used as it was and was made anew from the ledger. Everything you saved is here.',
    mended:
      'A check found that the database differed from the ledger and mended it. Everything you saved is here.',
    rescued: (records: number) =>
      `The ledger had lost ${records} ${plural(records, 'record', 'records')} that the database still had. ${plural(records, 'It is', 'They are')} kept in the ledger again; nothing is missing.`,
    damage: (lines: number, copy: string) =>
      `${lines} ${plural(lines, 'line', 'lines')} of the ledger ${plural(lines, 'was', 'were')} damaged. The damaged file is kept beside it as ${copy}; everything that could be read is here. If you miss something, restore it from a snapshot.`,
    tailCut:
      'The last session ended in the middle of a save. Everything that was called saved is here; only if you were just saving something, look whether it is there.',
    otherEngine:
      'Evenkeel runs on another version of its engine now. Your journal was compared with the ledger and is whole.',
    ledgerRenewed:
      'The ledger was gone or had lost its beginning. It was begun anew on a snapshot of the journal; what the database had since is kept too.',
    baseLost:
      'The snapshot on which the ledger stands cannot be read. What the database and the ledger had is here and is kept in the ledger anew, and Evenkeel makes a new snapshot of it. Look in Backups whether it is there.',
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
      then: {
        'disk-full': 'Free some space, then try again.',
        'read-only': 'Allow writing there, then try again.',
        'not-allowed': 'Give your account the right to read and write there, then try again.',
        closed: 'Start it again.',
        io: 'Try again. If it stays so, look at the disk: the folder may be on one that is failing or was taken out.',
      },
    },
    gone: {
      what: 'The journal’s folder is not there.',
      then: 'If it lies on a disk or a computer that is not connected, connect it, then try again.',
    },
    database: {
      what: 'The journal’s database could not be opened.',
      // What could not be opened may have been cleared to be made anew.
      safe: 'Nothing was lost: the ledger and the snapshots are as they were.',
      then: 'Try again. If it stays so, restart the computer: another program may hold the files.',
    },
    baseLost: {
      what: 'The snapshot on which the journal’s ledger stands cannot be read, and the database cannot stand in for it.',
      then: 'Put the snapshots back into the folder snapshots of the journal, from your second folder or another copy, then try again.',
    },
    unreadable: {
      what: 'The journal file that this start was given cannot be read.',
      then: 'The file was left as it is. Look whether it is a journal that Evenkeel exported, then try again.',
    },
    unchanged: 'Nothing was changed: ledger and database are as they were found.',
    safe: 'Nothing was changed and nothing was lost.',
    folder: 'The journal lies in',
    found: 'What was found',
    more: (count: number) => `and ${count} more like it`,
    detail: (code: string) => `What the system said: ${code}`,
    retry: 'Try again',
    quit: 'Quit',
  },
} as const
