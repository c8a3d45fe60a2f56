import { Plus, X } from 'lucide-react'
import { skillLabel } from '../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../shared/entry/catalog-index.ts'
import { Button } from './button.tsx'
import styles from './skill-list.module.css'
import { SkillPicker } from './skill-picker.tsx'
import { texts } from './texts.ts'

/** A line in which a skill can be chosen; `key` tells lines apart. */
export type SkillLine = { key: number; skillId: string | null }

type SkillListProps = {
  label: string
  catalog: Catalog
  skills: readonly SkillLine[]
  onChange(skills: readonly SkillLine[]): void
  hint?: string
}

/** Any number of skills, a line each; lines in which none was chosen count for nothing. */
export function SkillList({ label, catalog, skills, onChange, hint }: SkillListProps) {
  const nameOf = (skillId: string | null) => {
    const skill = skillId === null ? undefined : catalog.skillById.get(skillId)
    return skill === undefined ? texts.fields.skill : skillLabel(skill, categoryOfSkill(catalog, skill.id))
  }
  const add = () => {
    const key = Math.max(0, ...skills.map((line) => line.key)) + 1
    onChange([...skills, { key, skillId: null }])
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {skills.map(({ key, skillId }) => (
        <div key={key} className={styles.skill}>
          <SkillPicker
            label={texts.fields.skill}
            hideLabel
            catalog={catalog}
            skillId={skillId}
            onChange={(chosen) =>
              onChange(skills.map((line) => (line.key === key ? { ...line, skillId: chosen } : line)))
            }
          />
          <Button
            look="icon"
            aria-label={texts.removeSkill(nameOf(skillId))}
            onPress={() => onChange(skills.filter((line) => line.key !== key))}
          >
            <X size={16} strokeWidth={1.75} aria-hidden />
          </Button>
        </div>
      ))}
      <div>
        <Button look="link" onPress={add}>
          <Plus size={14} strokeWidth={1.75} aria-hidden />
          {texts.addSkill}
        </Button>
      </div>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </fieldset>
  )
}
