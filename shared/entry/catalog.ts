import { daySchema } from '../day.ts'
import { idSchema, nameSchema, recordFields } from '../journal/record.ts'
import { z } from '../schema.ts'

/** The level of the balance. `personal` is shown beside it and never enters the shares. */
export const SIDES = ['hard', 'soft', 'personal'] as const
export const sideSchema = z.enum(SIDES)
export type Side = z.infer<typeof sideSchema>

export const SKILL_FLAGS = ['core', 'in-demand', 'changing', 'automation-exposed'] as const

/** What time is given to and charts are coloured by. */
export const categorySchema = z.strictObject({
  ...recordFields,
  name: nameSchema,
  side: sideSchema,
  order: z.number().int().default(0),
  archived: z.boolean().default(false),
})
export type Category = z.infer<typeof categorySchema>

/** Belongs to a category; entries give their minutes to skills. Levels are 1 to 5. */
export const skillSchema = z.strictObject({
  ...recordFields,
  name: nameSchema,
  categoryId: idSchema,
  archived: z.boolean().default(false),
  order: z.number().int().default(0),
  wantedLevel: z.number().int().min(1).max(5).nullable().default(null),
  flags: z.array(z.enum(SKILL_FLAGS)).default([]),
  /** How often feedback on it is to be asked for, and the day from which that holds; null for never. */
  feedbackEvery: z
    .strictObject({ weeks: z.number().int().min(1).max(104), from: daySchema })
    .nullable()
    .default(null),
})
export type Skill = z.infer<typeof skillSchema>

/** The skill that stands for its whole category: what is logged on a category as such goes to it. */
export const GENERAL = 'General'

/** How a skill is called where its category is not beside it: a general skill takes its category's name. */
export function skillLabel(skill: Skill, category: Category | undefined): string {
  return skill.name === GENERAL && category !== undefined ? category.name : skill.name
}
