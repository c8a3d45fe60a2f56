import { FolderPlus, Plus } from 'lucide-react'
import { useState } from 'react'
import { deleteCategory, deleteSkill, reorder, saveCategory, saveSkill } from '../../storage/catalog.ts'
import { useCatalog } from '../../storage/use-catalog.ts'
import { useSkillTotals } from '../../storage/use-skill-totals.ts'
import { Button } from '../../ui/button.tsx'
import { GroupedRows } from '../../ui/grouped-rows.tsx'
import { Page } from '../../ui/page.tsx'
import { textsOfSettings } from '../../ui/texts-of-settings.ts'
import { texts as all } from '../../ui/texts.ts'
import { toast } from '../../ui/toasts.tsx'
import { CatalogDialog, type Asking } from './catalog-dialogs.tsx'
import { CatalogRowView, type RowActions } from './catalog-row.tsx'
import { catalogGroups, itemOf, type CatalogRow } from './catalog-rows.ts'
import styles from './settings.module.css'
import { useCatalogChange } from './use-catalog-change.ts'

const texts = textsOfSettings.catalog

/** All categories and skills with their time, to be changed in their place. */
export function CatalogSection() {
  const catalog = useCatalog()
  const totals = useSkillTotals()
  const change = useCatalogChange()
  const [asking, setAsking] = useState<Asking | null>(null)
  const first = catalog?.categories.find(({ archived }) => !archived)?.id

  const tell = async (work: Promise<string | null>) => {
    const wrong = await work
    if (wrong !== null) toast({ message: wrong })
  }
  const step = (row: CatalogRow, by: -1 | 1) =>
    void tell(
      change({
        label: texts.done.reordered(itemOf(row).name),
        run: (journal, label) => reorder(journal, itemOf(row), by, label),
      }),
    )
  const remove = (row: CatalogRow) => {
    const { name } = itemOf(row)
    void tell(
      change({
        label: texts.done.deleted(name),
        inUse: texts.inUse(name),
        run: (journal, label) =>
          row.kind === 'skill'
            ? deleteSkill(journal, row.skill, label)
            : deleteCategory(journal, row.category, label),
      }),
    )
  }
  const archive = (row: CatalogRow) => {
    const { name, archived } = itemOf(row)
    void tell(
      change({
        label: archived ? texts.done.unarchived(name) : texts.done.archived(name),
        run: (journal, label) =>
          row.kind === 'skill'
            ? saveSkill(journal, { ...row.skill, archived: !archived }, label)
            : saveCategory(journal, { ...row.category, archived: !archived }, label),
      }),
    )
  }
  const actionsFor = (row: CatalogRow): RowActions => ({
    onRename: () => setAsking({ kind: 'rename', row }),
    onStep: (by) => step(row, by),
    onMove: () =>
      row.kind === 'skill' && setAsking({ kind: 'move', skill: row.skill, category: row.category }),
    onAddSkill: () => setAsking({ kind: 'add-skill', categoryId: row.category.id }),
    onSide: (side) =>
      void tell(
        change({
          label: texts.done.side(row.category.name, all.sidesShort[side]),
          run: (journal, label) => saveCategory(journal, { ...row.category, side }, label),
        }),
      ),
    onArchive: () => archive(row),
    onMerge: () => setAsking({ kind: 'merge', row }),
    onDelete: () => remove(row),
  })

  return (
    <Page
      title={textsOfSettings.sections.catalog}
      meta={texts.meta}
      controls={
        <>
          <Button
            isDisabled={first === undefined}
            onPress={() => first !== undefined && setAsking({ kind: 'add-skill', categoryId: first })}
          >
            <Plus size={16} strokeWidth={1.75} aria-hidden />
            {texts.addSkill}
          </Button>
          <Button onPress={() => setAsking({ kind: 'add-category' })}>
            <FolderPlus size={16} strokeWidth={1.75} aria-hidden />
            {texts.addCategory}
          </Button>
        </>
      }
    >
      <p className={styles.keys}>{texts.keys}</p>
      {catalog && totals && (
        <GroupedRows
          label={texts.list}
          groups={catalogGroups(catalog, totals)}
          textOf={(row) =>
            row.kind === 'skill' ? texts.skillOf(row.skill.name, row.category.name) : row.category.name
          }
          onOpen={(row) => setAsking({ kind: 'rename', row })}
          onDelete={remove}
          onMove={step}
          dependencies={[catalog, totals]}
        >
          {(row) => <CatalogRowView row={row} on={actionsFor(row)} />}
        </GroupedRows>
      )}
      {catalog && asking && (
        <CatalogDialog asking={asking} catalog={catalog} onClose={() => setAsking(null)} />
      )}
    </Page>
  )
}
