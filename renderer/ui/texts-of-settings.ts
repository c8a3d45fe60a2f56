import { formatMinutes } from '../../shared/duration.ts'
import { plural } from './plural.ts'

const entries = (count: number, written: string) => `${written} ${plural(count, 'entry', 'entries')}`

/** What is said in Settings. */
export const textsOfSettings = {
  list: 'Settings',
  sections: {
    catalog: 'Categories and skills',
    appearance: 'Appearance',
    formats: 'Formats and you',
    reminder: 'Reminder',
    backups: 'Backups and restore',
    files: 'Export and import',
    data: 'Your data',
  },
  reminderCard: 'A word once a day',
  /** Beside "Backups and restore" in the list while they are not well. */
  concern: {
    unknown: 'not known',
    problem: 'failed',
    second: 'second copy failed',
    none: 'none yet',
    old: 'behind',
  },

  catalog: {
    meta: 'What your time is given to. Totals and charts follow every change at once.',
    list: 'Categories and skills in order',
    keys: 'Enter renames, Alt with the up or down arrow changes the order, Del deletes what is unused.',
    addCategory: 'Add category',
    addSkill: 'Add skill',
    name: 'Name',
    side: 'Side',
    category: 'Category',
    needName: 'Give it a name.',
    categoryTaken: (name: string) => `There is already a category called “${name}”. Choose another name.`,
    skillTaken: (name: string, category: string) =>
      `There is already a skill called “${name}” in ${category}. Choose another name, or merge the two.`,
    nothingLogged: 'nothing logged',
    archived: 'Archived',
    actions: (name: string) => `Actions for ${name}`,
    skillOf: (skill: string, category: string) => `${skill}, ${category}`,
    rename: 'Rename',
    renameTitle: (name: string) => `Rename ${name}`,
    moveUp: 'Move up',
    moveDown: 'Move down',
    moveTo: 'Move to a category',
    moveTitle: (name: string) => `Move ${name}`,
    moveHint: 'Its time moves with it, in the past too: no entry is rewritten.',
    move: 'Move',
    countAs: (side: string) => `Count as ${side.toLowerCase()}`,
    archive: 'Archive',
    unarchive: 'Bring back',
    mergeInto: 'Merge into another',
    mergeTitle: (name: string) => `Merge ${name}`,
    merge: 'Merge',
    mergeTarget: 'Into',
    chooseTarget: 'Choose what it is merged into.',
    mergeSkill: (name: string, count: number, written: string, minutes: number) =>
      count === 0
        ? `${name} has no entries. Whatever else names it will name the other skill, and ${name} is gone.`
        : `${entries(count, written)} with ${formatMinutes(minutes)} of ${name} go to the other skill, and so does all else that names it. Then ${name} is gone.`,
    mergeCategory: (name: string) =>
      `All skills of ${name} move to the other category; those of the same name become one. Then ${name} is gone.`,
    mergeUndo: 'You can undo this.',
    mergeSnapshot: 'So many entries change that a snapshot of the journal is made first.',
    merging: (done: number, of: number) => (of === 0 ? 'Merging' : `Merging, month ${done} of ${of}`),
    noSnapshot:
      'Not merged. The snapshot that comes before so large a change could not be proven whole. Nothing was changed; look at Backups and restore.',
    inUse: (name: string) =>
      `${name} is in use, so it was not deleted. Archive it to hide it from lists, or merge it into another.`,
    done: {
      added: (name: string) => `Added ${name}`,
      renamed: (from: string, to: string) => `Renamed ${from} to ${to}`,
      moved: (name: string, category: string) => `Moved ${name} to ${category}`,
      reordered: (name: string) => `Changed the place of ${name}`,
      side: (name: string, side: string) => `${name} counts as ${side.toLowerCase()} now`,
      archived: (name: string) => `Archived ${name}`,
      unarchived: (name: string) => `Brought back ${name}`,
      merged: (from: string, into: string) => `Merged ${from} into ${into}`,
      deleted: (name: string) => `Deleted ${name}`,
    },
  },

  appearance: {
    meta: 'How Evenkeel looks on this computer.',
    theme: 'Theme',
    themes: {
      system: { title: 'As the system', text: 'Light or dark, whichever your system shows.' },
      light: { title: 'Light', text: 'Paper and ink, at any time of day.' },
      dark: { title: 'Dark', text: 'Quiet on the eyes in the evening.' },
    },
    followed: 'Followed from your system',
    followedText:
      'Reduced motion, higher contrast and the size of text are taken from your system’s own settings, so they need no switch here. Ctrl or Cmd with plus and minus makes everything larger or smaller.',
  },

  formats: {
    meta: 'These belong to you: they are kept in the journal and travel with it.',
    you: 'You',
    name: 'Your name',
    nameHint: 'Stands at the head of reports. Leave it empty and reports carry no name.',
    nameKept: 'Kept. It stands at the head of reports.',
    dates: 'Dates and numbers',
    locale: 'Written as in',
    system: (name: string) => `As the system: ${name}`,
    textsHint: 'Evenkeel’s own sentences are in English.',
    weekStart: 'The week begins on',
    byLocale: (day: string) => `As usual there: ${day}`,
    paper: 'Paper for reports',
    byRegion: (paper: string) => `As usual there: ${paper}`,
    example: 'For example',
    changed: 'change a setting',
  },

  data: {
    meta: 'One journal, on this computer, in files that are yours.',
    where: 'Where it lives',
    whereText: 'Everything Evenkeel keeps is in this folder: the journal, its ledger and its snapshots.',
    show: 'Show in the file manager',
    holds: 'What it holds',
    entries: 'Entries',
    since: 'Since',
    none: 'No entry yet',
    version: 'Version of Evenkeel',
    leaves: 'What leaves this computer',
    leavesText:
      'Nothing. Evenkeel opens no connection, has no account and counts nothing about you. A file leaves only when you export or copy it yourself.',
    sample: 'This is the sample journal in a folder of its own; your journal is elsewhere and untouched.',
  },
} as const
