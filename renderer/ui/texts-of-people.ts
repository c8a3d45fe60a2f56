import { formatMinutes } from '../../shared/duration.ts'
import { plural } from './plural.ts'

/** What is said of the people one learns with. */
export const textsOfPeople = {
  title: 'People',
  meta: (count: number) => `${count} ${plural(count, 'person', 'people')} you learn with`,
  add: 'Add person',
  first: 'Who do you learn with?',
  firstText:
    'A mentor, a colleague who asks good questions, somebody from a meetup: note who they are, when you last spoke, and when you would like to again. It all stays on this computer.',
  list: 'People',
  actions: (name: string) => `Actions for ${name}`,
  edit: 'Edit',
  lastContact: (day: string) => `last contact ${day}`,
  noContact: 'no contact noted yet',
  followUp: (day: string, isDue: boolean) =>
    isDue ? `to get in touch since ${day}` : `get in touch by ${day}`,
  together: (entries: number, minutes: number) =>
    `${entries} ${plural(entries, 'entry', 'entries')} together, ${formatMinutes(minutes)}`,
  notInReports: 'stays out of reports',
  log: 'Log a contact',
  logWith: (name: string) => `Log a contact with ${name}`,
  due: 'Get in touch',
  others: 'Everybody else',
  entriesWith: (name: string) => `Entries with ${name}`,
  showEntries: 'What you did together',
  moreEntries: 'Show earlier entries',

  newPerson: 'New person',
  editPerson: 'Edit person',
  name: 'Name',
  relation: 'Relation',
  notes: 'Notes',
  notesHint: 'What they know well, what you talked about. Only you see this.',
  lastContactField: 'Last contact',
  followUpField: 'Get in touch by',
  inReports: 'May be named in reports',
  inReportsHint:
    'Otherwise the name stays out of whatever leaves the app to be read by others. A backup holds everything.',
  needName: 'A person needs a name.',
  tooLong: 'This is longer than a name can be.',
  left: 'The person was not saved.',

  what: 'What was it?',
  whatFor: (name: string) => `Talk with ${name}`,
  duration: 'Duration',
  date: 'Date',
  skill: 'Skill',
  again: 'Get in touch again by',

  withPeople: 'Who took part',
  nobody: 'Nobody named',
  addSomebody: 'Add somebody',
  gone: 'Somebody who is no longer there',
  takeOff: (name: string) => `Take ${name} off`,

  did: {
    added: (name: string) => `Added ${name}`,
    changed: (name: string) => `Changed ${name}`,
    deleted: (name: string) => `Deleted ${name}`,
    logged: (name: string, minutes: number) => `Logged ${formatMinutes(minutes)} with ${name}`,
  },
} as const
