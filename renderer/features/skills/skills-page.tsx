import type { Entry } from '../../../shared/entry/entry.ts'
import { RatePage } from './rate-page.tsx'
import { RATE } from './places.ts'
import { SkillList } from './skill-list.tsx'
import { SkillPage } from './skill-page.tsx'

type SkillsPageProps = {
  /** The place in the address after `#growth/skills/`. */
  item: string
  onEdit(entry: Entry): void
}

/** Skills: all of them, one of them, or the way of rating them. */
export function SkillsPage({ item, onEdit }: SkillsPageProps) {
  if (item === '') return <SkillList />
  if (item === RATE) return <RatePage />
  return <SkillPage key={item} skillId={item} onEdit={onEdit} />
}
