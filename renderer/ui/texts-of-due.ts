import type { Later } from '../../shared/due/due-list.ts'

/** What is said of what is due. */
export const textsOfDue = {
  title: 'Due',
  more: (count: number) => `Show ${count} more`,
  fewer: 'Show fewer',
  putOff: (text: string) => `Put off: ${text}`,
  laters: {
    tomorrow: 'Until tomorrow',
    week: 'For a week',
    never: 'Leave this one out',
  } satisfies Record<Later, string>,
  did: {
    tomorrow: (text: string) => `Put off until tomorrow: ${text}`,
    week: (text: string) => `Put off for a week: ${text}`,
    never: (text: string) => `Left out: ${text}`,
  } satisfies Record<Later, (text: string) => string>,

  goal: (title: string) => `Look at “${title}”`,
  goalDate: (day: string) => `its date has come, ${day}`,

  rating: 'Rate your skills again',
  ratingLast: (day: string) => `last done on ${day}`,

  followUp: (title: string) => `Did you use “${title}”?`,
  followUpSince: (day: string) => `asked since ${day}`,
  contact: (name: string) => `Get in touch with ${name}`,
  contactSince: (day: string) => `planned for ${day}`,
} as const
