import { useState } from 'react'
import { SIDES, type Category, type Side, type Skill } from '../../../shared/entry/catalog.ts'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import { addCategory, addSkill, moveSkill, saveCategory, saveSkill } from '../../storage/catalog.ts'
import { MANY_ENTRIES } from '../../storage/before-many.ts'
import { mergeCategory, mergeSkill } from '../../storage/merge-catalog.ts'
import { Select } from '../../ui/select.tsx'
import { SkillPicker } from '../../ui/skill-picker.tsx'
import { textsOfSettings } from '../../ui/texts-of-settings.ts'
import { texts as all } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { itemOf, type CatalogRow } from './catalog-rows.ts'
import { NameDialog } from './name-dialog.tsx'
import { TargetDialog } from './target-dialog.tsx'
import { useCatalogChange } from './use-catalog-change.ts'

const texts = textsOfSettings.catalog

/** What is being asked for, if anything. */
export type Asking =
  | { kind: 'add-category' }
  | { kind: 'add-skill'; categoryId: string }
  | { kind: 'rename'; row: CatalogRow }
  | { kind: 'move'; skill: Skill; category: Category }
  | { kind: 'merge'; row: CatalogRow }

type DialogProps<Kind extends Asking['kind']> = {
  asking: Extract<Asking, { kind: Kind }>
  catalog: Catalog
  onClose(): void
}

/** The dialog for what is being asked. */
export function CatalogDialog({ asking, ...rest }: DialogProps<Asking['kind']>) {
  switch (asking.kind) {
    case 'add-category':
      return <AddCategory asking={asking} {...rest} />
    case 'add-skill':
      return <AddSkill asking={asking} {...rest} />
    case 'rename':
      return <Rename asking={asking} {...rest} />
    case 'move':
      return <Move asking={asking} {...rest} />
    case 'merge':
      return <Merge asking={asking} {...rest} />
  }
}

function optionsOf(catalog: Catalog, except: string | null) {
  return catalog.categories
    .filter(({ id, archived }) => id !== except && !archived)
    .map(({ id, name }) => ({ value: id, label: name }))
}

function AddCategory({ onClose }: DialogProps<'add-category'>) {
  const change = useCatalogChange()
  const options = SIDES.map((side) => ({ value: side, label: all.sides[side] }))
  return (
    <NameDialog
      title={texts.addCategory}
      name=""
      choice={{ label: texts.side, value: 'hard', options }}
      onClose={onClose}
      onSave={(name, side) =>
        change({
          label: texts.done.added(name),
          taken: texts.categoryTaken(name),
          run: (journal, label) => addCategory(journal, { name, side: side as Side }, label),
        })
      }
    />
  )
}

function AddSkill({ asking, catalog, onClose }: DialogProps<'add-skill'>) {
  const change = useCatalogChange()
  return (
    <NameDialog
      title={texts.addSkill}
      name=""
      choice={{ label: texts.category, value: asking.categoryId, options: optionsOf(catalog, null) }}
      onClose={onClose}
      onSave={(name, categoryId) =>
        change({
          label: texts.done.added(name),
          taken: texts.skillTaken(name, catalog.categoryById.get(categoryId)?.name ?? ''),
          run: (journal, label) => addSkill(journal, { name, categoryId }, label),
        })
      }
    />
  )
}

function Rename({ asking: { row }, onClose }: DialogProps<'rename'>) {
  const change = useCatalogChange()
  const { name: before } = itemOf(row)
  return (
    <NameDialog
      title={texts.renameTitle(before)}
      name={before}
      onClose={onClose}
      onSave={(name) =>
        change({
          label: texts.done.renamed(before, name),
          taken: row.kind === 'skill' ? texts.skillTaken(name, row.category.name) : texts.categoryTaken(name),
          run: (journal, label) =>
            row.kind === 'skill'
              ? saveSkill(journal, { ...row.skill, name }, label)
              : saveCategory(journal, { ...row.category, name }, label),
        })
      }
    />
  )
}

function Move({ asking: { skill, category }, catalog, onClose }: DialogProps<'move'>) {
  const change = useCatalogChange()
  const options = optionsOf(catalog, category.id)
  const [target, setTarget] = useState(options[0]?.value ?? null)
  const nameOf = (id: string) => catalog.categoryById.get(id)?.name ?? ''
  return (
    <TargetDialog
      title={texts.moveTitle(skill.name)}
      text={texts.moveHint}
      confirm={texts.move}
      target={target}
      onClose={onClose}
      onConfirm={(id) =>
        change({
          label: texts.done.moved(skill.name, nameOf(id)),
          taken: texts.skillTaken(skill.name, nameOf(id)),
          run: (journal, label) => moveSkill(journal, skill, id, label),
        })
      }
    >
      <Select label={texts.category} value={target ?? ''} options={options} onChange={setTarget} />
    </TargetDialog>
  )
}

function Merge({ asking: { row }, catalog, onClose }: DialogProps<'merge'>) {
  const change = useCatalogChange()
  const formats = useFormats()
  const isSkill = row.kind === 'skill'
  const options = optionsOf(catalog, row.category.id)
  const [target, setTarget] = useState(isSkill ? null : (options[0]?.value ?? null))
  const { name } = itemOf(row)
  const { entries, minutes } = row.logged
  const others = { ...catalog, skills: catalog.skills.filter(({ id }) => id !== row.id) }
  return (
    <TargetDialog
      title={texts.mergeTitle(name)}
      text={
        <>
          {isSkill
            ? texts.mergeSkill(name, entries, formats.number(entries), minutes)
            : texts.mergeCategory(name)}{' '}
          {entries >= MANY_ENTRIES && isSkill ? texts.mergeSnapshot : ''} {texts.mergeUndo}
        </>
      }
      confirm={texts.merge}
      target={target}
      onClose={onClose}
      onConfirm={(id, onMonth) => {
        const into = (isSkill ? catalog.skillById : catalog.categoryById).get(id)
        return change({
          label: texts.done.merged(name, into?.name ?? ''),
          run: async (journal, label) => {
            if (into === undefined) return null
            return 'categoryId' in into && isSkill
              ? await mergeSkill(journal, { from: row.skill, into }, label, onMonth)
              : await mergeCategory(journal, { from: row.category, into: into as Category }, label, onMonth)
          },
        })
      }}
    >
      {isSkill ? (
        <SkillPicker label={texts.mergeTarget} catalog={others} skillId={target} onChange={setTarget} />
      ) : (
        <Select label={texts.mergeTarget} value={target ?? ''} options={options} onChange={setTarget} />
      )}
    </TargetDialog>
  )
}
