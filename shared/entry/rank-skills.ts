import { categoryOfSkill, type Catalog } from './catalog-index.ts'
import { skillLabel, type Skill } from './catalog.ts'
import { editDistance, wordsOfName } from './skill-by-name.ts'

/** How often each skill was used of late, by its id; what is not in it was not. */
export type SkillUses = ReadonlyMap<string, number>

/** What is found only through its category stands below all that is found by its own name. */
const BY_CATEGORY = 10

/**
 * The skills that someone typing a part of a name could mean, the likeliest first: its beginning, the beginning of a
 * word, of several words (`act lis`), initials (`cn`), a part, letters in order (`tpsc`), a typing mistake. Among
 * equals the more used one, then the catalogue's order. `Languages/sp` looks within a category. Without a query the
 * most used ones. Archived skills and those of archived categories are left out.
 */
export function rankSkills(query: string, catalog: Catalog, uses: SkillUses): Skill[] {
  const slash = query.lastIndexOf('/')
  const ranked = catalog.skills.flatMap((skill) => {
    const category = categoryOfSkill(catalog, skill.id)
    if (skill.archived || category?.archived === true) return []
    const label = skillLabel(skill, category)
    const own = rankOf(query, label)
    const within =
      slash !== -1 && rankOf(query.slice(0, slash), category?.name ?? '') !== null
        ? rankOf(query.slice(slash + 1), skill.name)
        : null
    const byCategory = category !== undefined && label !== category.name ? rankOf(query, category.name) : null
    const rank = own ?? within ?? (byCategory === null ? null : byCategory + BY_CATEGORY)
    return rank === null ? [] : { skill, rank }
  })
  const used = ({ id }: Skill) => uses.get(id) ?? 0
  return ranked.toSorted((a, b) => a.rank - b.rank || used(b.skill) - used(a.skill)).map(({ skill }) => skill)
}

/** How well a name answers a query, 0 best; null where it does not. An empty query is answered by every name alike. */
function rankOf(query: string, name: string): number | null {
  const words = wordsOfName(query)
  const key = words.join(' ')
  if (key === '') return 0
  const nameWords = wordsOfName(name)
  const full = nameWords.join(' ')
  const initials = nameWords.map((word) => word.charAt(0)).join('')
  const rules: readonly boolean[] = [
    full === key,
    full.startsWith(key),
    ` ${full}`.includes(` ${key}`),
    words.length > 1 && beginWords(words, nameWords),
    key.length > 1 && initials.startsWith(key),
    key.length > 2 && full.includes(key),
    key.length > 2 && nameWords.some((word) => word.startsWith(key.charAt(0))) && isWithin(key, full),
    [full, ...nameWords].some((word) => isMistyped(key, word)),
  ]
  const rank = rules.indexOf(true)
  return rank === -1 ? null : rank
}

/** Each word of the query begins one of the name's, in the name's order. */
function beginWords(words: readonly string[], nameWords: readonly string[]): boolean {
  let next = 0
  for (const word of nameWords) if (word.startsWith(words[next] ?? '\0')) next++
  return next === words.length
}

function isWithin(letters: string, text: string): boolean {
  let from = 0
  for (const letter of letters) {
    from = text.indexOf(letter, from) + 1
    if (from === 0) return false
  }
  return true
}

/** A word, or as much of it as is typed, with one letter wrong; with two in a long one. */
function isMistyped(key: string, word: string): boolean {
  const limit = key.length < 4 ? 0 : key.length < 7 ? 1 : 2
  if (limit === 0) return false
  return [0, -1, 1].some((more) => editDistance(key, word.slice(0, key.length + more), limit) <= limit)
}
