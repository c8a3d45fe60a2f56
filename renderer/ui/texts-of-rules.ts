import type { PackProblem } from '../../shared/credentials/check-pack.ts'
import type { Countable, Need, RulePack } from '../../shared/credentials/rule-pack.ts'
import type { Formats } from './formats-for.ts'
import { plural } from './plural.ts'
import { texts } from './texts.ts'

/** `3 years`, `18 months`. */
const span = (months: number) =>
  months % 12 === 0
    ? `${months / 12} ${plural(months / 12, 'year', 'years')}`
    : `${months} ${plural(months, 'month', 'months')}`

const NEED_NAMES: Record<Need, string> = {
  outcome: 'a learning outcome',
  reflection: 'a reflection in its notes',
  evidence: 'a file',
}

/** What is said of the rules by which credits are counted. */
export const textsOfRules = {
  title: 'Credit rules',
  meta: 'Read from what each body publishes, and yours to change. A help to add up by, not the judgement of the body.',
  add: 'Add rules',
  actions: (name: string) => `Actions for ${name}`,
  edit: 'Edit',
  copy: 'Make a copy',
  copyName: (name: string) => `${name}, my copy`,
  backToOriginal: 'Back to the original',
  delete: 'Delete',
  own: 'Your own',
  changed: 'Changed by you',
  usedBy: 'Counts for',
  source: (source: string, day: string | null) => {
    if (source === '') return day === null ? 'No source is named.' : `Checked on ${day}.`
    return day === null ? `By ${source}.` : `By ${source}, checked on ${day}.`
  },
  categories: (count: number) => `${count} ${plural(count, 'category', 'categories')}`,
  columns: { category: 'Category', min: 'At least', cap: 'At most' },
  none: '–',

  /** What a pack asks for, each with its name. */
  facts: (pack: RulePack, { number, list }: Formats): [name: string, value: string][] => {
    const { unit, yearly, carryOver } = pack
    const facts: [string, string | false][] = [
      [
        'Cycle',
        `${pack.required === 0 ? 'no number asked for' : `${number(pack.required)} ${unit}`} in ${span(pack.cycleMonths)}${pack.calendarYears ? ', from 1 January' : ''}`,
      ],
      [
        'Each credit',
        `${pack.minutesPerCredit} minutes, ${pack.step === null ? 'every minute counts' : `in steps of ${number(pack.step)}`}`,
      ],
      [
        'Each year',
        yearly !== null &&
          (yearly.isSuggested
            ? `${number(yearly.required)} suggested`
            : `at least ${number(yearly.required)}`),
      ],
      [
        'Carried over',
        carryOver !== null &&
          `at most ${number(carryOver.most)}, from the last ${carryOver.months} ${plural(carryOver.months, 'month', 'months')}${carryOver.category === null ? '' : ` of ${carryOver.category}`}`,
      ],
      ['Structured', pack.structuredMin !== null && `at least ${number(pack.structuredMin)} ${unit}`],
      [
        'With others taking part',
        pack.participatoryMin !== null && `at least ${number(pack.participatoryMin)} ${unit}`,
      ],
      ...pack.counts.map(({ name, required }): [string, string] => [name, `at least ${number(required)}`]),
      ...pack.topics.map(({ category, everyMonths }): [string, string] => [
        category,
        `once in ${span(everyMonths)}`,
      ]),
      ['Types of activity', pack.leastTypes > 0 && `at least ${number(pack.leastTypes)}`],
      ['Gaps', pack.gapMonths !== null && `explained from ${span(pack.gapMonths)} on`],
      ['Each activity has', pack.needs.length > 0 && list(pack.needs.map((need) => NEED_NAMES[need]))],
      [
        'Does not count',
        pack.excludedKinds.length > 0 && list(pack.excludedKinds.map((kind) => texts.kinds[kind])),
      ],
      ['Proof is kept', pack.retentionMonths > 0 && `${span(pack.retentionMonths)} after the cycle`],
    ]
    return facts.flatMap(([name, value]) => (value === false ? [] : [[name, value]]))
  },

  // Writing them
  newOne: 'New credit rules',
  editOne: 'Edit credit rules',
  left: 'The credit rules are not saved yet.',
  name: 'Name',
  body: 'Body',
  unit: 'What it counts',
  unitHint: 'In the plural, such as PDUs or hours.',
  cycle: 'Cycle',
  required: 'Total',
  requiredHint: '0 where none is asked for.',
  cycleMonths: 'Length in months',
  minutesPerCredit: 'Minutes per credit',
  step: 'Rounded down to',
  stepHint: 'Empty: every minute counts.',
  calendarYears: 'Cycles begin on 1 January',
  retention: 'Proof kept for months',
  retentionHint: 'After the cycle.',
  categoryList: 'Categories',
  category: (number: number) => `Category ${number}`,
  parent: 'Part of',
  noParent: 'Nothing',
  min: 'At least',
  cap: 'At most',
  addCategory: 'Add a category',
  removeCategory: (number: number) => `Remove category ${number}`,
  countsOthers: 'Claims in other categories count towards the total',
  years: 'Years and what is carried over',
  yearly: 'At least each year',
  emptyHint: 'Empty for none.',
  isSuggested: 'The yearly number is only suggested',
  carryMost: 'Carried over at most',
  carryMonths: 'From the last months',
  carryCategory: 'Category carried over',
  total: 'Any',
  further: 'What else it asks for',
  structuredMin: 'Structured, at least',
  participatoryMin: 'With others, at least',
  leastTypes: 'Types, at least',
  gapMonths: 'Gaps from months on',
  topic: (number: number) => `Topic ${number}`,
  everyMonths: 'Once in months',
  addTopic: 'Add a topic that has to come up',
  removeTopic: (number: number) => `Remove topic ${number}`,
  count: (number: number) => `Minimum ${number}`,
  countRequired: 'At least',
  countOf: (number: number) => `What counts for minimum ${number}`,
  countables: {
    feedback: 'Pieces of feedback',
    'feedback-entries': 'Claimed entries of the kind feedback',
    reflections: 'Entries of the kind reflection',
    reviews: 'Finished reviews',
  } satisfies Record<Countable, string>,
  addCount: 'Add a minimum, such as five reflections',
  removeCount: (number: number) => `Remove minimum ${number}`,
  needs: 'Each activity has',
  needNames: {
    outcome: 'A learning outcome',
    reflection: 'A reflection in its notes',
    evidence: 'A file',
  } satisfies Record<Need, string>,
  excluded: 'Kinds that do not count',
  about: 'Where they come from',
  sourceField: 'Source',
  checkedOn: 'Checked on',
  notes: 'Notes',
  notesHint: 'What to know of these rules, in plain words.',

  /** What is wrong with a field, by its place in the pack. */
  problem: (at: string, problem: PackProblem): string => {
    const field = at.split('.').at(-1) ?? ''
    if (problem === 'twice') return 'Another category has this name.'
    if (problem === 'over') return 'This is more than “at most”.'
    if (field === 'of') return 'Tick below what counts.'
    if (field === 'name') return problem === 'missing' ? 'Write a name.' : 'This name is too long.'
    if (['body', 'unit', 'source', 'notes'].includes(field)) return 'This text is too long.'
    if (field === 'step') return 'From 0.01 to 10, such as 0.25.'
    if (field === 'minutesPerCredit') return 'Whole minutes, 1 to 1,440.'
    if (field === 'retentionMonths') return 'Whole months, 0 to 600.'
    if (/months$/i.test(field)) return 'Whole months, 1 to 600.'
    if (field === 'leastTypes') return 'A whole number, 0 to 100.'
    if (at.startsWith('counts.')) return 'A whole number, 1 to 10,000.'
    return 'A number such as 7.5.'
  },

  removeTitle: (name: string) => `Delete “${name}”?`,
  removeText: (titles: string, count: number) =>
    `${titles} ${plural(count, 'goes', 'go')} by these rules. Without them ${plural(count, 'its', 'their')} credits are not added up until you choose others. Claims stay with their entries, and Undo brings the rules back.`,
  remove: 'Delete rules',

  did: {
    added: (name: string) => `Added the rules “${name}”`,
    changed: (name: string) => `Changed the rules “${name}”`,
    original: (name: string) => `“${name}” has its original rules again`,
    deleted: (name: string) => `Deleted the rules “${name}”`,
  },
} as const
