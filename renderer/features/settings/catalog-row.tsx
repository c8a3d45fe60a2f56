import {
  Archive,
  ArchiveRestore,
  ArrowDown,
  ArrowUp,
  Combine,
  FolderInput,
  Pencil,
  Plus,
  Scale,
  Trash2,
} from 'lucide-react'
import { formatMinutes } from '../../../shared/duration.ts'
import { SIDES, type Side } from '../../../shared/entry/catalog.ts'
import { Mark } from '../../ui/mark.tsx'
import { MenuButton, type MenuAction } from '../../ui/menu-button.tsx'
import { textsOfSettings } from '../../ui/texts-of-settings.ts'
import { texts as all } from '../../ui/texts.ts'
import styles from './catalog-row.module.css'
import { itemOf, type CatalogRow } from './catalog-rows.ts'

const texts = textsOfSettings.catalog

export type RowActions = {
  onRename(): void
  onStep(step: -1 | 1): void
  onMove(): void
  onAddSkill(): void
  onSide(side: Side): void
  onArchive(): void
  onMerge(): void
  onDelete(): void
}

/** A category or a skill in its place: its mark, its name, the time it was given, and what can be done with it. */
export function CatalogRowView({ row, on }: { row: CatalogRow; on: RowActions }) {
  const { name, archived } = itemOf(row)
  const { minutes } = row.logged
  const classes = [styles.row, styles[row.kind], archived ? styles.archived : '']
  return (
    <div className={classes.join(' ')}>
      {row.kind === 'category' ? <Mark side={row.category.side} /> : <span />}
      <span className={styles.name} title={name}>
        {name}
      </span>
      {archived ? <span className={styles.tag}>{texts.archived}</span> : <span />}
      <span className={minutes === 0 ? `${styles.time} ${styles.none}` : styles.time}>
        {minutes === 0 ? '–' : formatMinutes(minutes)}
      </span>
      <span className={styles.actions}>
        <MenuButton label={texts.actions(name)} actions={actionsOf(row, on)} />
      </span>
    </div>
  )
}

function actionsOf(row: CatalogRow, on: RowActions): MenuAction[] {
  const { archived } = itemOf(row)
  return [
    { id: 'rename', label: texts.rename, icon: Pencil, shortcut: all.enterKey, onAction: on.onRename },
    { id: 'up', label: texts.moveUp, icon: ArrowUp, shortcut: 'Alt ↑', onAction: () => on.onStep(-1) },
    { id: 'down', label: texts.moveDown, icon: ArrowDown, shortcut: 'Alt ↓', onAction: () => on.onStep(1) },
    ...(row.kind === 'skill'
      ? [{ id: 'move', label: texts.moveTo, icon: FolderInput, onAction: on.onMove }]
      : [
          { id: 'add', label: texts.addSkill, icon: Plus, onAction: on.onAddSkill },
          ...SIDES.filter((side) => side !== row.category.side).map((side) => ({
            id: side,
            label: texts.countAs(all.sidesShort[side]),
            icon: Scale,
            onAction: () => on.onSide(side),
          })),
        ]),
    { id: 'merge', label: texts.mergeInto, icon: Combine, onAction: on.onMerge },
    archived
      ? { id: 'archive', label: texts.unarchive, icon: ArchiveRestore, onAction: on.onArchive }
      : { id: 'archive', label: texts.archive, icon: Archive, onAction: on.onArchive },
    {
      id: 'delete',
      label: all.delete,
      icon: Trash2,
      shortcut: all.deleteKey,
      isDanger: true,
      onAction: on.onDelete,
    },
  ]
}
