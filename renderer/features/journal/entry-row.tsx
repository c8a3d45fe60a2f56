import { CopyPlus, Pencil, Trash2 } from 'lucide-react'
import { formatMinutes } from '../../../shared/duration.ts'
import { skillLabel } from '../../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { Mark } from '../../ui/mark.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './entry-row.module.css'

type EntryRowProps = {
  entry: Entry
  catalog: Catalog
  onEdit(): void
  onRepeat(): void
  onDelete(): void
}

/** One entry in its day: marks of its sides, title, skills, kind, time and what can be done with it. */
export function EntryRow({ entry, catalog, onEdit, onRepeat, onDelete }: EntryRowProps) {
  const formats = useFormats()
  const categories = entry.allocations.map(({ skillId }) => categoryOfSkill(catalog, skillId))
  const sides = new Set(categories.map((category) => category?.side ?? 'unassigned'))
  const skills = entry.allocations.map(({ skillId }, index) => {
    const skill = catalog.skillById.get(skillId)
    return skill === undefined ? texts.unknownSkill : skillLabel(skill, categories[index])
  })
  return (
    <div className={styles.row}>
      <span className={styles.marks}>
        {sides.size === 0 ? (
          <Mark side="unassigned" spoken />
        ) : (
          [...sides].map((side) => <Mark key={side} side={side} spoken />)
        )}
      </span>
      <span className={styles.title}>{entry.title}</span>
      <span className={styles.skills} title={skills.length > 1 ? formats.list(skills) : undefined}>
        {skills.length === 0 ? texts.sides.unassigned : formats.list(skills)}
      </span>
      <span className={styles.kind}>{entry.kind === 'other' ? '' : texts.kinds[entry.kind]}</span>
      <span className={styles.time}>{formatMinutes(entry.minutes)}</span>
      <span className={styles.actions}>
        <MenuButton
          label={texts.entryActions(entry.title)}
          actions={[
            { id: 'edit', label: texts.edit, icon: Pencil, shortcut: texts.enterKey, onAction: onEdit },
            { id: 'repeat', label: texts.duplicate, icon: CopyPlus, onAction: onRepeat },
            {
              id: 'delete',
              label: texts.delete,
              icon: Trash2,
              shortcut: texts.deleteKey,
              isDanger: true,
              onAction: onDelete,
            },
          ]}
        />
      </span>
    </div>
  )
}
