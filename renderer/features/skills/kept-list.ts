import { WHOLE_CATALOGUE, type SkillQuery, type SkillSort } from '../../../shared/growth/skills/skill-list.ts'
import type { Journal } from '../../storage/journal.ts'

/** What the list of skills is narrowed to, and its order. */
export type KeptList = { readonly query: SkillQuery; readonly sort: SkillSort }

const lists = new WeakMap<Journal, KeptList>()

/** What was looked at in this journal since it was opened, for coming back from a skill; the whole catalogue at first. */
export function keptList(journal: Journal): KeptList {
  return lists.get(journal) ?? { query: WHOLE_CATALOGUE, sort: 'catalogue' }
}

/** Notes what is looked at. */
export function keepList(journal: Journal, list: KeptList): void {
  lists.set(journal, list)
}
