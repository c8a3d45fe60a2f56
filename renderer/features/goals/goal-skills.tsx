import { Plus, X } from 'lucide-react'
import { skillLabel } from '../../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import type { GoalForm } from '../../../shared/balance/goal-form.ts'
import { Button } from '../../ui/button.tsx'
import { SkillPicker } from '../../ui/skill-picker.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfGoals as texts } from '../../ui/texts-of-goals.ts'
import styles from './goal-dialog.module.css'

type GoalSkillsProps = {
  catalog: Catalog
  skills: GoalForm['skills']
  onChange(skills: GoalForm['skills']): void
}

/** The skills that a goal is after; lines in which none was chosen count for nothing. */
export function GoalSkills({ catalog, skills, onChange }: GoalSkillsProps) {
  const nameOf = (skillId: string | null) => {
    const skill = skillId === null ? undefined : catalog.skillById.get(skillId)
    return skill === undefined ? all.fields.skill : skillLabel(skill, categoryOfSkill(catalog, skill.id))
  }
  const add = () => {
    const key = Math.max(0, ...skills.map((line) => line.key)) + 1
    onChange([...skills, { key, skillId: null }])
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.skills}</legend>
      {skills.map(({ key, skillId }) => (
        <div key={key} className={styles.skill}>
          <SkillPicker
            label={all.fields.skill}
            hideLabel
            catalog={catalog}
            skillId={skillId}
            onChange={(chosen) =>
              onChange(skills.map((line) => (line.key === key ? { ...line, skillId: chosen } : line)))
            }
          />
          <Button
            look="icon"
            aria-label={all.removeSkill(nameOf(skillId))}
            onPress={() => onChange(skills.filter((line) => line.key !== key))}
          >
            <X size={16} strokeWidth={1.75} aria-hidden />
          </Button>
        </div>
      ))}
      <div>
        <Button look="link" onPress={add}>
          <Plus size={14} strokeWidth={1.75} aria-hidden />
          {all.addSkill}
        </Button>
      </div>
      <p className={styles.hint}>{texts.counting}</p>
    </fieldset>
  )
}
