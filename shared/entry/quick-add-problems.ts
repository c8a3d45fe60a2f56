import { formatMinutes, MOST_MINUTES } from '../duration.ts'
import { unreachable } from '../result.ts'
import type { Skill } from './catalog.ts'
import type { Field } from './quick-add-words.ts'

/** Why a line cannot become an entry as it is. `text` is always what the person wrote. */
export type QuickAddProblem =
  | { readonly kind: 'no-minutes' }
  /** No duration, but something that could be one if it is written as `write`. */
  | { readonly kind: 'unclear-minutes'; readonly text: string; readonly write: string }
  | { readonly kind: 'no-title' }
  | { readonly kind: 'unknown-skill'; readonly name: string }
  /** More than one skill, or category, goes by that name; `labels` are their names for people. */
  | {
      readonly kind: 'ambiguous-skill'
      readonly name: string
      readonly skills: readonly Skill[]
      readonly labels: readonly string[]
    }
  /** A duration of more than a day, or of nothing. `minutes` is what was understood. */
  | { readonly kind: 'too-long' | 'too-short'; readonly text: string; readonly minutes: number }
  | { readonly kind: 'several-durations' | 'several-dates'; readonly texts: readonly string[] }
  /** `not-yet`: a day to come, named by a word; entries are about what was done. */
  | { readonly kind: 'no-such-day' | 'ambiguous-date' | 'not-yet'; readonly text: string }
  /** A range of the clock whose end lies before its start. */
  | { readonly kind: 'backwards-range'; readonly text: string }
  /** After `with:`, `kind:` or `mode:` stands none of their values. */
  | {
      readonly kind: 'unknown-value'
      readonly field: Field
      readonly text: string
      readonly values: readonly string[]
    }
  | { readonly kind: 'several-values'; readonly field: Field; readonly texts: readonly string[] }
  /** The skills' minutes do not make up the whole: `given` of `minutes`. */
  | { readonly kind: 'split-mismatch'; readonly minutes: number; readonly given: number }
  /** More characters, tags or skills than an entry holds. */
  | {
      readonly kind: 'too-much'
      readonly what: 'line' | 'title' | 'tag' | 'tags' | 'skills'
      readonly most: number
    }

/** A problem as a sentence for people: what is missing or unclear, and what to write. */
export function quickAddProblemText(problem: QuickAddProblem): string {
  switch (problem.kind) {
    case 'no-minutes':
      return 'How long did it take? Add a duration such as 45m or 1h30.'
    case 'unclear-minutes':
      return `How long did it take? If ${problem.text} is the time, write ${problem.write}.`
    case 'no-title':
      return 'What did you do? Add a few words.'
    case 'unknown-skill':
      return `There is no skill or category called "${problem.name}".`
    case 'ambiguous-skill':
      return `"${problem.name}" could be ${problem.labels.join(' or ')}. Write more of the name.`
    case 'too-long':
      return `"${problem.text}" is more than a day. One entry holds up to ${formatMinutes(MOST_MINUTES)}.`
    case 'too-short':
      return `"${problem.text}" is no time at all. An entry has at least one minute.`
    case 'several-durations':
      return `There is more than one duration: ${problem.texts.join(', ')}. Keep one, or put a skill before each.`
    case 'several-dates':
      return `There is more than one date: ${problem.texts.join(', ')}. Keep one.`
    case 'no-such-day':
      return `"${problem.text}" is not a day of the calendar.`
    case 'ambiguous-date':
      return `"${problem.text}" can be read in two ways. Write the date as 2026-03-11.`
    case 'not-yet':
      return `"${problem.text}" is still to come. Write the day it was done, or \\${problem.text} to keep it in the title.`
    case 'backwards-range':
      return `"${problem.text}" ends before it begins. Add am and pm, or write the afternoon as 13:30.`
    case 'unknown-value':
      return unknownValueText(problem)
    case 'several-values':
      return `An entry has one ${FIELD_NAMES[problem.field]}: ${problem.texts.join(', ')}. Keep one.`
    case 'split-mismatch':
      return `The skills have ${formatMinutes(problem.given)} of ${formatMinutes(problem.minutes)}. Make them add up.`
    case 'too-much':
      return tooMuchText(problem.what, problem.most)
    default:
      return unreachable(problem)
  }
}

const FIELD_NAMES: Record<Field, string> = { with: 'counterpart', kind: 'kind', mode: 'mode' }

function unknownValueText({ field, text, values }: QuickAddProblem & { kind: 'unknown-value' }): string {
  const people = field === 'with' ? ' A name goes without the colon: with Priya.' : ''
  return `"${text}" is not known. It can be ${values.slice(0, -1).join(', ')} or ${values.at(-1)}.${people}`
}

function tooMuchText(what: 'line' | 'title' | 'tag' | 'tags' | 'skills', most: number): string {
  if (what === 'tags' || what === 'skills') return `One entry holds up to ${most} ${what}.`
  return `The ${what} is too long: up to ${most.toLocaleString('en')} characters.`
}
