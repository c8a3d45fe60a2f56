import { daySchema, type Day } from '../day.ts'
import { isMinutes } from '../duration.ts'
import { idSchema } from '../journal/record.ts'
import { z } from '../schema.ts'
import { entryFields, entrySchema, type Entry } from './entry.ts'

const lineSchema = z.strictObject({
  key: z.number().int().min(0),
  skillId: idSchema.nullable(),
  minutes: z.number().int().nullable(),
})

const claimLineSchema = z.strictObject({
  key: z.number().int().min(0),
  credentialId: idSchema,
  category: z.string(),
  minutes: z.number().int().nullable(),
})

/** An entry as it stands in the editor, half-typed values included. It is what a draft of the editor keeps. */
export const entryFormSchema = z.strictObject({
  title: z.string(),
  date: daySchema.nullable(),
  minutes: z.number().int().nullable(),
  lines: z.array(lineSchema),
  kind: entryFields.kind.unwrap(),
  mode: entryFields.mode.unwrap(),
  /** As typed, commas between. */
  tags: z.string(),
  context: entryFields.context.unwrap(),
  with: entryFields.with.unwrap(),
  structured: z.boolean(),
  participatory: z.boolean(),
  outcome: z.string(),
  moment: z.strictObject({ situation: z.string(), action: z.string(), effect: z.string() }).nullable(),
  notes: z.string(),
  courseId: idSchema.nullable(),
  goalId: idSchema.nullable(),
  personIds: z.array(idSchema),
  // Drafts from before there were claims and files have neither.
  fileIds: z.array(idSchema).default([]),
  claims: z.array(claimLineSchema).default([]),
})
export type EntryForm = z.infer<typeof entryFormSchema>

/** One skill of the form. `minutes` of the first line are what the others leave and are not read. */
export type AllocationLine = z.infer<typeof lineSchema>

/** One claim of the form: so many minutes count for a credential. */
export type ClaimLine = z.infer<typeof claimLineSchema>

/** The fields of an entry that the editor holds; all others stay as they are. */
export type EditedFields = Pick<Entry, Exclude<keyof EntryForm, 'lines'> | 'allocations'>

/** What is wrong with the fields of a form. */
export type FormErrors = {
  title?: 'missing' | 'too-long'
  date?: 'missing'
  minutes?: 'missing'
  /** By a line's key. */
  lines?: ReadonlyMap<number, 'missing' | 'twice'>
  /** The skills together. */
  parts?: 'unclear' | 'too-much'
  tags?: 'too-long'
  notes?: 'too-long'
  outcome?: 'too-long'
  moment?: 'too-long'
  /** By a claim's key. */
  claims?: ReadonlyMap<number, 'unclear'>
}

/** The form of an entry that is still to be written. */
export function blankForm(today: Day): EntryForm {
  return {
    title: '',
    date: today,
    minutes: null,
    lines: [],
    kind: 'other',
    mode: null,
    tags: '',
    context: 'work',
    with: null,
    structured: false,
    participatory: false,
    outcome: '',
    moment: null,
    notes: '',
    courseId: null,
    goalId: null,
    personIds: [],
    fileIds: [],
    claims: [],
  }
}

/** The form of an entry; {@link checkForm} makes the same fields of it again. */
export function formOf(fields: EditedFields): EntryForm {
  const {
    title,
    date,
    minutes,
    kind,
    mode,
    tags,
    context,
    with: counterpart,
    structured,
    participatory,
  } = fields
  const { outcome, moment, notes, courseId, goalId, personIds, fileIds } = fields
  return {
    title,
    date,
    minutes,
    lines: fields.allocations.map((part, key) => ({ key, ...part })),
    kind,
    mode,
    tags: tags.join(', '),
    context,
    with: counterpart,
    structured,
    participatory,
    outcome,
    moment,
    notes,
    courseId,
    goalId,
    personIds,
    fileIds,
    claims: fields.claims.map((claim, key) => ({ key, ...claim })),
  }
}

/** True where both forms say the same, however their lines are keyed. */
export function isSameForm(one: EntryForm, other: EntryForm): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

function inOrder(form: EntryForm): unknown {
  const lines = form.lines.map(({ skillId, minutes }, index) => [skillId, index === 0 ? null : minutes])
  const claims = form.claims.map(({ key: _, ...claim }) => claim)
  return Object.entries({ ...form, lines, claims }).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** What the first skill gets; null while a duration is unclear. */
export function firstPart({ minutes, lines }: Pick<EntryForm, 'minutes' | 'lines'>): number | null {
  const others = lines.slice(1).map((line) => line.minutes)
  if (minutes === null || others.includes(null)) return null
  return minutes - others.reduce<number>((sum, part) => sum + (part ?? 0), 0)
}

/** Gives every skill the same, whole minutes each; what does not divide goes to the first ones. */
export function splitEvenly({ minutes, lines }: Pick<EntryForm, 'minutes' | 'lines'>): AllocationLine[] {
  if (minutes === null || minutes < lines.length) return [...lines]
  const share = Math.floor(minutes / lines.length)
  const left = minutes % lines.length
  return lines.map((line, index) => ({ ...line, minutes: share + (index < left ? 1 : 0) }))
}

/**
 * Reads a form: either the fields of an entry, whole and right, or what is wrong with which field. `before` are the
 * fields the form was made of: tags that were not touched stay as they are, commas in them and all.
 */
export function checkForm(
  form: EntryForm,
  before: Pick<Entry, 'tags'> | null,
): { kind: 'right'; fields: EditedFields } | { kind: 'wrong'; errors: FormErrors } {
  const errors: FormErrors = {}
  const { lines: _, claims, ...same } = form
  const { date, minutes } = same
  const title = form.title.trim()
  const rest = firstPart(form)
  if (title === '') errors.title = 'missing'
  if (date === null) errors.date = 'missing'
  if (minutes === null || !isMinutes(minutes)) errors.minutes = 'missing'
  const lines = wrongLines(form.lines)
  if (lines.size > 0) errors.lines = lines
  if (form.lines.slice(1).some((line) => line.minutes === null || line.minutes < 1)) errors.parts = 'unclear'
  else if (form.lines.length > 0 && rest !== null && rest < 1) errors.parts = 'too-much'
  const unclear = claims.flatMap(({ key, minutes: claimed }) =>
    claimed !== null && isMinutes(claimed) ? [] : [[key, 'unclear'] as const],
  )
  if (unclear.length > 0) errors.claims = new Map(unclear)
  if (Object.keys(errors).length > 0 || date === null || minutes === null) return { kind: 'wrong', errors }

  const areSameTags = before !== null && form.tags === before.tags.join(', ')
  const fields: EditedFields = {
    ...same,
    title,
    date,
    minutes,
    tags: areSameTags ? before.tags : tagsOf(form.tags),
    allocations: form.lines.flatMap((line, index) =>
      line.skillId === null
        ? []
        : [{ skillId: line.skillId, minutes: (index === 0 ? rest : line.minutes) ?? 0 }],
    ),
    claims: claims.map(({ credentialId, category, minutes: claimed }) => ({
      credentialId,
      category,
      minutes: claimed ?? 0,
    })),
  }
  const tooLong = tooLongIn(fields)
  return Object.keys(tooLong).length > 0 ? { kind: 'wrong', errors: tooLong } : { kind: 'right', fields }
}

function wrongLines(lines: readonly AllocationLine[]): Map<number, 'missing' | 'twice'> {
  const wrong = new Map<number, 'missing' | 'twice'>()
  const seen = new Set<string>()
  for (const { key, skillId } of lines) {
    if (skillId === null) wrong.set(key, 'missing')
    else if (seen.has(skillId)) wrong.set(key, 'twice')
    else seen.add(skillId)
  }
  return wrong
}

/** All that a schema still refuses by now is longer than a field may be. */
function tooLongIn(fields: EditedFields): FormErrors {
  const parsed = entrySchema.safeParse({ ...fields, id: 'form' })
  const errors: FormErrors = {}
  for (const { path } of parsed.success ? [] : parsed.error.issues) {
    const [field] = path
    if (field === 'notes' || field === 'outcome' || field === 'moment' || field === 'tags')
      errors[field] = 'too-long'
    else errors.title = 'too-long'
  }
  return errors
}

/** `team, deep work #writing` are three tags. */
function tagsOf(text: string): string[] {
  const tags = text.split(/,|\s(?=#)/).map((tag) => tag.trim().replace(/^#+/, '').trim())
  return [...new Set(tags.filter((tag) => tag !== ''))]
}
