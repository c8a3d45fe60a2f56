import { MOST_MINUTES } from '../duration.ts'
import { skillLabel, type Side } from '../entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../entry/catalog-index.ts'
import type { Practice } from '../growth/records.ts'
import { skillOfPractice } from './in-catalog.ts'
import { stepsOf } from './library.ts'

/** What of a practice is written by hand. */
export type PracticeFields = Omit<Practice, 'id' | 'createdAt' | 'updatedAt' | 'revision'>

/** A practice as it stands in its dialog, half-typed values included; steps and questions are one a line. */
export type PracticeForm = Pick<Practice, 'title' | 'mode' | 'context' | 'heavySide'> & {
  skillId: string | null
  minutes: number | null
  steps: string
  questions: string
}

export type PracticeErrors = {
  title?: 'missing' | 'too-long'
  skill?: 'missing'
  minutes?: 'unclear'
  steps?: 'missing'
}

/** The form of an activity that is still to be written. */
export const BLANK_PRACTICE: PracticeForm = {
  title: '',
  mode: 'practise',
  context: null,
  heavySide: null,
  skillId: null,
  minutes: 15,
  steps: '',
  questions: '',
}

/** The form of a practice; {@link checkPractice} makes the same fields of it again. */
export function practiceFormOf(practice: Practice, catalog: Catalog): PracticeForm {
  const { title, mode, context, heavySide, minutes, questions } = practice
  return {
    title,
    mode,
    context,
    heavySide,
    minutes,
    skillId: skillOfPractice(practice, catalog)?.id ?? null,
    steps: stepsOf(practice).join('\n'),
    questions: questions.join('\n'),
  }
}

/**
 * Reads a form: either a practice's fields or what is wrong with which. The side is that of its skill. `before` is what
 * the form was made of: a skill that is no longer in the catalogue stays what it was called.
 */
export function checkPractice(
  form: PracticeForm,
  catalog: Catalog,
  before: Pick<Practice, 'skill' | 'side'> | null,
): { kind: 'right'; fields: PracticeFields } | { kind: 'wrong'; errors: PracticeErrors } {
  const errors: PracticeErrors = {}
  const title = form.title.trim()
  if (title === '') errors.title = 'missing'
  else if (title.length > MOST_CHARACTERS) errors.title = 'too-long'
  const place = placeOf(form.skillId, catalog) ?? goneSkill(before, catalog)
  if (place === null) errors.skill = 'missing'
  const { minutes } = form
  if (minutes === null || minutes < 1 || minutes > MOST_MINUTES) errors.minutes = 'unclear'
  const steps = stepsOf({ instructions: form.steps })
  if (steps.length === 0) errors.steps = 'missing'
  if (Object.keys(errors).length > 0 || minutes === null || place === null) return { kind: 'wrong', errors }
  const { mode, context, heavySide } = form
  const fields = {
    title,
    mode,
    context,
    minutes,
    ...place,
    heavySide: heavySide === place.side ? null : heavySide,
    instructions: steps.join('\n'),
    questions: stepsOf({ instructions: form.questions }),
  }
  return { kind: 'right', fields }
}

/** The most that a record's name may have. */
const MOST_CHARACTERS = 1_000

function placeOf(skillId: string | null, catalog: Catalog): { skill: string; side: Side } | null {
  const skill = skillId === null ? undefined : catalog.skillById.get(skillId)
  const category = skill && categoryOfSkill(catalog, skill.id)
  return skill && category ? { skill: skillLabel(skill, category), side: category.side } : null
}

function goneSkill(before: Pick<Practice, 'skill' | 'side'> | null, catalog: Catalog) {
  const isGone = before !== null && before.skill !== '' && skillOfPractice(before, catalog) === null
  return isGone ? { skill: before.skill, side: before.side } : null
}
