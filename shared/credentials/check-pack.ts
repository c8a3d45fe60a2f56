import type { CategoryLine, CategoryRef, PackForm } from './pack-form.ts'
import { rulePackSchema, type RulePack } from './rule-pack.ts'

export type PackProblem = 'missing' | 'unclear' | 'twice' | 'over'

/**
 * What is wrong with a form, by the place in the pack that it would go to: `required`, `carryOver.months`,
 * `categories.2.min` (the third line).
 */
export type PackErrors = Readonly<Record<string, PackProblem>>

/**
 * Reads a form over the pack that it was opened on: what the form does not show stays as it was there. The schema of the
 * record is what every amount is held against.
 */
export function checkPack(
  form: PackForm,
  base: RulePack,
): { kind: 'right'; pack: RulePack } | { kind: 'wrong'; errors: PackErrors } {
  const errors: Record<string, PackProblem> = {}
  const nameOf = (ref: CategoryRef): string | null => {
    if (ref.startsWith('=')) return ref.slice(1)
    return form.categories.find(({ key }) => String(key) === ref)?.name.trim() ?? null
  }
  const draft = {
    ...base,
    name: form.name.trim(),
    body: form.body.trim(),
    unit: form.unit.trim() || 'credits',
    required: numberIn(form.required),
    cycleMonths: numberIn(form.cycleMonths),
    calendarYears: form.calendarYears,
    minutesPerCredit: numberIn(form.minutesPerCredit),
    step: numberIn(form.step),
    categories: form.categories.map((line) => ({
      name: line.name.trim(),
      aliases: aliasesOf(line, form),
      parent: nameOf(line.parent),
      min: numberIn(line.min),
      cap: numberIn(line.cap),
    })),
    otherCategories: form.countsOthers ? 'count' : 'ignore',
    yearly: isEmpty(form.yearly) ? null : { required: numberIn(form.yearly), isSuggested: form.isSuggested },
    carryOver: isEmpty(form.carryMost)
      ? null
      : {
          months: numberIn(form.carryMonths),
          most: numberIn(form.carryMost),
          category: nameOf(form.carryCategory),
        },
    structuredMin: numberIn(form.structuredMin),
    participatoryMin: numberIn(form.participatoryMin),
    leastTypes: numberIn(form.leastTypes) ?? 0,
    gapMonths: numberIn(form.gapMonths),
    counts: form.counts.map(({ name, required, of }) => ({
      name: name.trim(),
      required: numberIn(required),
      of,
    })),
    topics: form.topics.map(({ category, everyMonths }) => ({
      category: nameOf(category),
      everyMonths: numberIn(everyMonths),
    })),
    needs: form.needs,
    excludedKinds: form.excludedKinds,
    retentionMonths: numberIn(form.retentionMonths) ?? 0,
    source: form.source.trim(),
    checkedOn: form.checkedOn,
    notes: form.notes.trim(),
  }
  const parsed = rulePackSchema.safeParse(draft)
  for (const { path } of parsed.error?.issues ?? []) {
    const value = path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown>)[part], draft)
    errors[path.join('.')] ??= value === null || value === '' ? 'missing' : 'unclear'
  }
  for (const [index, { name, min, cap }] of draft.categories.entries()) {
    const isTwice = draft.categories.findIndex((other) => plain(other.name) === plain(name)) < index
    if (isTwice && name !== '') errors[`categories.${index}.name`] = 'twice'
    if (min !== null && cap !== null && min > cap) errors[`categories.${index}.min`] ??= 'over'
  }
  for (const [index, { of }] of draft.counts.entries())
    if (of.length === 0) errors[`counts.${index}.of`] = 'missing'
  if (!parsed.success || Object.keys(errors).length > 0) return { kind: 'wrong', errors }
  return { kind: 'right', pack: parsed.data }
}

/** What was claimed under the name that a category had goes on counting in it, unless another one has that name now. */
function aliasesOf({ was, aliases, name }: CategoryLine, { categories }: PackForm): readonly string[] {
  if (was === null || plain(was) === plain(name)) return aliases
  const isTaken = [...aliases, ...categories.map((other) => other.name)].some(
    (other) => plain(other) === plain(was),
  )
  return isTaken ? aliases : [...aliases, was]
}

function isEmpty(text: string): boolean {
  return text.trim() === ''
}

function plain(name: string): string {
  return name.trim().toLowerCase()
}

/** `7.5` and `7,5`; nothing is null, what is no amount is no number either, which no schema takes. */
function numberIn(text: string): number | null {
  if (isEmpty(text)) return null
  const amount = text.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(amount) ? Number(amount) : Number.NaN
}
