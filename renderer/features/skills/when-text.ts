import type { Day } from '../../../shared/day.ts'
import type { When } from '../../../shared/growth/skills/skill-times.ts'
import type { Formats } from '../../ui/formats-for.ts'
import { textsOfSkills } from '../../ui/texts-of-skills.ts'

/** `12 Nov`, or `May 2025` where only the month is known; short, for the cell of a table. */
export function shortWhen(when: When | null, today: Day, formats: Formats): string {
  if (when === null) return textsOfSkills.never
  if (when.kind === 'month') return `${formats.shortMonth(when.month)} ${when.month.slice(0, 4)}`
  return when.day.slice(0, 4) === today.slice(0, 4) ? formats.shortDay(when.day) : formats.day(when.day)
}

/** The same for a sentence: `12 Nov 2026`, `in May 2025`. */
export function whenText(when: When, formats: Formats): string {
  return when.kind === 'day' ? formats.day(when.day) : textsOfSkills.inMonth(formats.monthAndYear(when.month))
}
