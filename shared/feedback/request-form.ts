import { addDays, type Day } from '../day.ts'
import type { Catalog } from '../entry/catalog-index.ts'
import { skillLabel } from '../entry/catalog.ts'
import type { FeedbackRequest, Relation } from '../growth/records.ts'
import { scaleOf } from '../growth/scales/scale-of.ts'
import { questionsFor, type AskedSkill } from './questions.ts'
import { MOST_QUESTIONS, MOST_RATED } from './reply.ts'

/** A request as it stands in its dialog, half-typed values included. `key` tells rows apart. */
export type RequestForm = {
  to: string
  relation: Relation
  skills: readonly { key: number; skillId: string | null }[]
  due: Day | null
  anonymous: boolean
  message: string
  asksLevels: boolean
  /** Null while they follow relation and skills. */
  questions: readonly { key: number; text: string }[] | null
}

/** What a request is made of; its id, token, day and state come elsewhere. */
export type RequestFields = Pick<
  FeedbackRequest,
  'to' | 'relation' | 'skillIds' | 'due' | 'anonymous' | 'message' | 'questions' | 'rated'
>

export type RequestErrors = {
  skills?: 'missing' | 'too-many'
  questions?: 'missing' | 'too-many'
  due?: 'past'
  /** By a question's key. */
  long?: ReadonlySet<number>
  message?: 'too-long'
}

/** The most characters of a question, and of the word that goes with the form. */
const MOST_QUESTION = 500
const MOST_MESSAGE = 2_000

/** Replies are wanted in a week, unless another day is chosen. */
const DAYS_TO_ANSWER = 7

/** A request that is still to be written, about a skill where one is given. */
export function blankRequest(today: Day, skillId: string | null = null): RequestForm {
  return {
    to: '',
    relation: 'peer',
    skills: [{ key: 0, skillId }],
    due: addDays(today, DAYS_TO_ANSWER),
    anonymous: false,
    message: '',
    asksLevels: true,
    questions: null,
  }
}

/** The skills that a form names, each once, with their categories. */
export function askedSkills({ skills }: Pick<RequestForm, 'skills'>, catalog: Catalog): AskedSkill[] {
  const ids = [...new Set(skills.flatMap(({ skillId }) => skillId ?? []))]
  return ids.flatMap((id) => {
    const skill = catalog.skillById.get(id)
    return skill === undefined ? [] : [{ skill, category: catalog.categoryById.get(skill.categoryId) }]
  })
}

/** The questions as they stand: the person's own, else those that suit relation and skills. */
export function questionLines(form: RequestForm, catalog: Catalog): readonly { key: number; text: string }[] {
  if (form.questions !== null) return form.questions
  return questionsFor(form.relation, askedSkills(form, catalog)).map((text, key) => ({ key, text }))
}

/** Reads a form: what the request is made of, or what is wrong. Questions left empty are left out. */
export function checkRequest(
  form: RequestForm,
  catalog: Catalog,
  today: Day,
): { kind: 'right'; fields: RequestFields } | { kind: 'wrong'; errors: RequestErrors } {
  const skills = askedSkills(form, catalog)
  const lines = questionLines(form, catalog).filter(({ text }) => text.trim() !== '')
  const errors: RequestErrors = {}
  if (skills.length === 0) errors.skills = 'missing'
  else if (skills.length > MOST_RATED) errors.skills = 'too-many'
  if (lines.length === 0) errors.questions = 'missing'
  else if (lines.length > MOST_QUESTIONS) errors.questions = 'too-many'
  const long = new Set(lines.filter(({ text }) => text.trim().length > MOST_QUESTION).map(({ key }) => key))
  if (long.size > 0) errors.long = long
  if (form.due !== null && form.due < today) errors.due = 'past'
  if (form.message.trim().length > MOST_MESSAGE) errors.message = 'too-long'
  if (Object.keys(errors).length > 0) return { kind: 'wrong', errors }
  return {
    kind: 'right',
    fields: {
      to: form.to.trim().slice(0, 1_000),
      relation: form.relation,
      skillIds: skills.map(({ skill }) => skill.id),
      due: form.due,
      anonymous: form.anonymous,
      message: form.message.trim(),
      questions: lines.map(({ text }) => text.trim()),
      rated: form.asksLevels
        ? skills.map((asked) => ({
            skillId: asked.skill.id,
            skill: skillLabel(asked.skill, asked.category),
            scale: [...scaleOf(asked.skill, asked.category).anchors],
          }))
        : [],
    },
  }
}
