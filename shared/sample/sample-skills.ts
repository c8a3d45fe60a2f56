import { skillSchema, type Skill } from '../entry/catalog.ts'
import { DEFAULT_CATEGORIES, DEFAULT_SKILLS } from '../entry/defaults.ts'
import { stableId } from '../formats/stable-id.ts'
import type { Day } from '../day.ts'

const OWN: readonly (readonly [name: string, category: string, wanted: number, flags?: Skill['flags']])[] = [
  ['TypeScript', 'Technology', 5, ['core', 'in-demand']],
  ['Kubernetes', 'Technology', 4, ['in-demand', 'changing']],
  ['PostgreSQL', 'Technology', 4, ['core']],
  ['Spanish', 'Languages', 3],
  ['Product & domain', 'Business & domain', 4],
  ['Giving feedback', 'Communication', 4, ['core']],
]

/** What the person wants of skills that were there already. */
const WANTED: Readonly<Record<string, Pick<Skill, 'wantedLevel' | 'flags'>>> = {
  Programming: { wantedLevel: null, flags: ['automation-exposed'] },
  'Data analysis & statistics': { wantedLevel: 3, flags: ['in-demand'] },
  Speaking: { wantedLevel: 4, flags: [] },
  Writing: { wantedLevel: 4, flags: [] },
  'Active listening': { wantedLevel: 4, flags: [] },
  'Managing people': { wantedLevel: 4, flags: ['core'] },
  Negotiation: { wantedLevel: 3, flags: [] },
  'Conflict resolution': { wantedLevel: 4, flags: ['core'] },
}

/** The default skills and the person's own, made on the first day of the sample. */
export function sampleSkills(since: Day): Skill[] {
  const instant = `${since}T07:00:00.000Z`
  const own = OWN.map(([name, category, wantedLevel, flags = []], index) =>
    skillSchema.parse({
      id: stableId(since, `skill ${name}`),
      name,
      categoryId: DEFAULT_CATEGORIES.find((one) => one.name === category)?.id,
      order: 50 + index,
      wantedLevel,
      flags,
      createdAt: instant,
      updatedAt: instant,
    }),
  )
  const defaults = DEFAULT_SKILLS.map((skill) => {
    const wanted = WANTED[skill.name]
    return wanted === undefined ? skill : { ...skill, ...wanted, updatedAt: instant, revision: 2 }
  })
  return [...defaults, ...own]
}

/** The id of a skill by its name; of a category's name, of the skill that stands for it. */
export function skillIdByName(name: string, skills: readonly Skill[]): string {
  const category = DEFAULT_CATEGORIES.find((one) => one.name === name)
  const found =
    skills.find((skill) => skill.name === name) ?? skills.find((skill) => skill.categoryId === category?.id)
  if (found === undefined) throw new Error(`The sample has no skill "${name}"`)
  return found.id
}
