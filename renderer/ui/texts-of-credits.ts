import type { Requirement } from '../../shared/credentials/requirements.ts'
import { unreachable } from '../../shared/result.ts'
import { plural } from './plural.ts'

type Dates = { day(day: string): string; days(from: string, to: string): string }

/** What is said of credits. */
export const textsOfCredits = {
  title: 'Credits',
  meta: (count: number, day: string) => `${count} ${plural(count, 'body', 'bodies')}, as of ${day}`,
  first: 'One entry, credits for every body',
  firstText:
    'Give a credential its credit rules (PMP, CISSP, CISA, RICS, NMC and HCPC are here), then claim entries for it in the editor. The same hour may count for several bodies, each by its own rules.',
  toCertificates: 'Go to certificates',
  reading: 'Adding up …',
  help: 'A help to add up by, not the judgement of the body.',
  toRules: 'Its rules',
  goneRules:
    'These go by rules that are not here, so their credits are not added up. Choose others for them:',
  source: (source: string, day: string | null) =>
    day === null ? `By ${source}.` : `By ${source}, checked on ${day}.`,
  keep: (day: string) => `Keep the proof until ${day}.`,
  noStart: 'Say when its first cycle began, or when it was issued, to have its credits added up.',

  cycle: (days: string) => `Cycle ${days}`,
  of: (required: string, unit: string) => `of ${required} ${unit}`,
  figure: (counted: string, required: string, unit: string) => `${counted} of ${required} ${unit} counted`,
  plain: (unit: string) => `${unit} in this cycle`,
  met: 'All met',
  missing: (amount: string, day: string) => `${amount} to go by ${day}`,
  open: (count: number) => `${count} ${plural(count, 'point', 'points')} open`,
  earned: 'Claimed',
  counted: 'Counted',
  notCounted: 'Beyond a cap or not counting',
  carriedIn: 'Carried in',
  carriedOut: 'Would carry over',

  soonest: 'What fills it soonest',
  step: (
    amount: string,
    { category, within }: { category: string | null; within: string | null },
    day: string,
  ) => {
    if (category === null) return `${amount} of anything that counts by ${day}`
    if (category === within) return `${amount} in ${category} by ${day}`
    return within === null
      ? `${amount} of anything that counts by ${day}; ${category} has come quickest`
      : `${amount} anywhere in ${within} by ${day}; ${category} has come quickest`
  },
  like: (title: string, amount: string) => `“${title}” brought ${amount} at once`,

  categories: 'Categories',
  columns: {
    category: 'Category',
    earned: 'Claimed',
    counted: 'Counted',
    min: 'At least',
    cap: 'At most',
    missing: 'To go',
  },
  years: 'Years',
  yearColumns: {
    year: 'Year',
    counted: 'Counted',
    required: 'Asked for',
    suggested: 'Suggested',
    missing: 'To go',
  },
  none: '–',

  rules: 'What else it asks for',
  state: { met: 'Met', open: 'Open' },
  requirement: (one: Requirement, unit: string, dates: Dates): string => {
    switch (one.rule) {
      case 'structured':
        return `${one.counted} of ${one.required} ${unit} structured`
      case 'participatory':
        return `${one.counted} of ${one.required} ${unit} with others taking part`
      case 'count':
        return `${one.name}: ${one.counted} of ${one.required}`
      case 'topic':
        return one.last === null
          ? `${one.name}: not yet, by ${dates.day(one.due)}`
          : `${one.name}: last on ${dates.day(one.last)}, again by ${dates.day(one.due)}`
      case 'types':
        return `${one.counted} of ${one.required} types of activity`
      case 'gap':
        return `Nothing from ${dates.days(one.from, one.to)}${one.missing === 0 ? ', explained' : ''}`
      case 'outcome':
        return `${one.counted} of ${one.required} activities have a learning outcome`
      case 'reflection':
        return `${one.counted} of ${one.required} activities have a reflection in their notes`
      case 'evidence':
        return `${one.counted} of ${one.required} activities have a file`
      default:
        return unreachable(one)
    }
  },
  explain: 'Explain',
  explainTitle: (days: string) => `Nothing from ${days}`,
  explainWhy: 'Why there was nothing',
  explainNeeds: 'Write a few words.',
  explained: (title: string) => `Explained a gap of “${title}”`,

  activities: (count: number) => `${count} claimed ${plural(count, 'activity', 'activities')}`,
  activityColumns: { date: 'Date', title: 'Activity', category: 'Category', amount: 'Credits', note: 'Note' },
  lacks: { outcome: 'no outcome', reflection: 'no reflection', evidence: 'no file' },
  refused: { kind: 'this kind does not count', category: 'not a category of these rules' },

  claims: 'Counts for',
  addClaim: 'Add a claim',
  suggest: (title: string, category: string) => (category === '' ? title : `${title}: ${category}`),
  suggestedBy: 'As you claimed the like before',
  category: 'Category',
  anyCategory: 'Any',
  time: 'Time',
  removeClaim: (title: string) => `Remove the claim for ${title}`,
  moreThanTime: 'This is more than the entry took. Some bodies allow that; check it with yours.',
  needMinutes: 'Write a time such as 45m.',
  gone: 'A credential that is gone',

  pack: 'Save audit pack',
  packSaved: (name: string) => `Saved the audit pack in the folder “${name}”.`,
  packPartly: (name: string, count: number) =>
    `Saved the audit pack in the folder “${name}”. ${count} evidence ${plural(count, 'file was', 'files were')} missing or changed on the disk and ${plural(count, 'is', 'are')} named in the list.`,
  packNotPrinted: 'The report could not be printed, so no pack was saved.',
} as const
