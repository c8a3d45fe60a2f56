import { formatMinutes } from '../../shared/duration.ts'
import type { Skill } from '../../shared/entry/catalog.ts'
import type { Mode } from '../../shared/entry/entry.ts'
import type { EvidenceKind } from '../../shared/growth/skills/evidence.ts'
import type { SkillSort, SkillState } from '../../shared/growth/skills/skill-list.ts'
import { plural } from './plural.ts'

type Flag = Skill['flags'][number]

const levels = (count: number) => `${count} ${plural(count, 'level', 'levels')}`
const upOrDown = (by: number) => (by > 0 ? `up ${by}` : `down ${-by}`)

/** What is said of skills, their levels and what shows them. */
export const textsOfSkills = {
  title: 'Skills',
  meta: (count: string, rated: string) => `${count} skills, ${rated} of them rated`,
  rate: 'Rate skills',
  allSkills: 'All skills',
  empty: 'Where do you stand?',
  emptyText:
    'Rate ten skills by what others can see you do; it takes less than five minutes. Do it again in a quarter, and this page shows what moved, beside the hours and the evidence of that time.',

  // Strengths, gaps, what goes stale
  standing: { hard: 'Hard skills', soft: 'Soft skills' },
  strengths: 'Strengths',
  gaps: 'Gaps to what you want',
  noStrengths: 'None rated 4 or 5 yet.',
  noGaps: 'None: set a wanted level on a skill to see what is missing.',
  further: (count: number) => `and ${count} more`,
  strength: (label: string, level: number) => `${label} ${level}`,
  gap: (now: number, wanted: number) => `${now}, wanted ${wanted}`,
  stale: 'Going stale',

  // The list
  search: 'Search skills',
  placeholder: 'Skill or category',
  side: 'Side',
  allSides: 'All',
  filters: 'Filters',
  filter: 'Filter',
  categories: 'Category',
  flagsTitle: 'Flag',
  states: 'Where it stands',
  stateNames: {
    gap: 'Below the wanted level',
    strength: 'Strengths',
    stale: 'Going stale',
    'not-rated': 'Not rated',
    'seen-differently': 'Seen differently by others',
  } satisfies Record<SkillState, string>,
  sort: 'Sort by',
  sorts: {
    catalogue: 'Category',
    name: 'Name',
    gap: 'Widest gap',
    level: 'Highest level',
    hours: 'Most time',
    'longest-without': 'Longest without',
    evidence: 'Most evidence',
  } satisfies Record<SkillSort, string>,
  count: (count: number) => `${count} ${plural(count, 'skill', 'skills')}`,
  clear: 'Show all skills',
  none: 'No skill fits this',
  noneText: 'Change the words or the filters, or look at all skills again. Nothing is hidden for good.',
  table: 'Skills with levels, last time and evidence',
  columns: {
    skill: 'Skill',
    level: 'Level',
    others: 'Others',
    learn: 'Learned',
    practise: 'Practised',
    apply: 'Applied',
    hours: 'Time',
    evidence: 'Evidence',
  },
  never: '–',
  level: (now: number | null, wanted: number | null) => {
    const rated = now === null ? 'Not rated' : String(now)
    return wanted === null ? rated : `${rated}, wanted ${wanted}`
  },
  evidenceHint: (days: number) =>
    `Evidence is counted over the last ${days} days: an entry in which you applied a skill or got feedback on it, one with a moment or a file, and each piece of feedback that names it.`,

  flags: {
    core: 'Core',
    'in-demand': 'In demand',
    changing: 'Changing',
    'automation-exposed': 'Automation',
  } satisfies Record<Flag, string>,
  flagNames: {
    core: 'Core to my work',
    'in-demand': 'In demand',
    changing: 'Changing fast',
    'automation-exposed': 'Exposed to automation',
  } satisfies Record<Flag, string>,
  flagTexts: {
    core: 'Others count on you for it. It comes first when you rate skills and where gaps are listed.',
    'in-demand':
      'Asked for where you work or want to work. That is your own judgement: Evenkeel looks nothing up.',
    changing:
      'What you knew last year is partly out of date. It counts as going stale after 60 days without time instead of 90.',
    'automation-exposed':
      'Tools are taking over parts of it. A reason to watch it and to grow what stays, not a forecast.',
  } satisfies Record<Flag, string>,

  // One skill
  unknown: 'This skill is gone',
  unknownText:
    'It was deleted, or merged into another one; then its time and ratings are with that one. Nothing else was lost.',
  view: 'View',
  archived: 'archived',
  rename: 'Rename, move or merge it in',
  catalogue: 'Categories and skills',
  levels: 'Levels over time',
  notRated: 'Not rated yet',
  notRatedText: 'Rate it together with a few others to see here how its level moves.',
  chart: { self: 'You', others: 'Others', wanted: 'Wanted' },
  finding: {
    rated: (level: number, day: string) => `You rated it ${level} on ${day}`,
    never: 'You have not rated it yet',
    drift: (by: number, before: number, day: string) =>
      by === 0 ? `the same as on ${day}` : `${upOrDown(by)} from ${before} on ${day}`,
    sinceFirst: (by: number, day: string) =>
      by === 0 ? `where it was on ${day}` : `${upOrDown(by)} since ${day}`,
    others: (mean: string, count: number) =>
      count === 1
        ? `Somebody else put it at ${mean} within the last year`
        : `Others put it at ${mean} on average within the last year (${count} times)`,
    difference: (difference: number, by: string) =>
      difference === 0
        ? 'as you do'
        : difference > 0
          ? `${by} below your own rating`
          : `${by} above your own rating`,
    wanted: (wanted: number, gap: number | null) =>
      gap === null
        ? `You want ${wanted}`
        : gap === 0
          ? `You want ${wanted} and are there`
          : `You want ${wanted}, ${levels(gap)} more`,
  },
  ratings: 'Every rating',
  ratingColumns: { date: 'Date', who: 'Who', level: 'Level', meaning: 'What it meant' },
  you: 'You',
  youAs: (name: string) => `You (then “${name}”)`,
  someone: 'Without a name',
  asked: (question: string) => `Asked: ${question}`,
  stands: 'Where it stands',
  facts: {
    now: 'Now',
    others: 'Others',
    difference: 'You minus others',
    drift: 'Since the last rating',
    since: 'Shown since then',
    time: 'Time in all',
    last: 'Last',
  },
  differenceOf: (difference: number, text: string) =>
    difference === 0 ? 'No difference' : `${difference > 0 ? '+' : '−'}${text}`,
  driftOf: (by: number) => (by === 0 ? 'No change' : by > 0 ? `+${by}` : `−${-by}`),
  fromLevel: (level: number, day: string) => `from ${level} on ${day}`,
  fromCount: (count: number) => `from ${count} ${plural(count, 'rating', 'ratings')} within a year`,
  lastModes: {
    learn: 'Last learned',
    practise: 'Last practised',
    apply: 'Last applied',
    feedback: 'Last feedback on it',
  } satisfies Record<Mode, string>,
  inMonth: (month: string) => `in ${month}`,
  shown: (minutes: number, evidence: number) =>
    minutes === 0 && evidence === 0
      ? 'No time and no evidence'
      : `${formatMinutes(minutes)}, ${evidence} ${plural(evidence, 'piece', 'pieces')} of evidence`,
  shownModes: (parts: readonly string[]) => parts.join(', '),
  sinceDay: (day: string, isWhole: boolean) =>
    isWhole ? `since your rating on ${day}` : `in the last 12 months; your rating is from ${day}`,
  ofMode: {
    learn: (minutes: number) => `${formatMinutes(minutes)} learning`,
    practise: (minutes: number) => `${formatMinutes(minutes)} practising`,
    apply: (minutes: number) => `${formatMinutes(minutes)} applying`,
    feedback: (minutes: number) => `${formatMinutes(minutes)} getting feedback`,
  } satisfies Record<Mode, (minutes: number) => string>,
  ofEvidence: {
    applied: (count: number) => `${count} applied`,
    feedback: (count: number) => `${count} with feedback`,
    moment: (count: number) => `${count} ${plural(count, 'moment', 'moments')}`,
    file: (count: number) => `${count} with files`,
    said: (count: number) => `${count} ${plural(count, 'piece', 'pieces')} of feedback`,
  } satisfies Record<EvidenceKind, (count: number) => string>,

  want: 'What you want of it',
  wantedLevel: 'Wanted level',
  noLevel: 'None',
  noWanted: 'Without a wanted level it never counts as a gap.',
  flagsOf: 'Flags',

  time: 'Time by month and mode',
  timeFinding: (year: number, before: number) => {
    const recent =
      year === 0 ? 'No time in the last 12 months' : `${formatMinutes(year)} in the last 12 months`
    return before === 0 ? `${recent}.` : `${recent}, ${formatMinutes(before)} before that.`
  },
  timeTable: 'Minutes by month and mode',
  month: 'Month',
  total: 'Total',
  noTime: 'Nothing is logged on it yet.',

  entries: 'Entries',
  entriesOf: (name: string) => `Entries of ${name}`,
  noEntries: 'No entry names it yet. Add one with @ and its name on Today.',
  feedback: 'Feedback',
  noFeedback: 'Nobody’s word on it is kept here yet.',
  ask: 'Ask for feedback on it',
  changed: (text: string) => `What I changed: ${text}`,
  ideas: 'Ideas',
  ideasText: 'Small things to do for it, from the',
  library: 'practice library',

  did: {
    wanted: (label: string, level: number | null) =>
      level === null ? `${label}: no wanted level` : `${label}: wanted level ${level}`,
    flagged: (label: string) => `${label}: flags changed`,
  },
} as const
