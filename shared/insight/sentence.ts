import { formatMinutes } from '../duration.ts'
import type { Band } from '../balance/target.ts'
import type { Side } from '../entry/catalog.ts'
import type { InsightRule } from './insight.ts'

/** How many days; `atLeast` where only the month of the last time is known. */
export type Span = { days: number; atLeast: boolean }

/** What each rule has to say, as figures. Times are minutes, percentages 0 to 100. */
export type Saying =
  | {
      rule: 'outside-band'
      side: 'hard' | 'soft'
      percent: number
      band: Band
      weeks: number
      skipped: boolean
    }
  | { rule: 'side-missing'; side: 'hard' | 'soft'; span: Span; other: number; within: number }
  | { rule: 'category-missing'; category: string; isCore: boolean; span: Span }
  | { rule: 'personal-neglected'; span: Span; work: number; within: number }
  | { rule: 'over-planned'; weeks: number; planned: number; actual: number; skipped: boolean }
  | { rule: 'carried-growing'; weeks: number; carried: number; planned: number }
  | { rule: 'learning-without-applying'; skill: string; learned: number; days: number }
  | { rule: 'no-feedback'; skill: string; practised: number; days: number }
  | { rule: 'skill-stale'; skill: string; span: Span; minutes: number }
  | { rule: 'target-old'; hard: number; soft: number; days: number }

const SIDE_NAMES: Record<Side, string> = {
  hard: 'hard skills',
  soft: 'soft skills',
  personal: 'the personal side',
}

/** What was found, in one place and one English, the same whatever the locale. */
export function sentenceOf(say: Saying): string {
  switch (say.rule) {
    case 'outside-band': {
      const span = say.skipped
        ? `your last ${say.weeks} weeks without time off`
        : `the last ${say.weeks} weeks`
      const band = `${percentOf(say.band[0])} to ${percentOf(say.band[1])} %`
      return `${capital(SIDE_NAMES[say.side])} took ${say.percent} % of ${span}; your band is ${band}.`
    }
    case 'side-missing': {
      const other = SIDE_NAMES[say.side === 'hard' ? 'soft' : 'hard']
      return `${capital(SIDE_NAMES[say.side])} had no time for ${spanOf(say.span)}; ${other} had ${formatMinutes(say.other)} in the last ${say.within} days.`
    }
    case 'category-missing':
      return `${say.category} ${say.isCore ? 'holds a core skill' : 'has a place in your plan'} and had no time for ${spanOf(say.span)}.`
    case 'personal-neglected':
      return `The personal side had no time for ${spanOf(say.span)}; hard and soft skills had ${formatMinutes(say.work)} in the last ${say.within} days.`
    case 'over-planned': {
      const span = say.skipped
        ? `your last ${say.weeks} weeks without time off`
        : `the last ${say.weeks} weeks`
      return `You planned ${formatMinutes(say.planned)} for ${span} and did ${formatMinutes(say.actual)}; a plan of ${formatMinutes(say.actual / say.weeks)} a week would have fitted.`
    }
    case 'carried-growing': {
      const way = say.carried < 0 ? 'behind' : 'ahead of'
      return `You are ${formatMinutes(Math.abs(say.carried))} ${way} your plan, more each week for ${say.weeks} weeks; a week's plan is ${formatMinutes(say.planned)}.`
    }
    case 'learning-without-applying':
      return `You learned ${say.skill} for ${formatMinutes(say.learned)} in the last ${say.days} days and have not practised or applied it yet.`
    case 'no-feedback':
      return `You practised and applied ${say.skill} for ${formatMinutes(say.practised)} in the last ${say.days} days without any feedback on it.`
    case 'skill-stale':
      return `${say.skill} had no time for ${spanOf(say.span)}; you had put ${formatMinutes(say.minutes)} into it.`
    case 'target-old':
      return `Your target of ${say.hard} % hard and ${say.soft} % soft was last looked at ${say.days} days ago.`
  }
}

/** How what was found was computed. */
export function howOf(rule: InsightRule): string {
  return HOW[rule]
}

const HOW: Record<InsightRule, string> = {
  'outside-band':
    'Hard and soft minutes of the last three complete weeks, each week and all three held against the target of their time; weeks mostly off are left out.',
  'side-missing': 'Days since the last entry on this side, days off left out, once they are 30 or more.',
  'category-missing':
    'Days since the last entry in a category that has a core skill or a place in your plan, days off left out, once they are 30 or more.',
  'personal-neglected': 'Days since the last personal entry, days off left out, once they are 28 or more.',
  'over-planned':
    'What was planned, time off taken off, against all that was logged in the last three complete weeks, each below three quarters.',
  'carried-growing':
    'The balance carried into each of the last weeks, once it grew three times and is more than half of a week’s plan.',
  'learning-without-applying':
    'Minutes of the mode learn in the last 90 days, three hours or more, begun four weeks ago or earlier, without a minute of practise or apply.',
  'no-feedback':
    'Minutes of the modes practise and apply in the last 90 days, two hours or more, without an entry or a note of feedback on that skill.',
  'skill-stale':
    'Days since the last entry of a skill that is flagged, has a wanted level or had ten hours or more, days off left out, once they are 90 (60 for one that is changing).',
  'target-old':
    'Days since the target in force was set, changed or last looked at, once they are 365 or more.',
}

function spanOf({ days, atLeast }: Span): string {
  return atLeast ? `at least ${days} days` : `${days} days`
}

function percentOf(fraction: number): number {
  return Math.round(fraction * 1000) / 10
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
