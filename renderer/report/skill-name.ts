import { GENERAL } from '../../shared/entry/catalog.ts'
import { texts } from '../ui/texts.ts'

/** A skill's name where its category stands beside it, or does not. */
export function skillNameIn(skill: string, category: string): string {
  return skill === GENERAL ? texts.report.general(category) : skill
}
