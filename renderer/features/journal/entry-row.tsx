import { CopyPlus, Import, LayoutTemplate, Pencil, Timer, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { formatMinutes } from '../../../shared/duration.ts'
import { skillLabel } from '../../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Entry } from '../../../shared/entry/entry.ts'
import { snippetOf } from '../../../shared/search/snippet.ts'
import { matchesIn } from '../../../shared/search/terms.ts'
import { RowCheckBox } from '../../ui/row-check-box.tsx'
import { Mark } from '../../ui/mark.tsx'
import { MarkedText } from '../../ui/marked-text.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { texts } from '../../ui/texts.ts'
import { textsOfTheEditor } from '../../ui/texts-of-the-editor.ts'
import { textsOfTheJournal as words } from '../../ui/texts-of-the-journal.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './entry-row.module.css'

type EntryRowProps = {
  entry: Entry
  catalog: Catalog
  terms: readonly string[]
  isSelected: boolean
  isSelecting: boolean
  onSelect(id: string, range: boolean): void
  onEdit(entry: Entry): void
  onRepeat(entry: Entry): void
  onSaveTemplate(entry: Entry): void
  onDelete(entry: Entry): void
}

/** One entry in its day: marks of its sides, title, tags, skills, kind and mode, time and what can be done with it. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const {
    entry,
    catalog,
    terms,
    isSelected,
    isSelecting,
    onSelect,
    onEdit,
    onRepeat,
    onDelete,
    onSaveTemplate,
  } = props
  const formats = useFormats()
  const categories = entry.allocations.map(({ skillId }) => categoryOfSkill(catalog, skillId))
  const sides = new Set(categories.map((category) => category?.side ?? 'unassigned'))
  if (sides.size === 0) sides.add('unassigned')
  const skills = entry.allocations.map(({ skillId }, index) => {
    const skill = catalog.skillById.get(skillId)
    return skill === undefined ? texts.unknownSkill : skillLabel(skill, categories[index])
  })
  const tags = entry.tags.map((tag) => `#${tag}`).join(' ')
  const snippet =
    terms.length === 0 ? null : (snippetOf(entry.notes, terms) ?? snippetOf(entry.outcome, terms))
  const kind = [
    ...(entry.kind === 'other' ? [] : [texts.kinds[entry.kind]]),
    ...(entry.mode === null ? [] : [texts.modes[entry.mode]]),
  ].join(' · ')
  return (
    // The row around it has the keys; a click anywhere on it opens the entry.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="gridcell"
      className={isSelecting ? `${styles.row} ${styles.selecting}` : styles.row}
      onClick={(event) => {
        if ((event.target as Element).closest('button, input') !== null) return
        if (event.shiftKey || event.ctrlKey || event.metaKey) onSelect(entry.id, event.shiftKey)
        else onEdit(entry)
      }}
    >
      <span className={styles.box}>
        <RowCheckBox
          label={words.select(entry.title)}
          isChecked={isSelected}
          onPress={(withShift) => onSelect(entry.id, withShift)}
        />
      </span>
      <span className={styles.marks}>
        {[...sides].map((side) => (
          <Mark key={side} side={side} spoken />
        ))}
      </span>
      <span>
        <div className={styles.title} dir="auto">
          <MarkedText text={entry.title} spans={matchesIn(entry.title, terms)} />
          {tags !== '' && (
            <span className={styles.tags}>
              <MarkedText text={tags} spans={matchesIn(tags, terms)} />
            </span>
          )}
        </div>
        {snippet !== null && (
          <div className={styles.snippet} dir="auto">
            <MarkedText {...snippet} />
          </div>
        )}
      </span>
      <span className={styles.skills} title={skills.length > 1 ? formats.list(skills) : undefined}>
        {skills.length === 0 ? texts.sides.unassigned : formats.list(skills)}
      </span>
      <span className={styles.kind}>{kind}</span>
      <span className={styles.time}>
        <ProvenanceHint provenance={entry.provenance} />
        {formatMinutes(entry.minutes)}
      </span>
      <span className={styles.actions}>
        <MenuButton
          label={texts.entryActions(entry.title)}
          isOutsideTabOrder
          actions={[
            {
              id: 'edit',
              label: texts.edit,
              icon: Pencil,
              shortcut: texts.enterKey,
              onAction: () => onEdit(entry),
            },
            { id: 'repeat', label: texts.duplicate, icon: CopyPlus, onAction: () => onRepeat(entry) },
            {
              id: 'template',
              label: textsOfTheEditor.saveAsTemplate,
              icon: LayoutTemplate,
              onAction: () => onSaveTemplate(entry),
            },
            {
              id: 'delete',
              label: texts.delete,
              icon: Trash2,
              shortcut: texts.deleteKey,
              isDanger: true,
              onAction: () => onDelete(entry),
            },
          ]}
        />
      </span>
    </div>
  )
})

/** Only what is not the usual is hinted at: minutes that were timed, or came from elsewhere. */
function ProvenanceHint({ provenance }: { provenance: Entry['provenance'] }) {
  const Icon = provenance === 'timed' ? Timer : provenance === 'imported' ? Import : null
  if (Icon === null) return null
  return (
    <span
      className={styles.provenance}
      role="img"
      aria-label={words.provenances[provenance]}
      title={words.provenances[provenance]}
    >
      <Icon size={13} strokeWidth={1.75} aria-hidden />
    </span>
  )
}
