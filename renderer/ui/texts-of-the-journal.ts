import type { Provenance } from '../../shared/entry/entry.ts'
import { formatMinutes } from '../../shared/duration.ts'
import { plural } from './plural.ts'

const entries = (count: number, written: string) => `${written} ${plural(count, 'entry', 'entries')}`

/** Every sentence of the journal's list, its search, filters and bulk changes. */
export const textsOfTheJournal = {
  search: 'Search the journal',
  searchHint: 'Search titles, notes, tags and outcomes',
  goToDate: 'Go to date',
  go: 'Go',
  filter: 'Filter',
  filters: 'Filters',
  clearAll: 'Clear all',
  filterNames: {
    sides: 'Side',
    categoryIds: 'Category',
    skillIds: 'Skill',
    kinds: 'Kind',
    modes: 'Mode',
    tags: 'Tag',
    provenances: 'How it was logged',
    range: 'Time',
  },
  ranges: {
    day: 'Today',
    week: 'This week',
    month: 'This month',
    quarter: 'This quarter',
    year: 'This year',
  },
  otherDates: 'Other dates…',
  ownRange: 'Between two dates',
  from: 'From',
  to: 'To',
  apply: 'Show',
  noTags: 'No tags yet',
  chip: (name: string, value: string) => `${name}: ${value}`,
  results: (count: number, written: string, minutes: number) =>
    `${entries(count, written)}, ${formatMinutes(minutes)}`,
  stillReading: 'reading older entries…',
  nothingFound: 'Nothing found',
  nothingFoundText:
    'No entry has all of this. Take a filter away, or search for fewer words. Accents and capitals do not matter; "words in quotes" are found together.',
  failed: 'Search stopped. Your journal is untouched.',
  tryAgain: 'Try again',
  week: (day: string) => `Week of ${day}`,
  thisWeek: 'This week',
  select: (title: string) => `Select ${title}`,
  selected: (count: number, written: string) => `${entries(count, written)} selected`,
  selectedLoaded: 'those read so far',
  editSelected: 'Edit…',
  deleteSelected: 'Delete',
  clearSelection: 'Clear selection',
  selectionBar: 'Selected entries',
  bulkTitle: (count: number, written: string) => `Edit ${entries(count, written)}`,
  asItIs: 'Leave as it is',
  context: 'Context',
  contexts: { work: 'Work', personal: 'Personal' },
  skillForAll: 'Skill for all minutes',
  addTags: 'Add tags',
  removeTags: 'Remove tags',
  date: 'Date',
  moveBy: 'Move by days',
  moveTo: 'Move to a day',
  days: 'Days, such as 7 or -1',
  change: 'Change',
  willChange: (count: number, written: string) =>
    count === 0
      ? 'Nothing would change yet.'
      : `${entries(count, written)} will change. One undo takes it back.`,
  working: 'Changing the entries',
  notKept: 'Nothing was changed, because no snapshot could be made before it. See Backups, then try again.',
  deletion: (count: number) => `delete ${count} ${plural(count, 'entry', 'entries')}`,
  edit: (count: number) => `edit ${count} ${plural(count, 'entry', 'entries')}`,
  deleted: (count: number) => `Deleted ${count} ${plural(count, 'entry', 'entries')}`,
  edited: (count: number) => `Changed ${count} ${plural(count, 'entry', 'entries')}`,
  provenances: {
    timed: 'Timed',
    'same-day': 'Same day',
    reconstructed: 'Written down later',
    imported: 'Imported',
  } satisfies Record<Provenance, string>,
}
