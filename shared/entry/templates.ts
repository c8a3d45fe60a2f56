import type { z } from '../schema.ts'
import { blankForm, type EditedFields, type EntryForm } from './entry-form.ts'
import type { templateSchema } from './template.ts'

export type Template = z.infer<typeof templateSchema>

/**
 * What a template keeps of an entry: all that is filled in and will be the same next time. A day, an outcome, a
 * moment, files and claims belong to one time only; ticked tasks in the notes are open again.
 */
export function templateOf(fields: EditedFields): Template['entry'] {
  const { date, outcome: _outcome, moment: _moment, fileIds: _files, claims: _claims, ...lasting } = fields
  const notes = lasting.notes.replaceAll(/^((?:[ \t]|>)*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)[xX]\]/gm, '$1 ]')
  const blank: Record<string, unknown> = { ...blankForm(date), tags: [], allocations: [] }
  const isFilled = ([name, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(blank[name])
  return Object.fromEntries(Object.entries({ ...lasting, notes }).filter(isFilled))
}

/**
 * Fills a form by a template: what the template has replaces what was not typed since `untouched`, the form as it
 * was begun or as an earlier template left it. What was typed stays.
 */
export function withTemplate(form: EntryForm, untouched: EntryForm, { entry }: Template): EntryForm {
  const { allocations, tags, fileIds: _files, claims: _claims, ...same } = entry
  const filled: Partial<EntryForm> = {
    ...onlyKnown(same, untouched),
    ...(tags !== undefined && { tags: tags.join(', ') }),
    ...(allocations !== undefined && { lines: allocations.map((part, key) => ({ key, ...part })) }),
  }
  const isTouched = (field: keyof EntryForm) =>
    JSON.stringify(form[field]) !== JSON.stringify(untouched[field])
  const taken = Object.entries(filled).filter(([field]) => !isTouched(field as keyof EntryForm))
  return { ...form, ...Object.fromEntries(taken) }
}

/** A template of another program may have more than the editor holds. */
function onlyKnown(
  fields: Omit<Template['entry'], 'allocations' | 'tags' | 'fileIds' | 'claims'>,
  like: EntryForm,
): Partial<EntryForm> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name in like))
}
