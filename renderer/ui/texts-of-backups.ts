import type { StorageFailure } from '../../shared/bridge/ledger.ts'
import type { PinReason, SnapshotProblem, UnsoundReason } from '../../shared/bridge/snapshots.ts'
import type { RecordTable } from '../../shared/journal/journal.ts'
import { plural } from './plural.ts'

type Counts = { added: number; changed: number; removed: number }

const WHY: Record<StorageFailure['reason'], string> = {
  'disk-full': 'The disk is full',
  'read-only': 'That place can only be read',
  'not-allowed': 'The system does not allow Evenkeel to use that place',
  closed: 'The app is closing',
  io: 'The disk reported an error',
}

/** What main says by a code of its own. */
const WHY_BY_CODE: Readonly<Record<string, string>> = {
  EMPTY: 'There is nothing to keep yet: the journal has no saves.',
  BUSY: 'Something was still being saved.',
  NO_ANSWER: 'The app did not answer.',
}

const why = ({ reason, code }: StorageFailure) => WHY_BY_CODE[code] ?? `${WHY[reason]} (${code}).`

const snapshots = (count: number, written: string) => `${written} ${plural(count, 'snapshot', 'snapshots')}`

const entries = (count: number, written: string) => `${written} ${plural(count, 'entry', 'entries')}`

const saves = (count: number, written: string) => `${written} ${plural(count, 'save', 'saves')}`

/** What is said about snapshots and restoring; part of the catalogue in texts.ts. */
export const textsOfBackups = {
  title: 'Backups and restore',
  intro: 'Whole copies of your journal, each read back and compared before it counts.',
  back: 'Back to all snapshots',
  tryAgain: 'Try again',

  // How they stand
  health: 'How your copies stand',
  current: 'Everything is in a snapshot',
  behind: (ago: string) => `The last snapshot was made ${ago}`,
  none: 'No snapshot yet',
  currentMore: (ago: string, at: string) => `Made ${ago}, on ${at}, then read back and compared.`,
  behindMore: (at: string, count: number, written: string) =>
    `On ${at}, read back and compared. ${saves(count, written)} since then, kept in the ledger.`,
  noneMore:
    'Everything you saved is kept in the ledger. A snapshot is a second, whole copy; Evenkeel makes them by itself, at the latest when you close it.',
  unknown: 'The snapshots could not be looked at',
  unknownMore: (failure: StorageFailure) => `${why(failure)} Your journal is untouched.`,
  figures: {
    entries: 'Entries in it',
    count: 'Snapshots',
    since: 'Saves since',
    kept: 'Saves in the ledger',
  },
  problem: (problem: SnapshotProblem, secondFolder: string | null): string => {
    switch (problem.kind) {
      case 'failed':
        return `The last snapshot was not made. ${why(problem)} The older ones and the journal are untouched; put that right and make one now.`
      case 'not-verified':
        return 'The last snapshot was written, but reading it back gave something else, so it does not count. The older ones are kept. Make another one; if it stays so, look at the disk.'
      case 'second-failed':
        if (problem.what === 'evidence')
          return `Not every evidence file could be copied to the second folder${secondFolder === null ? '' : ` (${secondFolder})`}. ${why(problem.failure)} The snapshot and its copy are sound; reach that folder again or choose another one.`
        return `The copy in the second folder${secondFolder === null ? '' : ` (${secondFolder})`} was not made. ${why(problem.failure)} The snapshot itself is sound; reach that folder again or choose another one.`
    }
  },

  evidence: (missing: number, damaged: number, write: (value: number) => string): string => {
    const files = (count: number) => `${write(count)} evidence ${plural(count, 'file', 'files')}`
    const parts = [
      ...(missing > 0 ? [`${files(missing)} ${plural(missing, 'is', 'are')} missing`] : []),
      ...(damaged > 0 ? [`${files(damaged)} ${plural(damaged, 'is', 'are')} damaged`] : []),
    ]
    return `${parts.join(' and ')}; every record is kept, and restoring a snapshot of the second folder brings back the files it has.`
  },

  // Making one
  make: 'Make a snapshot now',
  making: 'Making a snapshot',
  makingHint: 'It is written, read back and compared.',
  made: (count: number, written: string) => `Made and proven whole: ${entries(count, written)}.`,
  unchanged: (at: string) => `Nothing has changed since the one of ${at}. It is kept for good now.`,
  notVerified:
    'It was written, but reading it back gave something else, so it does not count. The older ones are kept. Try again; if it stays so, look at the disk.',
  notMade: (failure: StorageFailure) =>
    `No snapshot was made. ${why(failure)} The older ones and the journal are untouched; put that right, then try again.`,

  // Where they are
  places: 'Where they are',
  folder: 'On this computer',
  secondFolder: 'Second folder',
  noSecondFolder: 'None yet. A copy on another disk outlives this one.',
  choose: 'Choose…',
  chooseAnother: 'Choose another…',
  stopCopying: 'Stop copying',
  chosen: (folder: string) => `Every further snapshot is copied to ${folder} too.`,
  forgotten: 'No further ones are copied there. Those that are there stay.',
  notChosen: (failure: StorageFailure) => `The second folder stays as it was. ${why(failure)}`,

  // The list
  list: 'Snapshots',
  listLabel: 'Snapshots by day',
  noList: (failure: StorageFailure) =>
    `The snapshots could not be listed. ${why(failure)} Nothing was changed.`,
  empty: 'The first one is on its way',
  emptyText:
    'Each snapshot will stand here with what it holds. Nothing has to be set up; one can be made now too.',
  undated: 'Without a readable date',
  count: snapshots,
  holds: entries,
  rowText: (time: string, held: string) => `Snapshot of ${time}, ${held}`,
  unreadableText: 'Unreadable file',
  unreadable: 'Cannot be read: cut short, damaged or not a snapshot. It is left as it is.',
  pins: {
    'before-import': 'Before an import',
    'before-restore': 'Before a restore',
    'before-upgrade': 'Before an upgrade',
    'before-bulk-change': 'Before a large change',
    'by-hand': 'Made by hand',
  } satisfies Record<PinReason, string>,
  pinnedHint: 'Kept for good',
  copies: { first: '', second: 'Second folder', opened: 'Opened file' },
  verify: 'Verify',
  verifyThis: (row: string) => `Verify: ${row}`,
  verifyAgain: (row: string) => `Whole. Verify again: ${row}`,
  verifying: 'Reading…',
  restore: 'Restore…',
  restoreThis: (row: string) => `Restore: ${row}`,
  whole: 'Whole',
  saidWhole: (row: string) => `${row}: read as a whole and found sound.`,
  open: 'Open a snapshot file…',
  unsound: {
    missing: 'The file is no longer there.',
    'not-a-snapshot': 'This is not a snapshot of Evenkeel, or its beginning is damaged.',
    'newer-version': 'It was written by a later version of Evenkeel. Install that version to use it.',
    'cut-short': 'The file ends too early: it was not written or copied to its end.',
    changed: 'Its bytes are not those that were written: the disk or a copy has damaged it.',
    'counts-differ': 'It holds other records than it says.',
  } satisfies Record<UnsoundReason, string>,
  notRead: (failure: StorageFailure) => `It could not be read. ${why(failure)}`,
  notOpened: (reason: string) => `That file was not opened. ${reason} Nothing was changed.`,

  // Restoring
  restoreTitle: 'Restore',
  restoreOf: (at: string) => `The snapshot of ${at}`,
  steps: ['Prove it whole', 'Choose', 'Done'],
  stepsLabel: 'Steps',
  proving: 'Reading the snapshot as a whole and proving it',
  comparing: 'Comparing it with the journal',
  unusable: 'This snapshot cannot be restored',
  unusableThen: 'Your journal is untouched. Choose another one from the list; this file is left as it is.',
  same: 'The journal is just what this snapshot holds',
  sameText: 'There is nothing to restore.',
  preview: 'What it holds',
  previewEntries: 'Entries',
  previewRecords: 'Records in all',
  previewDays: 'Days',
  days: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  noDays: 'No entries',
  how: 'How to restore',
  modes: {
    'add-missing': {
      title: 'Add what is missing',
      text: 'Brings what was deleted or never here. Nothing that is here changes.',
    },
    replace: {
      title: 'Replace the journal with it',
      text: 'The journal becomes what it was then. What was added since goes.',
    },
    entries: { title: 'Single entries', text: 'You pick which ones come back as they were then.' },
  },
  changes: ({ added, changed, removed }: Counts, write: (value: number) => string): string => {
    const parts = [
      ...(added > 0 ? [`${write(added)} ${plural(added, 'comes', 'come')} back`] : []),
      ...(changed > 0 ? [`${write(changed)} ${plural(changed, 'changes', 'change')}`] : []),
      ...(removed > 0 ? [`${write(removed)} ${plural(removed, 'goes', 'go')}`] : []),
    ]
    return parts.length === 0 ? 'Nothing to do' : parts.join(', ')
  },
  differing: (count: number, written: string) =>
    count === 0 ? 'No entry differs' : `${entries(count, written)} missing here or different`,
  consequences: 'What would happen',
  columns: { list: 'List', added: 'Come back', changed: 'Change', removed: 'Go' },
  tables: {
    entries: 'Entries',
    categories: 'Categories',
    skills: 'Skills',
    templates: 'Templates',
    courses: 'Courses',
    credentials: 'Credentials',
    rulePacks: 'Credit rules',
    goals: 'Goals',
    targets: 'Targets',
    chapters: 'Chapters',
    plans: 'Plans',
    timeOff: 'Time off',
    assessments: 'Self-ratings',
    feedbackRequests: 'Feedback asked for',
    feedback: 'Feedback',
    reviews: 'Reviews',
    practices: 'Practices',
    people: 'People',
    insightDecisions: 'Insights answered',
    files: 'Files',
    settings: 'Settings',
  } satisfies Record<RecordTable, string>,
  examples: { missing: 'Coming back', changed: 'Changing', leaving: 'Going' },
  more: (written: string) => `and ${written} more`,
  states: { missing: 'Missing here', changed: 'Different here' },
  pick: 'Entries to bring back',
  search: 'Find an entry',
  searchHint: 'Title, tag or date',
  noMatch: 'No entry of this snapshot matches.',
  narrow: (shown: string, all: string) => `The first ${shown} of ${all}. Search to see others.`,
  picked: (count: number, written: string) =>
    count === 0 ? 'None chosen' : `${entries(count, written)} chosen`,
  pickAll: 'Choose all shown',
  pickNone: 'Choose none',
  before: 'A snapshot of the journal as it is now is made and proven first, and kept for good.',
  actions: {
    replace: 'Replace the journal',
    'add-missing': 'Add what is missing',
    entries: (count: number, written: string) =>
      count === 0 ? 'Bring back' : `Bring back ${entries(count, written)}`,
  },
  restoringNow: 'Restoring…',
  restoring: 'Making a snapshot of the present, then restoring',
  notRestored: (reason: string) => `Nothing was restored. ${reason} The journal is as it was.`,
  presentNotProven:
    'The snapshot of the present could not be proven, and nothing is restored without one. Look at the disk, then try again.',
  failure: why,
  done: 'Restored',
  doneText: ({ added, changed, removed }: Counts, write: (value: number) => string): string => {
    const parts = [
      ...(added > 0 ? [`${write(added)} ${plural(added, 'record', 'records')} came back`] : []),
      ...(changed > 0 ? [`${write(changed)} changed`] : []),
      ...(removed > 0 ? [`${write(removed)} went`] : []),
    ]
    return parts.length === 0 ? 'Nothing had to change.' : `${parts.join(', ')}.`
  },
  doneMore: 'The journal as it was before is a snapshot too, the newest of the list, kept for good.',
  evidenceMissing: (count: number) =>
    `${count} ${plural(count, 'evidence file was', 'evidence files were')} not found beside the snapshot. What names ${plural(count, 'it', 'them')} is back; put the folder “files” of the backup beside it and restore again.`,
  evidenceNotBrought: (code: string) =>
    `The records are back, but not every evidence file could be brought (${code}). Look at the disk, then restore again.`,
  finish: 'All snapshots',
  undoHere: 'Undo the restore',
  undoing: 'Taking it back',
  undone: 'Taken back',
  undoneText: 'The journal is as it was before the restore.',
  notUndone: (reason: string) => `It was not taken back. ${reason} The restored journal stays as it is.`,

  // On Today
  notice: {
    old: (ago: string) => `The last proven snapshot was made ${ago}; what you saved since is in the ledger.`,
    none: 'There is no snapshot of this journal yet; everything you saved is in the ledger.',
    problem: 'The last snapshot did not succeed. Everything you saved is kept.',
    second: 'The last copy to the second folder did not succeed. The snapshot itself is sound.',
    unknown: 'The snapshots could not be looked at. Your journal is untouched.',
    look: 'Look at the backups',
  },

  // While the journal does not open
  blocked: {
    title: 'Your snapshots',
    text: 'Each is a whole copy of the journal. Verify reads one to its end and proves it.',
    none: 'There is no snapshot in the journal’s folder.',
    older: (count: number, written: string) => `and ${snapshots(count, written)} more`,
    honest:
      'Nothing is restored from this screen, so nothing can be overwritten. Once the journal opens, Backups brings back any of them.',
  },
} as const
