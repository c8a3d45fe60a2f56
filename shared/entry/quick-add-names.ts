import { categoryOfSkill, type Catalog } from './catalog-index.ts'
import { skillLabel, type Skill } from './catalog.ts'
import type { QuickAddProblem } from './quick-add-problems.ts'
import type { Piece } from './quick-add-read.ts'
import { skillByName, wordsOfName, type SkillFound } from './skill-by-name.ts'

const MOST_SKILLS = 100

/** A name after `@`, what it means and how it is called, and the minutes that stand right after it. */
export type NamedSkill = { name: string; label: string; found: SkillFound; minutes: number | null }

/** The names after `@`, each once, with the duration right after it. */
export function readSkills(pieces: readonly Piece[], catalog: Catalog): NamedSkill[] {
  const byKey = new Map<string, NamedSkill>()
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'skill') continue
    const found = skillByName(piece.name, catalog)
    const next = pieces[index + 1]
    const minutes = next?.kind === 'duration' ? next.minutes : null
    const key = found.kind === 'skill' ? found.skill.id : `@${wordsOfName(piece.name).join(' ')}`
    const before = byKey.get(key)
    if (before === undefined)
      byKey.set(key, { name: piece.name, label: labelOf(piece.name, found, catalog), found, minutes })
    else if (minutes !== null) before.minutes = (before.minutes ?? 0) + minutes
  }
  return [...byKey.values()]
}

function labelOf(name: string, found: SkillFound, catalog: Catalog): string {
  return found.kind === 'skill' ? labelOfSkill(found.skill, catalog) : name
}

function labelOfSkill(skill: Skill, catalog: Catalog): string {
  return skillLabel(skill, categoryOfSkill(catalog, skill.id))
}

/** The names of skills for people; those of one name with their categories. */
function labelsOf(skills: readonly Skill[], catalog: Catalog): string[] {
  const labels = skills.map((skill) => labelOfSkill(skill, catalog))
  return skills.map((skill, index) => {
    const label = labels[index] ?? skill.name
    const isAlone = labels.filter((one) => one === label).length === 1
    return isAlone ? label : `${categoryOfSkill(catalog, skill.id)?.name ?? ''}/${label}`
  })
}

/** Adds what is unclear about the names to the problems of the line. */
export function addSkillProblems(
  named: readonly NamedSkill[],
  catalog: Catalog,
  problems: QuickAddProblem[],
): void {
  for (const { name, found } of named) {
    if (found.kind === 'unknown') problems.push({ kind: 'unknown-skill', name })
    if (found.kind === 'ambiguous') {
      const labels = labelsOf(found.skills, catalog)
      problems.push({ kind: 'ambiguous-skill', name, skills: found.skills, labels })
    }
  }
  if (named.length > MOST_SKILLS) problems.push({ kind: 'too-much', what: 'skills', most: MOST_SKILLS })
}
