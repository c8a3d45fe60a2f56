import { Plus } from 'lucide-react'
import { SIDES, skillLabel } from '../../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import { writeSkill } from '../../../shared/entry/quick-add-format.ts'
import type { QuickAdd } from '../../../shared/entry/quick-add.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceMenu } from '../../ui/choice-menu.tsx'
import { Mark } from '../../ui/mark.tsx'
import { texts } from '../../ui/texts.ts'

type UnclearSkillProps = {
  name: string
  parsed: QuickAdd
  catalog: Catalog
  line: string
  onLine(line: string): void
  onCreate(name: string, categoryId: string): Promise<boolean>
}

/** A name after `@` that means no skill, or several: take one of those near it, or create it. */
export function UnclearSkill({ name, parsed, catalog, line, onLine, onCreate }: UnclearSkillProps) {
  const suggestions = parsed.unknown.find((one) => one.name === name)?.suggestions ?? []
  const create = async (categoryId: string) => {
    // The catalogue follows by itself, and the line then means the new skill.
    if (await onCreate(name, categoryId)) onLine(line)
  }
  return (
    <>
      {suggestions.slice(0, 4).map((skill) => {
        const category = categoryOfSkill(catalog, skill.id)
        return (
          <Button
            key={skill.id}
            onPress={() => onLine(replaceName(line, parsed, name, writeSkill(skill, catalog)))}
          >
            <Mark side={category?.side ?? 'unassigned'} />
            {skillLabel(skill, category)}
          </Button>
        )
      })}
      <ChoiceMenu
        label={texts.quickAdd.createIn(name)}
        groups={categoryGroups(catalog)}
        onChoose={(categoryId) => void create(categoryId)}
      >
        <Plus size={14} strokeWidth={1.75} aria-hidden />
        {texts.quickAdd.createSkill(name)}
      </ChoiceMenu>
    </>
  )
}

function categoryGroups(catalog: Catalog) {
  return SIDES.map((side) => ({
    id: side,
    side,
    title: texts.sides[side],
    choices: catalog.categories
      .filter((category) => category.side === side && !category.archived)
      .map(({ id, name }) => ({ id, label: name })),
  }))
}

function replaceName(line: string, parsed: QuickAdd, name: string, written: string): string {
  const part = parsed.parts.find(({ kind, text }) => kind === 'skill' && text.includes(name))
  return part === undefined ? line : `${line.slice(0, part.from)}${written}${line.slice(part.to)}`
}
