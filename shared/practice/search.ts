import type { Side } from '../entry/catalog.ts'
import type { Practice } from '../growth/records.ts'
import { fold } from '../search/fold.ts'

/** What the library is narrowed to: words that all occur in an activity, and a side; null for all of them. */
export type PracticeQuery = { readonly text: string; readonly side: Side | null }

/** The activities that fit, in the library's order. Case and accents do not matter. */
export function foundPractices(practices: readonly Practice[], { text, side }: PracticeQuery): Practice[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  return practices.filter((practice) => {
    if (side !== null && practice.side !== side) return false
    const all = fold([practice.title, practice.skill, practice.instructions].join('\n'))
    return words.every((word) => all.includes(word))
  })
}
