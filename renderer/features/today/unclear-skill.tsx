import { Plus } from 'lucide-react'
import { GENERAL, skillLabel, type Skill } from '../../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import type { QuickAdd } from '../../../shared/entry/quick-add.ts'
import { createSkill } from '../../storage/skills.ts'
import { useJournal } from '../../storage/journal-context.tsx'
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
  onFailure(text: string): void
  onSaid(text: string): void
}

/** A name after `@` that means no skill, or several: take one of those near it, or create it. */
export function UnclearSkill({ name, parsed, catalog, line, onLine, onFailure, onSaid }: UnclearSkillProps) {
  const journal = useJournal()
  const suggestions = parsed.unknown.find((one) => one.name === name)?.suggestions ?? []

  const take = (skill: Skill) => onLine(replaceName(line, parsed, name, writtenName(skill, catalog)))
  const create = async (categoryId: string) => {
    const saved = await createSkill(journal, { name, categoryId })
    if (saved.kind === 'not-saved') return onFailure(texts.notSaved(saved.reason, saved.code))
    onSaid(texts.quickAdd.created(name))
    // The catalogue follows by itself, and the line then means the new skill.
    onLine(line)
  }

  return (
    <>
      {suggestions.slice(0, 4).map((skill) => {
        const category = categoryOfSkill(catalog, skill.id)
        return (
          <Button key={skill.id} onPress={() => take(skill)}>
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
  return (['hard', 'soft', 'personal'] as const).map((side) => ({
    id: side,
    side,
    title: texts.sides[side],
    choices: catalog.categories
      .filter((category) => category.side === side && !category.archived)
      .map(({ id, name }) => ({ id, label: name })),
  }))
}

/** How a skill is written so that it is found again: by its path, which no other skill has. */
function writtenName(skill: Skill, catalog: Catalog): string {
  const category = categoryOfSkill(catalog, skill.id)
  const isAlone = catalog.skills.filter((one) => one.name === skill.name).length === 1
  const path = category === undefined ? skill.name : `${category.name}/${skill.name}`
  const written = isAlone && skill.name !== GENERAL ? skill.name : path
  return /\s/.test(written) ? `@"${written}"` : `@${written}`
}

function replaceName(line: string, parsed: QuickAdd, name: string, written: string): string {
  const part = parsed.parts.find(({ kind, text }) => kind === 'skill' && text.includes(name))
  return part === undefined ? line : `${line.slice(0, part.from)}${written}${line.slice(part.to)}`
}
