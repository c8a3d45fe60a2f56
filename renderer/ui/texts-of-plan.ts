import { formatMinutes } from '../../shared/duration.ts'
import type { Mode } from '../../shared/entry/entry.ts'
import { plural } from './plural.ts'
import { texts } from './texts.ts'

/** What is said in Plan. */
export const textsOfPlan = {
  list: 'Plan',
  pages: { week: 'Week', goals: 'Goals', reviews: 'Reviews', targets: 'Career and targets' },
} as const

/** How a part of a plan is called: its category and its mode. */
export function cellName(category: string, mode: Mode | null): string {
  return `${category} · ${modeName(mode)}`
}

/** A mode as a plan means it; null is whichever. */
export function modeName(mode: Mode | null): string {
  return mode === null ? textsOfTheWeek.anyMode : texts.modes[mode]
}

/** What is said on the page of a week. */
export const textsOfTheWeek = {
  week: 'Week',
  previous: 'Previous week',
  next: 'Next week',
  thisWeek: 'This week',
  away: (weeks: number) => {
    if (weeks === 0) return 'This week'
    if (weeks === -1) return 'Last week'
    if (weeks === 1) return 'Next week'
    return weeks < 0 ? `${-weeks} weeks ago` : `In ${weeks} weeks`
  },
  anyMode: 'any mode',
  goneCategory: 'A category that is gone',

  // Figures
  figures: 'The week in figures',
  planned: 'Planned',
  actual: 'Done',
  left: 'Left',
  open: 'Open',
  beyond: 'Beyond the plan',
  carriedLabel: 'From the weeks before',
  carried: (minutes: number) => {
    if (minutes === 0) return 'Even'
    return minutes > 0 ? `${formatMinutes(minutes)} ahead` : `${formatMinutes(-minutes)} open`
  },
  howCarried: 'How this is counted',
  carriedText:
    'Each week since the first plan adds what was done beyond its plan, or takes what stayed open. It is kept within one week’s plan either way, so that a long pause is never held against you. It changes nothing in this week’s plan.',
  lowered: (shown: string, full: number, planned: number) =>
    `${shown} of 7 days off: the plan is lowered from ${formatMinutes(full)} to ${formatMinutes(planned)}.`,
  ownPlan: 'This week has a plan of its own. The ideal week is untouched.',
  backToIdeal: 'Back to the ideal week',
  wentBack: 'The ideal week holds again.',
  undoBack: 'back to the ideal week',

  // Table
  plan: 'Plan and time',
  table: 'Planned and done, by category and mode',
  what: 'Category and mode',
  bar: 'Done of planned',
  legend: 'Outline: planned. Filled: done.',
  total: 'In all',
  nothing: 'Nothing is planned and nothing logged in this week.',
  notPlanned: 'not planned',
  noMode: 'no mode given',
  editIdeal: 'Edit ideal week',
  editWeek: 'Edit this week only',

  // Editing
  editing: {
    ideal: 'Ideal week',
    week: 'This week only',
    idealHint: (from: string) => `Holds from the week of ${from} on. Weeks before it keep the plan they had.`,
    weekHint: 'Holds for this week alone. The ideal week stays as it is.',
    untilNext: (from: string) => `Another ideal week begins on ${from} and stays as it is.`,
    weekHasOwn: 'The week shown keeps its own plan; the ideal week holds in the weeks after it.',
    minutesOf: (name: string) => `Time a week for ${name}`,
    remove: (name: string) => `Remove ${name}`,
    category: 'Category',
    mode: 'Mode',
    time: 'Time a week',
    add: 'Add to the plan',
    alreadyThere: 'This is in the plan already.',
    needMinutes: 'Between 1 minute and 24 hours, such as 45m or 1h 30m.',
    nothingYet: 'Nothing in it yet. Add a category and the time a week it should get.',
    sums: 'Sums',
    share: (share: string, low: string, high: string, isWithin: boolean) =>
      isWithin
        ? `This plan gives ${share} to hard skills; your band is ${low} to ${high}.`
        : `This plan gives ${share} to hard skills, outside your band of ${low} to ${high}.`,
    beforeTimeOff: 'Time off lowers these figures by itself in the weeks it falls in.',
    save: 'Save plan',
    savedIdeal: 'The ideal week is saved.',
    savedWeek: 'The plan of this week is saved.',
    undoIdeal: 'edit the ideal week',
    undoWeek: 'edit the plan of a week',
  },

  // The first plan
  start: {
    title: 'A week you would call good',
    text: 'An ideal week says how much time each part of your growth should get. Every week is measured against it, without keeping score, and whatever a week brings, the next begins from the same plan.',
    hours: 'Hours a week',
    hoursHint: 'Half an hour a day is a good beginning.',
    needHours: 'A number from 0.5 to 60, such as 5 or 7.5.',
    suggest: 'Suggest a plan',
    blank: 'Begin with an empty plan',
    suggested: 'Suggested from your target and what you logged so far. Change what does not fit.',
  },

  // Blocks
  blocks: {
    title: 'When',
    hint: 'Blocks say when you mean to do it; the plan above says how much.',
    add: (day: string) => `Add a block on ${day}`,
    addTitle: 'New block',
    editTitle: 'Edit block',
    off: 'Off',
    partlyOff: (share: string) => `${share} off`,
    fallsAway: 'falls away',
    overlaps: (other: string) => `at the same time as ${other}`,
    overlapsNow: (other: string) => `This is at the same time as ${other}. Both are kept.`,
    none: 'No blocks yet. They are optional: add one to give a part of the plan its place in the week.',
    overBooked: (name: string, booked: number, planned: number) =>
      planned === 0
        ? `Blocks give ${formatMinutes(booked)} to ${name}, which is not in the plan.`
        : `Blocks give ${formatMinutes(booked)} to ${name}, ${formatMinutes(booked - planned)} more than the plan.`,
    name: 'Title',
    nameHint: 'Left empty, the category stands for it.',
    weekday: 'Day',
    start: 'Begins',
    duration: 'Duration',
    holdsFor: 'Holds for',
    scopes: { ideal: 'Every week from this one', week: 'This week only' },
    ownPlan: 'This week has a plan of its own, so the block belongs to this week only.',
    needStart: 'Complete the time.',
    saved: (title: string) => `Saved the block “${title}”.`,
    deleted: (title: string) => `Deleted the block “${title}”.`,
    undoSave: (title: string) => `save the block “${title}”`,
    undoDelete: (title: string) => `delete the block “${title}”`,
  },

  // Calendar file
  calendar: {
    save: 'Save as calendar file',
    weeks: (count: number) =>
      count === 1 ? 'The blocks of this week' : `The blocks of ${count} weeks from this one`,
    saved: (name: string, count: number) => `Saved ${count} ${plural(count, 'block', 'blocks')} as ${name}.`,
    cancelled: 'Not saved. Nothing was written.',
    none: 'There are no blocks in these weeks, so nothing was saved.',
    failed: (reason: string) =>
      `The calendar file was not written: ${reason}. Your journal is untouched; try again.`,
  },

  // Time off
  off: {
    title: 'Time off and part-time',
    hint: 'Holidays, illness and part-time lower the plan of the weeks they fall in.',
    none: 'None yet. Weeks off are part of a good year: note them and the plan makes room.',
    add: 'Add time off',
    edit: 'Edit',
    addTitle: 'Time off or part-time',
    editTitle: 'Edit time off',
    from: 'From',
    to: 'To',
    share: 'How much falls away',
    shares: { whole: 'Whole days', half: 'Half', other: 'Another share' },
    percent: 'Share that falls away, in %',
    percentHint: 'Part-time is the same: a long stretch with its share. A four-day week is 20 %.',
    needPercent: 'A whole number from 1 to 100.',
    needDay: 'Complete the date.',
    endsBeforeStart: 'This day is before the first one.',
    reason: 'Reason',
    reasonHint: 'Only for you, such as holiday, ill, parental leave.',
    unnamed: 'Time off',
    whole: 'Whole days',
    part: (share: string) => `${share} of each day`,
    actions: (name: string) => `Actions for ${name}`,
    earlier: (count: number) => `Show ${count} earlier`,
    saved: 'Time off is saved. The plan of its weeks follows.',
    deleted: 'Deleted the time off.',
    undoSave: 'save time off',
    undoDelete: 'delete time off',
  },
} as const
