import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import { Chip } from '../../ui/chip.tsx'
import { Mark } from '../../ui/mark.tsx'
import { texts } from '../../ui/texts.ts'
import styles from './feedback.module.css'
import { skillName } from './feedback-view.ts'

/** Skills by their marks and names. */
export function SkillChips({ catalog, skillIds }: { catalog: Catalog; skillIds: readonly string[] }) {
  if (skillIds.length === 0) return null
  return (
    <span className={styles.chips}>
      {skillIds.map((id) => (
        <Chip
          key={id}
          name={texts.fields.skill}
          icon={<Mark side={categoryOfSkill(catalog, id)?.side ?? 'unassigned'} />}
        >
          {skillName(catalog, id)}
        </Chip>
      ))}
    </span>
  )
}
