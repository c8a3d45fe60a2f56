import type { Catalog } from './catalog-index.ts'
import { GENERAL, type Category, type Skill } from './catalog.ts'
import { categoryOfSkill, generalSkillOf } from './catalog-index.ts'

/** What a typed name means. Suggestions are at most five, the nearest first. */
export type SkillFound =
  | { readonly kind: 'skill'; readonly skill: Skill }
  | { readonly kind: 'ambiguous'; readonly skills: readonly Skill[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly Skill[] }

type Named<Item> = { readonly item: Item; readonly key: string; readonly words: readonly string[] }
type Names = { skills: Named<Skill>[]; categories: Named<Category>[]; archived: Named<Skill>[] }

const MOST_SUGGESTIONS = 5
const namesOf = new WeakMap<Catalog, Names>()

/**
 * Finds the skill a name means: by its full name, by a word, or by a beginning that only one skill has, else the
 * "General" skill of a category found by the same rules, else the one skill `Category/Skill` names. Case, accents
 * and `&`, `and`, `-`, `_` do not matter. An archived skill is found by its full name, where nothing else is.
 */
export function skillByName(name: string, catalog: Catalog): SkillFound {
  const names = readNames(catalog)
  const words = wordsOfName(name)
  if (words.length === 0) return { kind: 'unknown', suggestions: [] }

  const skills = matches(words, names.skills)
  if (skills.length === 1) return { kind: 'skill', skill: skills[0] as Skill }
  const categories = matches(words, names.categories)
  const general =
    categories.length === 1 ? generalSkillOf(catalog, (categories[0] as Category).id) : undefined
  if (general !== undefined && !general.archived) return { kind: 'skill', skill: general }
  const byPath = skillByPath(name, catalog, names)
  if (byPath !== null) return { kind: 'skill', skill: byPath }
  if (skills.length > 1) return { kind: 'ambiguous', skills }
  if (categories.length > 1) return { kind: 'ambiguous', skills: generalSkills(categories, catalog) }
  const archived = names.archived.filter(({ key }) => key === words.join(' '))
  if (archived.length === 1) return { kind: 'skill', skill: (archived[0] as Named<Skill>).item }
  return { kind: 'unknown', suggestions: nearest(words.join(' '), names.skills) }
}

/** The words by which names are compared: `Données & Café` is `donnees cafe`. */
export function wordsOfName(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[\s\-_&,;:/()"'“”„’]+/)
    .filter((word) => word !== '')
  const telling = words.filter((word) => word !== 'and')
  return telling.length > 0 ? telling : words
}

function readNames(catalog: Catalog): Names {
  const known = namesOf.get(catalog)
  if (known !== undefined) return known
  const named = <Item extends { name: string }>(item: Item): Named<Item> => {
    const words = wordsOfName(item.name)
    return { item, words, key: words.join(' ') }
  }
  const isHidden = (skill: Skill) => skill.archived || categoryOfSkill(catalog, skill.id)?.archived === true
  const own = catalog.skills.filter((skill) => skill.name !== GENERAL)
  const names = {
    skills: own.filter((skill) => !isHidden(skill)).map(named),
    archived: own.filter(isHidden).map(named),
    categories: catalog.categories.filter(({ archived }) => !archived).map(named),
  }
  namesOf.set(catalog, names)
  return names
}

/** All that the first rule with any match finds: full name, whole words, beginning, beginning of a word. */
function matches<Item>(query: readonly string[], all: readonly Named<Item>[]): Item[] {
  const key = query.join(' ')
  const rules: ((name: Named<Item>) => boolean)[] = [
    (name) => name.key === key,
    (name) => ` ${name.key} `.includes(` ${key} `),
    (name) => name.key.startsWith(key),
    (name) => ` ${name.key}`.includes(` ${key}`),
  ]
  for (const rule of rules) {
    const found = all.filter(rule)
    if (found.length > 0) return found.map(({ item }) => item)
  }
  return []
}

/** `Technology/General` and `Languages/Spanish`, for names that more than one skill has. */
function skillByPath(path: string, catalog: Catalog, names: Names): Skill | null {
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    const category = wordsOfName(path.slice(0, slash)).join(' ')
    const skill = wordsOfName(path.slice(slash + 1)).join(' ')
    const ids = new Set(names.categories.filter(({ key }) => key === category).map(({ item }) => item.id))
    const found = catalog.skills.filter(
      (one) => ids.has(one.categoryId) && !one.archived && wordsOfName(one.name).join(' ') === skill,
    )
    if (found.length === 1) return found[0] ?? null
  }
  return null
}

function generalSkills(categories: readonly Category[], catalog: Catalog): Skill[] {
  return categories.flatMap(({ id }) => generalSkillOf(catalog, id) ?? [])
}

function nearest(key: string, all: readonly Named<Skill>[]): Skill[] {
  const limit = key.length < 4 ? 1 : 2
  const near: { item: Skill; distance: number }[] = []
  for (const { item, key: full, words } of all) {
    const distance = full.includes(key)
      ? 0
      : Math.min(...[full, ...words].map((word) => editDistance(key, word, limit)))
    if (distance <= limit) near.push({ item, distance })
  }
  return near
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ item }) => item)
}

/** Levenshtein's distance; more than `limit` may be told as any number above it. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const step = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + step))
    }
    row = next
  }
  return row[b.length] ?? 0
}
