import type { CredentialErrors } from '../../shared/credentials/credential-form.ts'
import type { ExpiryState } from '../../shared/credentials/expiry.ts'
import type { Credential } from '../../shared/credentials/records.ts'
import { plural } from './plural.ts'

const days = (count: number) => `${count} ${plural(count, 'day', 'days')}`

/** What is said of certificates and the like. */
export const textsOfCredentials = {
  list: 'Credentials',
  pages: { certificates: 'Certificates', credits: 'Credits', rules: 'Rules' },
  title: 'Credentials',
  meta: (count: number, soon: number) =>
    `${count} ${plural(count, 'credential', 'credentials')}${soon === 0 ? '' : `, ${soon} to renew within 90 days`}`,
  add: 'Add credential',
  first: 'Certificates that never lapse by surprise',
  firstText:
    'Keep certificates, degrees, licences, awards and badges here with their proof. You are reminded 90, 60, 30, 14, 7 and one day before one expires, and what you log can count as credits for its body.',
  actions: (title: string) => `Actions for ${title}`,
  edit: 'Edit',
  renew: 'Renew',
  renewTitle: (title: string) => `Renew “${title}”`,
  renewUntil: 'New expiry date',
  renewNeedsDay: 'Say until when.',
  renewTooEarly: 'This is no later than the date it has.',
  renewHint: 'Its files, claims and credits stay with it.',
  newOne: 'New credential',
  editOne: 'Edit credential',
  left: 'The credential is not saved yet.',

  name: 'Title',
  type: 'Type',
  types: {
    certificate: 'Certificate',
    degree: 'Degree',
    award: 'Award',
    licence: 'Licence',
    badge: 'Badge',
  } satisfies Record<Credential['type'], string>,
  issuer: 'Issued by',
  number: 'Number',
  issuedOn: 'Issued on',
  expiresOn: 'Expires on',
  expiresHint: 'Leave empty if it does not expire.',
  url: 'Link',
  urlHint: 'Where it can be checked, beginning with https://',
  rules: 'Credit rules',
  noRules: 'Counts no credits',
  goneRules: 'Rules that are gone',
  ruleName: (name: string, body: string) => (body === '' || body === name ? name : `${name} (${body})`),
  cycleStart: 'First cycle begins',
  cycleHint: 'The day from which the body counts; later cycles follow from it.',
  carried: 'Carried in',
  carriedHint: 'Credits the body took over into that first cycle.',
  problems: {
    title: { missing: 'A credential needs a title.', 'too-long': 'This title is too long.' },
    expiresOn: { 'before-issue': 'This is before the day it was issued.' },
    carried: { unclear: 'Write a number of credits, such as 7.5.' },
    url: { 'no-address': 'Write the whole address, beginning with https://.' },
    cycleStart: { missing: 'Say when its first cycle began, or when it was issued.' },
  } satisfies { [Field in keyof CredentialErrors]-?: Record<NonNullable<CredentialErrors[Field]>, string> },

  issued: (day: string) => `Issued ${day}`,
  numbered: (number: string) => `No. ${number}`,
  expiry: (state: ExpiryState, day: string) => {
    switch (state.kind) {
      case 'unlimited':
        return 'Does not expire'
      case 'valid':
        return `Valid until ${day}`
      case 'soon':
        return state.days === 0 ? `Expires today, ${day}` : `Expires in ${days(state.days)}, ${day}`
      case 'expired':
        return `Expired ${days(state.days)} ago, ${day}`
    }
  },
  creditLine: (counted: string, required: string, unit: string) => `${counted} of ${required} ${unit}`,
  until: (day: string) => `until ${day}`,
  filesOf: (title: string) => `Files of ${title}`,
  creditsOnly: (counted: string, unit: string) => `${counted} ${unit}`,

  timeline: 'Next to expire',
  timelineSays: (items: string) => `The next two years: ${items}.`,
  timelineItem: (title: string, day: string) => `${title} expires on ${day}`,
  timelineNone: 'Nothing expires in the next two years.',

  did: {
    added: (title: string) => `Added “${title}”`,
    changed: (title: string) => `Changed “${title}”`,
    renewed: (title: string, day: string) => `“${title}” renewed until ${day}`,
    deleted: (title: string) => `Deleted “${title}”`,
    filesAdded: (title: string) => `Added proof to “${title}”`,
    fileRemoved: (title: string) => `Removed proof from “${title}”`,
  },

  due: (title: string) => `Renew “${title}”`,
  dueDetail: (left: number, day: string) =>
    left < 0
      ? `expired ${days(-left)} ago, ${day}`
      : left === 0
        ? `expires today, ${day}`
        : `expires in ${days(left)}, ${day}`,
} as const
