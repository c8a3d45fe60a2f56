import type { Catalog } from './catalog-index.ts'
import { categoryOfSkill } from './catalog-index.ts'
import { skillLabel, type Category, type Skill } from './catalog.ts'
import { FIELD_VALUES } from './quick-add-fields.ts'
import { writeName, writeSkill } from './quick-add-format.ts'
import type { Field } from './quick-add-words.ts'
import { rankSkills, type SkillUses } from './rank-skills.ts'
import { skillByName, wordsOfName } from './skill-by-name.ts'

/** The word around the caret that can be completed. `from` and `to` are offsets of the whole of it, sign included. */
export type Completing = {
  readonly what: 'skill' | Field
  /** What is typed of it so far, without sign and quotes. */
  readonly query: string
  readonly from: number
  readonly to: number
}

/** One way to complete a word. `write` is what then stands in the line. */
export type Completion =
  | { readonly kind: 'skill'; readonly skill: Skill; readonly label: string; readonly write: string }
  | { readonly kind: 'value'; readonly field: Field; readonly value: string; readonly write: string }
  /** Make a skill of this name; without a category it is still to be asked for. */
  | {
      readonly kind: 'create'
      readonly name: string
      readonly category: Category | null
      readonly write: string
    }

const MOST_SKILLS = 7
const SKILL = /(?:^|\s)@(?:["“„]([^"“”]*)|([^\s"“„”]*))$/
const VALUE = /(?:^|\s)(with|kind|mode):(\p{L}*)$/iu

/**
 * The word that is being typed, with the caret in it or at its end: `@ty`, `@"active lis`, `with:pe`. Null anywhere
 * else, as within an e-mail address or behind a closing quote.
 */
export function completingAt(line: string, caret: number): Completing | null {
  const before = line.slice(0, caret)
  const after = line.slice(caret)
  const skill = SKILL.exec(before)
  if (skill !== null) {
    const [, quoted, plain = ''] = skill
    const query = quoted ?? plain
    const from = caret - query.length - (quoted === undefined ? 1 : 2)
    const rest = quoted === undefined ? /^\S*/.exec(after) : /^[^"“”@#]*["”]/.exec(after)
    return { what: 'skill', query, from, to: caret + (rest?.[0].length ?? 0) }
  }
  const value = VALUE.exec(before)
  if (value === null) return null
  const [, field = '', query = ''] = value
  const from = caret - query.length - field.length - 1
  return {
    what: field.toLowerCase() as Field,
    query,
    from,
    to: caret + (/^\S*/.exec(after)?.[0].length ?? 0),
  }
}

/** What a word could become, the likeliest first. Empty where its name is complete, so that Enter saves the line. */
export function completionsFor({ what, query }: Completing, catalog: Catalog, uses: SkillUses): Completion[] {
  if (what !== 'skill') return valuesFor(what, query)
  if (isComplete(query, catalog)) return []
  const skills = rankSkills(query, catalog, uses)
    .slice(0, MOST_SKILLS)
    .map((skill): Completion => ({
      kind: 'skill',
      skill,
      label: skillLabel(skill, categoryOfSkill(catalog, skill.id)),
      write: writeSkill(skill, catalog),
    }))
  return [...skills, ...creationFor(query, catalog)]
}

/** The line with a word completed, a space behind it, and where the caret then stands. */
export function complete(
  line: string,
  { from, to }: Completing,
  write: string,
): { readonly line: string; readonly caret: number } {
  const after = line.slice(to).replace(/^ /, '')
  return { line: `${line.slice(0, from)}${write} ${after}`, caret: from + write.length + 1 }
}

function valuesFor(field: Field, query: string): Completion[] {
  const typed = query.toLowerCase()
  const values: readonly string[] = FIELD_VALUES[field]
  if (values.includes(typed)) return []
  return values
    .filter((value) => value.startsWith(typed))
    .map((value) => ({ kind: 'value', field, value, write: `${field}:${value}` }))
}

/** True for the whole name of one skill or category, by itself or behind its category's. */
function isComplete(query: string, catalog: Catalog): boolean {
  const found = skillByName(query, catalog)
  if (found.kind !== 'skill') return false
  const category = categoryOfSkill(catalog, found.skill.id)
  const key = wordsOfName(query).join(' ')
  return [skillLabel(found.skill, category), `${category?.name}/${found.skill.name}`].some(
    (name) => wordsOfName(name).join(' ') === key,
  )
}

function creationFor(query: string, catalog: Catalog): Completion[] {
  const { name, category } = newSkillBy(query, catalog)
  if (!/[\p{L}\p{N}]/u.test(name)) return []
  return [{ kind: 'create', name, category, write: writeName(query.trim()) }]
}

/** What a skill of an unknown name would be: `Languages/Spanish` is Spanish in Languages; without a category, null. */
export function newSkillBy(
  query: string,
  catalog: Catalog,
): { readonly name: string; readonly category: Category | null } {
  const slash = query.indexOf('/')
  const named = wordsOfName(query.slice(0, Math.max(slash, 0))).join(' ')
  const category = catalog.categories.find(
    (one) => slash > 0 && !one.archived && wordsOfName(one.name).join(' ') === named,
  )
  if (category === undefined) return { name: query.trim(), category: null }
  return { name: query.slice(slash + 1).trim(), category }
}
