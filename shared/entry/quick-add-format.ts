import type { Skill } from './catalog.ts'
import { categoryOfSkill, type Catalog } from './catalog-index.ts'
import { skillLabel } from './catalog.ts'
import { plainOf } from './quick-add-words.ts'
import { isModeOrSmallWord, kindOf } from './quick-add-modes.ts'
import { writeRange } from './quick-add-ranges.ts'
import type { QuickAdd } from './quick-add.ts'
import { skillByName } from './skill-by-name.ts'

/** Title words that would be read as something else anywhere: signs, `30m`, `3/11`, names of days and months, units. */
const SPECIAL =
  /^[\\@#]|^\d+\D|^[.,]\d|^[½¼¾]|^(?:today|yesterday|tomorrow|ago|am|pm|a\.m|p\.m|h|hr|hrs|hours?|min|mins|minutes?)$|^(?:mon|tues?|wednes|wed|thur?s?|fri|satur|sat|sun)(?:day)?$|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*$|^(?:with|kind|mode):./

/**
 * Writes what was understood as a line that is read the same again:
 * `90m 2026-11-03 practise code review with Priya @"Teaching & mentoring" #team`.
 */
export function formatQuickAdd(parsed: QuickAdd, catalog: Catalog): string {
  const { minutes, startsAt, date, dateGiven, mode, tags, skills, allocations, unknown } = parsed
  const minutesBySkill = new Map(allocations.map((part) => [part.skillId, part.minutes]))
  const isSplit = skills.length + unknown.length > 1
  const isKindPlain = kindOf(parsed.title.split(' ')).kind === parsed.kind
  return [
    minutes === null ? [] : startsAt === null ? `${minutes}m` : writeRange(startsAt, minutes),
    dateGiven ? date : [],
    // A mode word by itself would be the title.
    mode === null ? [] : parsed.title === '' ? `mode:${mode}` : mode,
    isKindPlain ? [] : `kind:${parsed.kind}`,
    parsed.with === null ? [] : `with:${parsed.with}`,
    parsed.title.split(' ').map(escaped),
    skills.flatMap((skill) => {
      const part = isSplit ? minutesBySkill.get(skill.id) : undefined
      return [writeSkill(skill, catalog), ...(part === undefined ? [] : [`${part}m`])]
    }),
    unknown.map(({ name }) => writeName(name)),
    tags.map((tag) => `#${/^[\p{L}\p{N}_-]*[\p{L}_-][\p{L}\p{N}_-]*$/u.test(tag) ? tag : inQuotes(tag)}`),
  ]
    .flat()
    .filter((word) => word !== '')
    .join(' ')
}

/** How a skill is written in a line so that it is found again: `@TypeScript`, `@"Active listening"`. */
export function writeSkill(skill: Skill, catalog: Catalog): string {
  return writeName(referenceTo(skill, catalog))
}

/** A name as it stands in a line; one of several words in quotes. */
export function writeName(name: string): string {
  return `@${quoted(name)}`
}

/** The shortest name by which a skill is found. */
function referenceTo(skill: Skill, catalog: Catalog): string {
  const category = categoryOfSkill(catalog, skill.id)
  const label = skillLabel(skill, category)
  const names = [label, skill.name, `${category?.name ?? ''}/${skill.name}`]
  return (
    names.find((name) => {
      const found = skillByName(name, catalog)
      return found.kind === 'skill' && found.skill.id === skill.id
    }) ?? label
  )
}

function escaped(word: string, index: number, words: readonly string[]): string {
  const isEdge = index === 0 || index === words.length - 1
  const plain = plainOf(word)
  const isSpecial = SPECIAL.test(plain) || SPECIAL.test(word) || (isEdge && isSpecialAtEdge(plain))
  return word !== '' && isSpecial ? `\\${word}` : word
}

function isSpecialAtEdge(plain: string): boolean {
  return /^\d+$/.test(plain) || isModeOrSmallWord(plain)
}

function quoted(name: string): string {
  return /^[\p{L}\p{N}_+]+$/u.test(name) ? name : inQuotes(name)
}

function inQuotes(name: string): string {
  return `"${name.replace(/["“”„]/g, ' ')}"`
}
