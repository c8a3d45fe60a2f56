import type { Practice } from '../growth/records.ts'
import type { Activity } from './library/activity.ts'
import { BUSINESS_AND_DOMAIN } from './library/business-and-domain.ts'
import { COMMUNICATION } from './library/communication.ts'
import { DATA_AND_FINANCE } from './library/data-and-finance.ts'
import { DESIGN_AND_ENGINEERING } from './library/design-and-engineering.ts'
import { EMOTIONAL_INTELLIGENCE } from './library/emotional-intelligence.ts'
import { LANGUAGES } from './library/languages.ts'
import { LEADERSHIP } from './library/leadership.ts'
import { PERSONAL } from './library/personal.ts'
import { TECHNOLOGY } from './library/technology.ts'
import { THINKING_AND_ADAPTABILITY } from './library/thinking-and-adaptability.ts'
import { WORKING_TOGETHER } from './library/working-together.ts'

const MADE = '2026-01-01T00:00:00.000Z'

/**
 * The activities that ship with the app, as records that nobody has changed yet. They are not in the journal: an own
 * version of one is kept there under the same id. The ids never change.
 */
export const PRACTICE_LIBRARY: readonly Practice[] = [
  ...COMMUNICATION,
  ...LEADERSHIP,
  ...EMOTIONAL_INTELLIGENCE,
  ...WORKING_TOGETHER,
  ...THINKING_AND_ADAPTABILITY,
  ...TECHNOLOGY,
  ...DATA_AND_FINANCE,
  ...DESIGN_AND_ENGINEERING,
  ...LANGUAGES,
  ...BUSINESS_AND_DOMAIN,
  ...PERSONAL,
].map(recordOf)

function recordOf({ instructions, questions, ...activity }: Activity): Practice {
  return {
    ...activity,
    instructions: instructions.join('\n'),
    questions: [...questions],
    createdAt: MADE,
    updatedAt: MADE,
    revision: 1,
  }
}

/** The whole library as the user sees it: the shipped ones, each in the user's version where there is one, then their own. */
export function practicesWith(own: readonly Practice[]): Practice[] {
  const ownById = new Map(own.map((practice) => [practice.id, practice]))
  const shipped = new Set(PRACTICE_LIBRARY.map(({ id }) => id))
  return [
    ...PRACTICE_LIBRARY.map((practice) => ownById.get(practice.id) ?? practice),
    ...own.filter(({ id }) => !shipped.has(id)),
  ]
}

/** The sentences of a practice's instructions, one a line. */
export function stepsOf({ instructions }: Pick<Practice, 'instructions'>): string[] {
  return instructions
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
