import { formatMinutes } from '../../shared/duration.ts'
import type { Side } from '../../shared/entry/catalog.ts'
import type { Kind, Mode, Provenance } from '../../shared/entry/entry.ts'
import { sideNames, textsOfBalance, textsOfFindings } from './texts-of-balance.ts'
import { textsOfBackups } from './texts-of-backups.ts'
import { textsOfReports } from './texts-of-reports.ts'
import { textsOfThePrintedPage } from './texts-of-the-printed-page.ts'
import { textsOfSaving } from './texts-of-saving.ts'

/** Every sentence of the interface, in one place, so that other languages can follow. */
export const texts = {
  app: 'Evenkeel',
  areas: {
    today: 'Today',
    balance: 'Balance',
    plan: 'Plan',
    growth: 'Growth',
    credentials: 'Credentials',
    reports: 'Reports',
    settings: 'Settings',
  },
  areasLabel: 'Areas',
  skipToContent: 'Skip to content',
  sampleJournal: 'Sample journal',
  sampleHint: 'Made-up entries to look around in. Nothing here touches your own journal.',
  toDark: 'Dark theme',
  toLight: 'Light theme',
  themeNotKept: 'The theme could not be kept for the next start.',
  dismiss: 'Dismiss',
  clearSearch: 'Clear the search',
  toasts: 'Messages',
  cancel: 'Cancel',
  save: 'Save',
  undo: 'Undo',
  loading: 'Reading your journal',

  sides: sideNames,
  sidesShort: { hard: 'Hard', soft: 'Soft', personal: 'Personal', unassigned: 'Unassigned' } as Record<
    Side | 'unassigned',
    string
  >,
  kinds: {
    course: 'Course',
    certification: 'Certification',
    practice: 'Practice',
    project: 'Project',
    workshop: 'Workshop',
    reading: 'Reading',
    teaching: 'Teaching',
    networking: 'Networking',
    feedback: 'Feedback',
    moment: 'Moment',
    reflection: 'Reflection',
    other: 'Other',
  } satisfies Record<Kind, string>,
  modes: { learn: 'Learn', practise: 'Practise', apply: 'Apply', feedback: 'Get feedback' } satisfies Record<
    Mode,
    string
  >,
  noMode: 'Not given',
  provenances: {
    timed: 'timed while it happened',
    'same-day': 'logged on the same day',
    reconstructed: 'written down later',
    imported: 'imported from another tool',
  } satisfies Record<Provenance, string>,
  unknownSkill: 'Unknown skill',

  // Fields
  skillPlaceholder: 'Find a skill',
  noSuchSkill: 'No skill by that name.',
  skillGroup: (side: string, category: string) => `${side} · ${category}`,
  fields: {
    title: 'Title',
    skill: 'Skill',
    skills: 'Skills',
    date: 'Date',
    duration: 'Duration',
    kind: 'Kind',
    mode: 'Mode',
    tag: 'Tag',
    tags: 'Tags',
    notes: 'Notes',
    category: 'Category',
  },

  // Today
  today: 'Today',
  yesterday: 'Yesterday',
  justNow: 'just now',
  todayMeta: (today: number, week: number) =>
    week === 0
      ? 'Nothing logged this week yet'
      : `${formatMinutes(today)} today · ${formatMinutes(week)} this week`,
  quickAdd: {
    label: 'What did you do?',
    placeholder: 'What did you do? 1h 30m pair programming @Programming',
    add: 'Add',
    hints: [
      { write: '1h 30m', means: 'how long' },
      { write: '9-10:30', means: 'or from when to when' },
      { write: '@skill', means: 'what it served' },
      { write: '#tag', means: 'to find it again' },
      { write: 'yesterday', means: 'or a date' },
      { write: 'learn', means: 'or practise, apply, feedback' },
    ],
    saved: (title: string, minutes: number, day: string) =>
      `Saved ${title}, ${formatMinutes(minutes)}, ${day}.`,
    created: (name: string) => `Created the skill ${name}.`,
    createSkill: (name: string) => `Create “${name}”`,
    createIn: (name: string) => `Where does ${name} belong?`,
    unassigned: 'No skill yet',
    skillPart: (skill: string, minutes: number) => `${skill} ${formatMinutes(minutes)}`,
  },
  entries: 'Entries',
  entryList: 'Entries by day',
  earlier: 'Show earlier days',
  noEntries: 'Your journal starts with one line',
  noEntriesText:
    'Type what you did, how long it took and which skill it served. Take one of these as a start, then make it your own.',
  examples: [
    '45m online course on SQL @Data learn',
    '1h 30m code review with a colleague @Programming 60m @Mentoring 30m',
    '20m practised a difficult conversation @Conflict yesterday practise',
  ],
  takeExample: (line: string) => `Use the example: ${line}`,
  entryActions: (title: string) => `Actions for ${title}`,
  edit: 'Edit',
  duplicate: 'Log again today',
  delete: 'Delete',
  deleteKey: 'Del',
  enterKey: 'Enter',
  deleted: (title: string) => `Deleted “${shorten(title)}”`,
  undoList: {
    deletion: (title: string) => `delete “${shorten(title)}”`,
    undone: (label: string) => `Undone: ${label}`,
    nothing: 'Nothing to undo since Evenkeel was opened.',
    changedSince: (label: string) =>
      `Not undone: ${label}. It was changed again since, and that would be lost.`,
  },
  duplicated: (title: string) => `Logged “${shorten(title)}” again, today`,

  // Entry dialog
  goOn: 'Go on editing',
  addSkill: 'Add a skill',
  removeSkill: (name: string) => `Remove ${name}`,
  partOf: (name: string) => `Minutes for ${name}`,
  noSkillHint: 'Without a skill this time counts for no side.',
  restGoesFirst: 'The first skill takes what the others leave, so they always add up.',
  tagsPlaceholder: 'team, certification',
  needTitle: 'An entry needs a title.',
  needDay: 'Complete the date.',
  needMinutes: 'Between 1 minute and 24 hours, such as 45m or 1h 30m.',
  chooseSkill: 'Choose a skill, or remove this line.',
  twiceSkill: 'This skill is already in the list.',
  partsTooLong: 'The skills take more than the entry has. Give it more time or the skills less.',

  balance: textsOfBalance,
  ...textsOfFindings,
  lessThan: (share: string) => `<${share}`,

  reports: textsOfReports,
  ...textsOfSaving,
  backups: textsOfBackups,
  report: textsOfThePrintedPage,
} as const

function shorten(title: string): string {
  return title.length > 60 ? `${title.slice(0, 57).trimEnd()}…` : title
}
