import { formatMinutes } from '../../shared/duration.ts'
import type { ReportStage } from '../../shared/bridge/report.ts'
import type { Redaction, Section } from '../../shared/report/audiences.ts'
import type { Hideable } from '../../shared/report/left-out.ts'
import type { Audience } from '../../shared/report/request.ts'
import { plural } from './plural.ts'
import { sectionTitles } from './texts-of-the-printed-page.ts'

const count = (number: number, one: string, more: string) => `${number} ${plural(number, one, more)}`

/** What is said where a report is put together; part of the catalogue in texts.ts. */
export const textsOfReports = {
  intro: 'One PDF that a manager, a mentor or a professional body can read without you in the room.',
  range: 'Time',
  presets: {
    'this-month': 'This month',
    'last-month': 'Last month',
    'this-quarter': 'This quarter',
    'this-year': 'This year',
    'last-12-months': 'Last 12 months',
    custom: 'Other dates',
  },
  from: 'From',
  to: 'To',
  needDays: 'Complete both dates.',
  endsBeforeStart: 'This day is before the first one.',
  tooLong: (years: number) => `A report holds at most ${years} years.`,
  audience: 'For',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  audiences: {
    'one-to-one': 'One-to-one',
    'annual-review': 'Annual review',
    promotion: 'Promotion case',
    audit: 'CPD audit',
    private: 'Private',
  } satisfies Record<Audience, string>,

  sections: 'What it holds',
  sectionTitles,
  nothingThere: {
    balance: 'nothing logged',
    planned: 'no plan in force',
    skills: 'none',
    goals: 'none',
    log: 'nothing logged',
    'write-ups': 'none chosen',
    feedback: 'none',
    credentials: 'none',
    next: 'nothing open',
    evidence: 'no files',
  } as Partial<Record<Section, string>>,
  count: (number: string) => number,
  leftOut: (why: string) => `${why}, left out`,
  saidSo: (why: string) => `${why}, a line says so`,
  toPreset: 'Back to the preset',
  isPreset: 'As the preset has it.',
  isOwn: 'Your own choice, kept for this audience.',

  hide: 'What it hides',
  redactions: {
    names: 'Names of people',
    levels: 'Levels of skills',
    notes: 'Notes and reasons',
    personal: 'The personal side',
  } satisfies Record<Redaction, string>,
  /** What a redaction hides in this report, or would. */
  hides: {
    names: ({ names }: Hideable) =>
      names === 0
        ? 'Nobody is named in this time.'
        : `${count(names, 'person is', 'people are')} called by what they are, such as “a peer”.`,
    levels: ({ levels }: Hideable) =>
      levels === 0 ? 'There are no levels.' : `Levels of ${count(levels, 'skill', 'skills')} are left out.`,
    notes: ({ notes }: Hideable) =>
      notes === 0
        ? 'Nothing is written down at length in this time.'
        : `Notes, moments, reasons and words of feedback of ${count(notes, 'record', 'records')} are left out.`,
    personal: ({ personal: { minutes, goals } }: Hideable) =>
      minutes === 0 && goals === 0
        ? 'There is no personal time.'
        : `${formatMinutes(minutes)} of personal time${goals === 0 ? '' : ` and ${count(goals, 'goal', 'goals')}`} are left out; totals are work time.`,
  } satisfies Record<Redaction, (hideable: Hideable) => string>,
  shows: {
    names: ({ names, alwaysHidden }: Hideable) =>
      names === 0
        ? 'Nobody is named in this time.'
        : alwaysHidden === 0
          ? `${count(names, 'person is', 'people are')} named.`
          : `${count(names - alwaysHidden, 'person is', 'people are')} named; ${alwaysHidden} ${plural(alwaysHidden, 'stays', 'stay')} out of reports, as you said under People.`,
    levels: ({ levels }: Hideable) =>
      levels === 0 ? 'There are no levels.' : `Levels of ${count(levels, 'skill', 'skills')} are shown.`,
    notes: ({ notes }: Hideable) =>
      notes === 0
        ? 'Nothing is written down at length in this time.'
        : `Outcomes, reasons and words of feedback are shown, notes and moments where you choose them.`,
    personal: ({ personal: { minutes } }: Hideable) =>
      minutes === 0
        ? 'There is no personal time.'
        : `${formatMinutes(minutes)} of personal time are shown beside the shares.`,
  } satisfies Record<Redaction, (hideable: Hideable) => string>,
  summary: 'Left out',
  nothingHidden: 'Nothing is left out.',
  /** The parts of what is left out, for a list. */
  out: {
    names: ({ names }: Hideable) => count(names, 'name', 'names'),
    levels: ({ levels }: Hideable) => `levels of ${count(levels, 'skill', 'skills')}`,
    notes: ({ notes }: Hideable) => count(notes, 'note', 'notes'),
    goals: ({ personal }: Hideable) => count(personal.goals, 'personal goal', 'personal goals'),
    personal: ({ personal }: Hideable) => `${formatMinutes(personal.minutes)} personal`,
  },
  outLine: (parts: string) => `Left out: ${parts}.`,

  writeUps: {
    choose: 'Choose write-ups',
    chosen: (number: number) => count(number, 'write-up', 'write-ups'),
    title: 'Write-ups for this report',
    intro:
      'Their notes and moments are printed as you wrote them. Suggested are moments that say what came of them and long notes with an outcome.',
    notesHidden: 'Notes are hidden in this report, so no write-up is printed.',
    label: 'Entries with notes or a moment',
    search: 'Search entries',
    placeholder: 'Title or words',
    suggested: 'suggested',
    take: 'Choose the suggested',
    clear: 'Choose none',
    none: 'No entry of this time has notes, a moment or an outcome.',
    noneFound: 'No entry has these words.',
    further: (number: string) => `${number} more; search to find them.`,
    use: 'Use these',
    did: 'Chose the write-ups of a report',
  },
  did: {
    sections: 'Changed what a report holds',
    hidden: 'Changed what a report hides',
    paper: 'Changed the paper of a report',
    preset: 'Took a report back to its preset',
  },

  preview: 'The report as it will be printed',
  reading: 'Reading your journal',

  export: 'Export PDF',
  exporting: 'Making the PDF',
  cancel: 'Cancel',
  stages: {
    opening: 'Opening a page to print',
    drawing: 'Reading and drawing',
    printing: 'Printing the pages',
    writing: 'Writing the file',
  } satisfies Record<ReportStage, string>,
  step: (step: number, of: number) => `Step ${step} of ${of}`,
  saved: (name: string) => `Saved as ${name}.`,
  cancelled: 'Not exported. Nothing was written.',
  failed: (reason: string) => `The PDF was not written: ${reason}. Your journal is untouched; try again.`,
  fileReasons: {
    'disk-full': 'the disk is full',
    'read-only': 'that place can only be read',
    'not-allowed': 'writing there is not allowed',
    closed: 'the app is closing',
    io: 'the disk reported an error',
  },
} as const
