import type { NextStep } from '../../shared/report/next-steps.ts'
import type { Redaction, Section } from '../../shared/report/audiences.ts'
import type { RedactionWords } from '../../shared/report/redact.ts'
import type { Finding } from '../../shared/balance/finding.ts'
import { formatMinutes } from '../../shared/duration.ts'
import type { Goal } from '../../shared/balance/career.ts'
import type { EvidenceKind } from '../../shared/growth/skills/evidence.ts'
import type { Review } from '../../shared/growth/records.ts'
import type { Moved } from '../../shared/review/moved.ts'
import { plural } from './plural.ts'

/** How numbers and percentages (0 to 100) are written; the formats of a locale are this. */
type Writes = { number(value: number): string; percent(value: number): string }

/** The titles of the sections, also where they are chosen. */
export const sectionTitles: Record<Section, string> = {
  cover: 'Cover',
  summary: 'Summary',
  balance: 'Balance',
  planned: 'Planned against actual',
  skills: 'Skills',
  goals: 'Goals',
  log: 'Learning log',
  'write-ups': 'Write-ups',
  feedback: 'Feedback',
  credentials: 'Credentials and credits',
  next: 'Gaps and next steps',
  evidence: 'Evidence index',
  made: 'How these numbers were made',
}

const people = {
  customer: 'a customer',
  supervisor: 'a supervisor',
  report: 'a direct report',
  peer: 'a peer',
  group: 'a group',
  stakeholder: 'a stakeholder',
  mentor: 'a mentor',
  other: 'somebody',
}

/** What stands where something is hidden. */
export const redactionWords: RedactionWords = { people, moment: 'A moment' }

/** The sentences of the printed report; part of the catalogue in texts.ts. */
export const textsOfThePrintedPage = {
  title: 'Progress report',
  by: (name: string) => `by ${name}`,
  range: (from: string, to: string) => `${from} – ${to}`,
  madeOn: (day: string) => `Made on ${day}`,
  sections: sectionTitles,
  people,

  cover: {
    time: 'Time',
    made: 'Made on',
    holds: 'Holds',
    total: (entries: string, count: number, total: string, isWorkOnly: boolean) =>
      `${total} of ${isWorkOnly ? 'work time' : 'time'} in ${entries} ${plural(count, 'entry', 'entries')}`,
    contents: 'Contents',
    role: (role: string, employer: string) => (employer === '' ? role : `${role}, ${employer}`),
  },
  /** The balance in one sentence, for who is not the person. */
  finding: (finding: Finding, { number, percent }: Writes): string => {
    const band = ([low, high]: readonly [number, number]) =>
      `${number(Math.round(low * 1000) / 10)}\u00a0to\u00a0${percent(Math.round(high * 1000) / 10)}`
    switch (finding.kind) {
      case 'nothing':
        return 'Nothing was logged in this time.'
      case 'no-shares':
        return 'There is no hard and soft time to weigh.'
      case 'no-target':
        return `Hard skills took ${percent(finding.percent)} of hard and soft time; no target was in force.`
      case 'within':
        return `Hard skills took ${percent(finding.percent)} of hard and soft time, inside the target of ${band(finding.band)}.`
      case 'outside':
        return `${finding.side === 'hard' ? 'Hard' : 'Soft'} skills took ${percent(finding.percent)} of hard and soft time; the target is ${band(finding.band)}.`
    }
  },
  ringHint: 'The inner ring is the target: the pale part is where the border between hard and soft may lie.',
  monthsWithin: (within: number, judged: number) =>
    `${within} of ${judged} months with hard or soft time lay inside the target of their time.`,
  targetChanged: (days: string, judgedOn: string) =>
    `The target changed on ${days}; the whole time is held against the one of ${judgedOn}.`,
  shareOfBoth: (share: string) => `${share} of hard and soft`,
  general: (category: string) => `${category}, in general`,
  timeCaption: (by: string) => `Time by ${by.toLowerCase()}`,
  total: 'Total',
  workTime: 'Work time',
  entries: (entries: string, count: number) => `${entries} ${plural(count, 'entry', 'entries')}`,
  shareBar: (hard: string, soft: string, band: string | null) =>
    `Hard skills took ${hard} and soft skills ${soft} of hard and soft time${band === null ? '' : `; the wanted share of hard skills is ${band}`}.`,
  bandBelow: (band: string) => `Target: ${band} hard`,
  learned: 'What was learned',
  moved: 'Goals that moved',
  changedBy: 'Changed because of feedback',
  isNext: 'What is next',
  skillTime: (skill: string, minutes: number) => `${skill}, ${formatMinutes(minutes)}`,
  movedLine: (kind: Moved['kind'], title: string, detail: string) => {
    const ends: Partial<Record<Moved['kind'], string>> = {
      'goal-begun': 'begun',
      'goal-done': 'done',
      'goal-dropped': 'dropped',
    }
    const end = ends[kind]
    if (kind === 'milestone') return `${title} (${detail})`
    if (kind === 'course-done') return `Course finished: ${title}`
    if (kind === 'credential') return `Received: ${title}`
    return end === undefined ? title : `${title}: ${end}`
  },

  nextLine: (step: NextStep, missing: string) => {
    if (step.kind === 'renewal') return `Renew ${step.text}`
    return step.kind === 'credits' ? `${step.text}: ${missing} ${step.unit}` : step.text
  },

  byMonth: 'Month by month',
  monthsCaption: 'Minutes of each month as h:mm, the share of hard to soft, and the target of its time',
  barsBySide: (first: string, last: string, total: number) =>
    `Time by side from ${first} to ${last}, ${formatMinutes(total)} in all.`,
  byCategory: 'Where the time went, by category',
  bySkill: 'By skill',
  byMode: 'By mode',
  shareOfAll: 'Of all',

  planned: {
    chart: (planned: number, actual: number) =>
      `Planned and done by category: ${formatMinutes(actual)} done of ${formatMinutes(planned)} planned.`,
    sentence: (planned: number, actual: number, days: string) =>
      `${formatMinutes(actual)} were logged from ${days}; the plans asked for ${formatMinutes(planned)}. Days off lower a plan.`,
    caption: 'Minutes planned and done by category, as h:mm',
    columns: { category: 'Category', planned: 'Planned', actual: 'Done', difference: 'Difference' },
    legend: { planned: 'planned', actual: 'done' },
    none: 'No plan was in force.',
  },

  skills: {
    caption: (from: string, day: string) =>
      `Levels from 1 to 5 on ${from}, or when first rated, and as of ${day}; time and evidence between these days`,
    captionWithoutLevels: 'What this time shows of each skill',
    columns: {
      skill: 'Skill',
      level: 'Level',
      wanted: 'Wanted',
      others: 'Others',
      time: 'Time',
      evidence: 'Evidence',
    },
    level: (before: number | null, now: number | null) => {
      if (now === null) return 'not rated'
      return before === null || before === now ? String(now) : `${before} → ${now}`
    },
    othersOf: (level: string, count: number) => `${level} (${count})`,
    evidence: {
      applied: (count: number) => `${count} applied`,
      feedback: (count: number) => `${count} with feedback`,
      moment: (count: number) => `${count} ${plural(count, 'moment', 'moments')}`,
      file: (count: number) => `${count} with files`,
      said: (count: number) => `${count} ${plural(count, 'reply', 'replies')}`,
    } satisfies Record<EvidenceKind, (count: number) => string>,
    note: 'Levels are ratings of one’s own on described scales; “others” is the mean of what others gave within a year, and how many gave one. Evidence is counted in entries and pieces of feedback.',
  },

  goals: {
    state: {
      active: 'In work',
      paused: 'Paused',
      done: 'Done',
      dropped: 'Dropped',
    } satisfies Record<Goal['state'], string>,
    on: (state: string, day: string) => `${state} on ${day}`,
    by: (day: string) => `by ${day}`,
    since: (day: string) => `since ${day}`,
    milestones: (title: string) => `Milestones of ${title}`,
    columns: { milestone: 'Milestone', due: 'By', done: 'Done on' },
    why: (text: string) => `Why: ${text}`,
    measure: (text: string) => `Measured by: ${text}`,
    helps: (text: string) => `Helps: ${text}`,
    inTheWay: (text: string) => `In the way: ${text}`,
    personal: 'Personal',
  },

  logCaption: (month: string) => `Entries of ${month}`,
  logCut: (shown: string, all: string) =>
    `The preview shows the first ${shown} of ${all} entries; the PDF has all of them.`,
  time: 'Time',
  skillAndKind: 'Skill and kind',
  ofKind: (kind: string, mode: string) => `${kind}, ${mode.toLowerCase()}`,

  writeUps: {
    situation: 'Situation',
    action: 'What I did',
    effect: 'Effect',
    outcome: 'Outcome',
    with: (who: string) => `with ${who}`,
  },

  feedback: {
    who: (who: string, day: string) => `${who}, ${day}`,
    kinds: { requested: 'Asked for', spoken: 'Spoken', written: 'Written' },
    relation: (words: string) => words.charAt(0).toUpperCase() + words.slice(1),
    noName: (relation: string) => `${relation}, without a name`,
    on: (skills: string) => `on ${skills}`,
    changed: 'What changed',
    open: 'Nothing is noted yet about what changed.',
    levels: (levels: string) => `Levels given: ${levels}`,
    level: (skill: string, level: number) => `${skill} ${level}`,
  },

  credentialsCaption: (day: string) => `Credentials and their credits as of ${day}`,
  credentialColumns: {
    title: 'Credential',
    issuer: 'Issued by',
    number: 'Number',
    issued: 'Issued',
    expires: 'Expires',
    credits: 'Counted',
    missing: 'To go',
  },
  body: (title: string, body: string) => (body === '' || title.includes(body) ? title : `${title}, ${body}`),
  creditColumns: { cycle: 'Cycle', required: 'Asked for', missing: 'Missing' },
  creditsCaption: (unit: string, day: string) => `The cycle in ${unit}, as of ${day}`,
  categoriesCaption: (unit: string) => `By category, in ${unit}`,
  yearsCaption: (unit: string) => `By year, in ${unit}`,

  next: {
    gaps: 'Gaps to the wanted levels',
    gapsCaption: (day: string) => `Skills short of the level that is wanted, as of ${day}`,
    gapColumns: { skill: 'Skill', now: 'Now', wanted: 'Wanted', gap: 'To go' },
    steps: 'Next steps',
    stepsCaption: (day: string) => `What comes next, as of ${day}`,
    stepColumns: { what: 'What', of: 'Of', by: 'By' },
    of: {
      intention: (kind: Review['kind']) => `Intention of the ${kind}’s review`,
      milestone: (goal: string) => goal,
      goal: 'Goal',
      renewal: 'Renewal of a credential',
      credits: (missing: string, unit: string) => `${missing} ${unit} to go`,
    },
  },

  evidence: {
    caption:
      'Files kept in the journal, numbered; the SHA-256 hash proves that a file is the one that was kept',
    columns: { number: 'No.', file: 'File and SHA-256', shows: 'What it shows', size: 'Size' },
    entry: (title: string, day: string) => `${title}, ${day}`,
  },

  targets: 'Targets in this time',
  targetsCaption: 'From when to when each target held, and why; shares of hard and soft time',
  noTargets: 'No target was in force.',
  when: 'When',
  chapter: 'Chapter',
  reason: 'Why',
  presetReason: 'The preset of a new journal, until a target is chosen.',
  origins: 'Where the minutes come from',
  originLine: (share: string, time: string, how: string) => `${share} (${time}) was ${how}.`,
  definitions: 'What the words mean',
  definitionLines: [
    'Hard and soft shares are fractions of hard and soft time together.',
    'A month is judged by the target that was in force on its last day; the running month by today’s.',
    'Unassigned time was logged without a skill and counts for no side.',
    'An entry may serve several skills; its minutes are divided among them and counted once.',
    'Percentages are rounded so that they add up to 100.',
  ],
  personalLine: 'Personal time is shown beside the shares and never enters them.',
  workOnlyLine:
    'This report is about work time: the time given to the personal side is left out of every total, and so is what is about nothing else. An entry that served both counts with its work minutes.',
  hidden: 'What this report leaves out',
  hiddenLines: {
    names: 'People are called by what they are, not by name.',
    levels: 'Levels of skills, those of others and those wanted, are not shown.',
    notes: 'Notes, moments, outcomes, reasons and the words of feedback are not shown.',
    personal: 'The personal side is not shown.',
  } satisfies Record<Redaction, string>,
  timeZone: (zone: string) =>
    `Days are calendar days as they were written down; made in the time zone ${zone}.`,
  version: (version: string) => `Made by Evenkeel ${version}, offline, from the journal’s own entries.`,

  declaration: {
    title: 'Declaration',
    text: 'I declare that the activities, times and results in this report are my own and true to the best of my knowledge.',
    own: 'Signed',
    checked: 'Checked by',
    lines: { name: 'Name', role: 'Role', signature: 'Signature', date: 'Date' },
  },

  /** What is said instead of a section that its readers would look for. */
  nothing: {
    skills: 'No skills were rated or practised in this time.',
    goals: 'No goals were worked on in this time.',
    log: 'Nothing was logged in this time.',
    feedback: 'No feedback was kept in this time.',
    credentials: 'No credentials are kept in this journal for this time.',
    evidence: 'No evidence files are kept in this journal for this time.',
  } as Partial<Record<Section, string>>,
  failed: 'The report could not be made.',
} as const
