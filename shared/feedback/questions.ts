import type { Category, Skill } from '../entry/catalog.ts'
import { DEFAULT_CATEGORIES } from '../entry/defaults.ts'
import type { Relation } from '../growth/records.ts'

const BY_RELATION: Record<Relation, readonly [string, string]> = {
  peer: [
    'Think of a time we worked together. What did I do that helped you?',
    'What made it harder for you than it had to be?',
  ],
  mentor: ['What have you seen me do better than some months ago?', 'What do you see me avoid?'],
  supervisor: [
    'Where did my work make a difference that you noticed?',
    'What would you need to see before you gave me more to answer for?',
  ],
  report: ['What do I do that helps you do your work well?', 'What should I do less of, or leave to you?'],
  customer: [
    'What went well for you when you worked with me?',
    'Where did you have to ask twice, wait, or guess?',
  ],
  other: ['What did you see me do well?', 'What would have made it better for you?'],
}

/** One question that shows the skill at work, by the names that the default categories ship with; own ones have none. */
const BY_CATEGORY: Readonly<Record<string, string>> = {
  Technology: 'Where did my technical work hold up, and where did it surprise you?',
  'Data & finance': 'When you used figures of mine, what could you rely on, and what did you have to check?',
  'Design & engineering': 'What of my design worked in use, and what had to be worked around?',
  Languages: 'When was I easy to follow in this language, and when did you lose me?',
  'Business & domain': 'Where did I know our field well enough, and where did I miss what matters in it?',
  Communication: 'Think of something I said or wrote to you. What was clear at once, and what was not?',
  Leadership: 'When did I give you direction, and when did you wish I had given more, or less?',
  'Emotional intelligence': 'How did I act when something was tense, and how was that for you?',
  'Working together': 'What is it like to share a piece of work with me?',
  'Thinking & adaptability':
    'Recall a decision or a change of plan of mine. What did I weigh well, and what did I miss?',
}

const NEXT = 'What is the one thing I should try next?'

/** The skills of a request with what they belong to. */
export type AskedSkill = { skill: Skill; category: Category | undefined }

const questionById = new Map(
  DEFAULT_CATEGORIES.flatMap(({ id, name }) => {
    const question = BY_CATEGORY[name]
    return question === undefined ? [] : [[id, question] as const]
  }),
)

/** Three or four questions to begin with, by who is asked and about what; the person may change each of them. */
export function questionsFor(relation: Relation, skills: readonly AskedSkill[]): string[] {
  const [family, ...others] = new Set(skills.map(({ category }) => category?.id ?? ''))
  const own = others.length > 0 || family === undefined ? undefined : questionById.get(family)
  return [...BY_RELATION[relation], ...(own === undefined ? [] : [own]), NEXT]
}
