import { formatMinutes } from '../../shared/duration.ts'
import { plural } from './plural.ts'

const entries = (count: number, written: string) => `${written} ${plural(count, 'entry', 'entries')}`

/** What is said where files leave and enter the journal. */
export const textsOfFiles = {
  meta: 'Your journal in files that other programs read, and theirs in your journal.',

  export: {
    title: 'Export',
    format: 'As',
    formats: {
      json: {
        title: 'Everything (JSON)',
        text: 'The whole journal without loss, to keep or to take to another computer; with its evidence files if you like.',
      },
      csv: {
        title: 'Table (CSV)',
        text: 'Entries for a spreadsheet, one row for each skill. Comes back without loss of what the columns hold.',
      },
      'toggl-csv': {
        title: 'Table for Toggl Track (CSV)',
        text: 'Skills as projects, categories as clients.',
      },
      markdown: {
        title: 'Text (Markdown)',
        text: 'One file to read, by year, month and entry, with your notes as you wrote them.',
      },
      ics: {
        title: 'Calendar (ICS)',
        text: 'What was done, planned blocks, and the days on which credentials expire.',
      },
    },
    range: 'Which days',
    ranges: { all: 'All', year: 'This year', last: 'Last year', dates: 'From – to' },
    which: 'Which entries',
    everything: 'All of these days',
    wholeEntries: 'An entry with several skills comes whole.',
    withEvidence: (count: number, written: string, size: string) =>
      `With ${plural(count, 'the evidence file', `the ${written} evidence files`)} (${size})`,
    tooMuchEvidence: (most: string) =>
      `One file takes at most ${most} of evidence. A second folder for backups keeps all of it: see Backups and restore.`,
    lostEvidence: (names: readonly string[]) =>
      `${plural(names.length, 'This evidence file is', 'These evidence files are')} missing or changed on the disk, so only ${plural(names.length, 'its record', 'their records')} went along: ${names.join(', ')}.`,
    evidenceChanged: 'an evidence file changed meanwhile',
    wholeHint: 'With days chosen, everything but the entries is whole all the same.',
    run: 'Export',
    stages: {
      reading: 'Reading the journal …',
      proving: 'Checking the evidence files …',
      evidence: 'Writing the evidence files …',
      writing: 'Writing the file …',
    },
    done: (done: string, of: string) => `${done} of ${of}`,
    cancel: 'Cancel',
    stopped: 'Stopped. No file was written.',
    cancelled: 'Nothing was written.',
    saved: (name: string, count: number, written: string) => `Saved ${name} with ${entries(count, written)}.`,
    failed: (reason: string) =>
      `The file could not be written: ${reason}. A file that was there is as it was.`,
  },

  import: {
    title: 'Import',
    text: 'From an Evenkeel journal or CSV, a detailed report of Toggl Track or Clockify, or a journal of Day One (JSON). You see what would come in before anything is written.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    dropLabel: 'Drop a file to import',
    oneFile: 'One file at a time, please. Nothing was read.',
    titleOf: (name: string) => `Import ${name}`,
    formats: {
      journal: 'Evenkeel journal',
      csv: 'Evenkeel CSV',
      toggl: 'Toggl Track',
      clockify: 'Clockify',
      dayone: 'Day One',
    },
    stages: { reading: 'Reading the file …', understanding: 'Comparing it with your journal …' },
    saving: {
      snapshot: 'Keeping your journal in a snapshot first …',
      comparing: 'Comparing with your journal …',
      ledger: 'Writing the ledger …',
      database: 'Writing your journal …',
      evidence: 'Bringing the evidence files …',
    },
    written: (done: string, of: string) => `${done} of ${of}`,
    undoing: 'Taking the import back …',
    ending: 'Ending …',
    ended: 'Cancelled. Nothing was imported.',
    cancel: 'Cancel',
    back: 'Back',
    notRead: 'This file cannot be imported',
    broke: (reason: string) => `The file could not be read to its end: ${reason}. Nothing was changed.`,
    other: 'Choose another file',

    datesTitle: 'Which comes first in its dates?',
    datesText: (example: string) =>
      `“${example}” can be read in two ways, and nothing in the file says which.`,
    orders: {
      dmy: { title: 'Day first', text: 'As in most of Europe.' },
      mdy: { title: 'Month first', text: 'As in the United States.' },
    },
    go: 'Go on',

    coming: 'What would come in',
    figures: {
      added: 'New entries',
      duplicates: 'There already',
      time: 'Time',
      days: 'Days',
      others: 'Skills and other records',
      evidence: 'Evidence files',
    },
    time: formatMinutes,
    nothing: 'Everything in this file is in your journal already.',
    examples: 'The first of them',
    deleted: (count: number, written: string) =>
      `Bring back ${entries(count, written)} that ${plural(count, 'was', 'were')} deleted here`,

    names: 'New names',
    namesText:
      'These are no skills of yours yet. Each becomes a skill of the category you choose, or its time goes to a skill that you have.',
    place: (name: string) => `Where ${name} belongs`,
    newIn: (category: string) => `New skill in ${category}`,
    imported: 'New skill in “Imported”, a new category',
    ofFile: (category: string) => `New skill in “${category}”, a new category`,
    existing: (skill: string, category: string) => `${skill} (${category})`,
    nameSum: (count: number, written: string, minutes: number) =>
      `${entries(count, written)}, ${formatMinutes(minutes)}`,
    moreNames: (written: string) =>
      `${written} more names become skills of “Imported” or of the category in the file.`,

    dayOne: 'Entries without a time',
    dayOneText: 'Day One keeps no minutes. Each entry comes in as a reflection.',
    minutes: 'Minutes for each',
    minutesError: 'Between 1 minute and 24 hours, such as 5m.',
    skill: 'Their skill (may stay empty)',

    stopping: (count: number, written: string) =>
      `${written} ${plural(count, 'row cannot', 'rows cannot')} be read`,
    skipBad: (count: number, written: string) =>
      `Leave ${count === 1 ? 'it' : `these ${written}`} out and import the rest`,
    noted: 'To be known',
    line: (line: string) => `Line ${line}`,
    more: (written: string) => `and ${written} more`,

    before:
      'A snapshot of your journal is taken first. All of it comes in or nothing, and one step takes it back.',
    run: (count: number, written: string) => `Import ${entries(count, written)}`,
    runOthers: 'Import',
    label: (name: string) => `import ${name}`,
    done: (count: number, written: string) =>
      count === 0 ? 'Imported' : `Imported ${entries(count, written)}`,
    doneOthers: 'No entry of the file was new; everything else of it is in your journal.',
    doneText: 'They stand in your journal on their days and count in every total.',
    lost: (names: readonly string[]) =>
      `The content of ${names.join(', ')} could not be kept; the records are there. Importing the file again brings it.`,
    undo: 'Take the import back',
    doneAway: (name: string) => `Imported ${name}`,
    undone: 'The import was taken back. Your journal is as it was.',
    noSnapshot: (why: string) =>
      `The snapshot before the import could not be made (${why}). Nothing was changed.`,
    finish: 'Done',
  },
} as const
