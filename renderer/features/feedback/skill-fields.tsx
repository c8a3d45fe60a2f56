import { Plus, X } from 'lucide-react'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { RequestForm } from '../../../shared/feedback/request-form.ts'
import { Button } from '../../ui/button.tsx'
import { SkillPicker } from '../../ui/skill-picker.tsx'
import { textsOfFeedback as said } from '../../ui/texts-of-feedback.ts'
import { texts } from '../../ui/texts.ts'
import styles from './feedback-dialog.module.css'
import { skillName } from './feedback-view.ts'

type SkillFieldsProps = {
  catalog: Catalog
  skills: RequestForm['skills']
  error: string | undefined
  onChange(skills: RequestForm['skills']): void
}

/** The skills that a request is about; lines in which none was chosen count for nothing. */
export function SkillFields({ catalog, skills, error, onChange }: SkillFieldsProps) {
  const add = () =>
    onChange([...skills, { key: Math.max(0, ...skills.map((line) => line.key)) + 1, skillId: null }])
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{said.skills}</legend>
      {skills.map(({ key, skillId }, index) => (
        <div key={key} className={styles.line}>
          <SkillPicker
            label={texts.fields.skill}
            hideLabel
            catalog={catalog}
            skillId={skillId}
            onChange={(chosen) =>
              onChange(skills.map((line) => (line.key === key ? { ...line, skillId: chosen } : line)))
            }
            error={index === 0 ? error : undefined}
          />
          {skills.length > 1 && (
            <Button
              look="icon"
              aria-label={texts.removeSkill(
                skillId === null ? texts.fields.skill : skillName(catalog, skillId),
              )}
              onPress={() => onChange(skills.filter((line) => line.key !== key))}
            >
              <X size={16} strokeWidth={1.75} aria-hidden />
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button look="link" onPress={add}>
          <Plus size={14} strokeWidth={1.75} aria-hidden />
          {texts.addSkill}
        </Button>
      </div>
    </fieldset>
  )
}
