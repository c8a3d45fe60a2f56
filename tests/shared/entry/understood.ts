import { indexCatalog } from '../../../shared/entry/catalog-index.ts'
import { skillLabel, skillSchema } from '../../../shared/entry/catalog.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../../../shared/entry/defaults.ts'
import { parseQuickAdd } from '../../../shared/entry/quick-add.ts'

const categoryId = (name: string) => DEFAULT_CATEGORIES.find((category) => category.name === name)?.id
const skill = (name: string, category: string, more = {}) =>
  skillSchema.parse({
    id: `own-${category}-${name}`.replace(/[^\w-]/g, '_'),
    name,
    categoryId: categoryId(category),
    ...more,
  })

/** The default skills and a few that are alike. */
export const catalog = indexCatalog(DEFAULT_CATEGORIES, [
  ...DEFAULT_SKILLS,
  skill('TypeScript', 'Technology'),
  skill('C++', 'Technology'),
  skill('CI/CD', 'Technology'),
  skill('Français', 'Languages'),
  skill('Prototyping', 'Technology'),
  skill('Prototyping', 'Design & engineering'),
  skill('Flash', 'Technology', { archived: true }),
  skill('Programming in Pascal', 'Technology', { archived: true }),
])

/** A Friday. */
export const today = '2026-11-20'

/**
 * The line as it was understood, only what is not the rule: `90m from 09:00 · code review · 2026-11-19 · practise ·
 * [reading] · with peer · Skill 90 · #tag · !problem`.
 */
export function understood(line: string, locale = ''): string {
  const parsed = parseQuickAdd(line, { catalog, today, locale })
  const label = (id: string) => {
    const found = catalog.skillById.get(id)
    return found === undefined ? id : skillLabel(found, catalog.categoryById.get(found.categoryId))
  }
  return [
    parsed.minutes === null
      ? []
      : `${parsed.minutes}m${parsed.startsAt === null ? '' : ` from ${parsed.startsAt}`}`,
    parsed.title,
    parsed.dateGiven ? parsed.date : [],
    parsed.mode ?? [],
    parsed.kind === 'other' ? [] : `[${parsed.kind}]`,
    parsed.with === null ? [] : `with ${parsed.with}`,
    parsed.allocations.map(({ skillId, minutes }) => `${label(skillId)} ${minutes}`),
    parsed.tags.map((tag) => `#${tag}`),
    parsed.problems.map((problem) => `!${problem.kind}`),
  ]
    .flat()
    .join(' · ')
}
