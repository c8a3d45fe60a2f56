import type { Day } from '../../../shared/day.ts'
import { isMinutes } from '../../../shared/duration.ts'
import type { Entry, Kind, Mode } from '../../../shared/entry/entry.ts'
import { texts } from '../../ui/texts.ts'

/** One skill of the form. `minutes` of the first line are what the others leave and are not read. */
export type AllocationLine = { key: number; skillId: string | null; minutes: number | null }

/** An entry as it stands in the dialog, half-typed values included. */
export type EntryForm = {
  title: string
  date: Day | null
  minutes: number | null
  kind: Kind
  mode: Mode | null
  tags: string
  notes: string
  lines: AllocationLine[]
}

export type FormErrors = {
  title?: string
  date?: string
  minutes?: string
  /** By a line's key. */
  lines?: ReadonlyMap<number, string>
  parts?: string
}

export function formOf(entry: Entry): EntryForm {
  const { title, date, minutes, kind, mode, tags, notes } = entry
  const lines = entry.allocations.map((part, key) => ({ key, ...part }))
  return { title, date, minutes, kind, mode, tags: tags.join(', '), notes, lines }
}

/** What the first skill gets; null while a duration is unclear. */
export function firstPart({ minutes, lines }: Pick<EntryForm, 'minutes' | 'lines'>): number | null {
  const others = lines.slice(1).map((line) => line.minutes)
  if (minutes === null || others.includes(null)) return null
  return minutes - others.reduce<number>((sum, part) => sum + (part ?? 0), 0)
}

/** Either the changed entry, whole and right, or what is wrong with which field. */
export function checkForm(
  form: EntryForm,
  entry: Entry,
): { kind: 'right'; entry: Entry } | { kind: 'wrong'; errors: FormErrors } {
  const errors: FormErrors = {}
  const title = form.title.trim()
  if (title === '') errors.title = texts.needTitle
  if (form.date === null) errors.date = texts.needDay
  if (form.minutes === null || !isMinutes(form.minutes)) errors.minutes = texts.needMinutes

  const lines = new Map<number, string>()
  const seen = new Set<string>()
  form.lines.forEach(({ key, skillId }) => {
    if (skillId === null) lines.set(key, texts.chooseSkill)
    else if (seen.has(skillId)) lines.set(key, texts.twiceSkill)
    else seen.add(skillId)
  })
  if (lines.size > 0) errors.lines = lines

  const rest = firstPart(form)
  const areUnclear = form.lines.slice(1).some(({ minutes }) => minutes === null)
  if (areUnclear) errors.parts = texts.needMinutes
  else if (form.lines.length > 0 && rest !== null && rest < 1) errors.parts = texts.partsTooLong

  if (Object.keys(errors).length > 0 || form.date === null || form.minutes === null) {
    return { kind: 'wrong', errors }
  }
  const allocations = form.lines.flatMap(({ skillId, minutes }, index) =>
    skillId === null ? [] : [{ skillId, minutes: (index === 0 ? rest : minutes) ?? 0 }],
  )
  const { date, minutes, kind, mode, notes } = form
  return {
    kind: 'right',
    entry: { ...entry, title, date, minutes, kind, mode, notes, tags: tagsOf(form.tags), allocations },
  }
}

function tagsOf(text: string): string[] {
  const tags = text.split(/[\s,]+/).map((tag) => tag.replace(/^#/, ''))
  return [...new Set(tags.filter((tag) => tag !== ''))]
}
