import { categoryOfSkill, type Catalog } from '../../entry/catalog-index.ts'
import { skillLabel } from '../../entry/catalog.ts'
import { idSchema } from '../../journal/record.ts'
import type { RecordOf } from '../../journal/journal.ts'
import { z } from '../../schema.ts'
import { scaleOf } from '../scales/scale-of.ts'

/** More at once would not be looked at one by one any more. */
export const MOST_SKILLS = 200

const answerSchema = z.strictObject({
  skill: z.string().max(10_000),
  question: z.string().max(10_000),
  scale: z.array(z.string().max(10_000)).length(5),
  /** Null where only a note was written so far. */
  level: z.number().int().min(1).max(5).nullable(),
  note: z.string().max(100_000),
})

/** An assessment that was begun: the skills in their order, the place, and what was answered, each on the scale shown then. */
export const assessmentDraftSchema = z.strictObject({
  skillIds: z.array(idSchema).min(1).max(MOST_SKILLS),
  /** The place of the skill that is asked about; that after the last is the look back on all of them. */
  at: z.number().int().min(0).max(MOST_SKILLS),
  answers: z.record(idSchema, answerSchema),
  /** The skills whose rise was looked at and kept. */
  kept: z.array(idSchema).max(MOST_SKILLS),
})
export type AssessmentDraft = z.infer<typeof assessmentDraftSchema>

export type Answer = RecordOf<'assessments'>['answers'][number]

/** Begins with the first of some skills. */
export function begun(skillIds: readonly string[]): AssessmentDraft {
  return { skillIds: skillIds.slice(0, MOST_SKILLS), at: 0, answers: {}, kept: [] }
}

/** The skill that is asked about; null at the end. */
export function askedNow({ skillIds, at }: AssessmentDraft): string | null {
  return skillIds[at] ?? null
}

/** With a level or a note for a skill, on the scale that it has now; a level that changes is no longer one that was kept. */
export function answered(
  draft: AssessmentDraft,
  catalog: Catalog,
  skillId: string,
  change: { readonly level?: number; readonly note?: string },
): AssessmentDraft {
  const skill = catalog.skillById.get(skillId)
  if (skill === undefined) return draft
  const before = draft.answers[skillId]
  const category = categoryOfSkill(catalog, skillId)
  const { question, anchors } = scaleOf(skill, category)
  const answer = {
    skill: skillLabel(skill, category),
    question,
    scale: [...anchors],
    level: change.level ?? before?.level ?? null,
    note: change.note ?? before?.note ?? '',
  }
  const isOther = answer.level !== (before?.level ?? null)
  return {
    ...draft,
    answers: { ...draft.answers, [skillId]: answer },
    kept: isOther ? draft.kept.filter((id) => id !== skillId) : draft.kept,
  }
}

/** Goes to the next skill (1) or back to the one before (-1); never beyond the look back at the end. */
export function moved(draft: AssessmentDraft, step: -1 | 1): AssessmentDraft {
  return { ...draft, at: Math.min(draft.skillIds.length, Math.max(0, draft.at + step)) }
}

/** Takes the answer of the skill that is asked about away and goes on. */
export function skipped(draft: AssessmentDraft): AssessmentDraft {
  const skillId = askedNow(draft)
  if (skillId === null) return draft
  const { [skillId]: _, ...answers } = draft.answers
  return moved({ ...draft, answers, kept: draft.kept.filter((id) => id !== skillId) }, 1)
}

/** Without the skills that were deleted, archived or merged since; null where none is left. */
export function ofCatalog(draft: AssessmentDraft, catalog: Catalog): AssessmentDraft | null {
  const isThere = (id: string) => catalog.skillById.get(id)?.archived === false
  if (draft.skillIds.every(isThere)) return draft
  const skillIds = draft.skillIds.filter(isThere)
  const before = draft.skillIds.slice(0, draft.at).filter(isThere).length
  return skillIds.length === 0 ? null : { ...draft, skillIds, at: before }
}

/** The answers that have a level, in the order of asking: what is kept of an assessment. */
export function answersOf({ skillIds, answers }: AssessmentDraft): Answer[] {
  return skillIds.flatMap((skillId) => {
    const answer = answers[skillId]
    if (answer === undefined || answer.level === null) return []
    const { level, note, ...asked } = answer
    return [{ skillId, ...asked, level, note: note.trim() }]
  })
}
