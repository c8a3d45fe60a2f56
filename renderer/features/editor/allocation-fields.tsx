import { Plus, X } from 'lucide-react'
import { formatMinutes } from '../../../shared/duration.ts'
import { skillLabel } from '../../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import {
  firstPart,
  splitEvenly,
  type AllocationLine,
  type EntryForm,
  type FormErrors,
} from '../../../shared/entry/entry-form.ts'
import { Button } from '../../ui/button.tsx'
import { DurationField } from '../../ui/duration-field.tsx'
import { SkillPicker } from '../../ui/skill-picker.tsx'
import { texts } from '../../ui/texts.ts'
import { textsOfTheEditor } from '../../ui/texts-of-the-editor.ts'
import styles from './entry-window.module.css'

type AllocationFieldsProps = {
  catalog: Catalog
  form: EntryForm
  errors: FormErrors
  onChange(lines: AllocationLine[]): void
}

/** The skills of an entry. The first takes what the others leave, so that the parts always make the whole. */
export function AllocationFields({ catalog, form, errors, onChange }: AllocationFieldsProps) {
  const { lines } = form
  const change = (key: number, part: Partial<AllocationLine>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)))
  const add = () => {
    const key = Math.max(0, ...lines.map((line) => line.key)) + 1
    const half = Math.max(1, Math.floor((firstPart(form) ?? 0) / 2))
    onChange([...lines, { key, skillId: null, minutes: half }])
  }
  const nameOf = (skillId: string | null) => {
    const skill = skillId === null ? undefined : catalog.skillById.get(skillId)
    return skill === undefined ? texts.fields.skill : skillLabel(skill, categoryOfSkill(catalog, skill.id))
  }
  const rest = firstPart(form)

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.fields.skills}</legend>
      {lines.map(({ key, skillId, minutes }, index) => (
        <div key={key} className={styles.line}>
          <SkillPicker
            label={texts.fields.skill}
            hideLabel
            catalog={catalog}
            skillId={skillId}
            onChange={(chosen) => change(key, { skillId: chosen })}
            error={lineError(errors.lines?.get(key))}
          />
          {index === 0 ? (
            <span className={styles.rest}>{rest === null || rest < 1 ? '' : formatMinutes(rest)}</span>
          ) : (
            <DurationField
              label={texts.partOf(nameOf(skillId))}
              hideLabel
              minutes={minutes}
              onChange={(value) => change(key, { minutes: value })}
            />
          )}
          <Button
            look="icon"
            aria-label={texts.removeSkill(nameOf(skillId))}
            onPress={() => onChange(lines.filter((line) => line.key !== key))}
          >
            <X size={16} strokeWidth={1.75} aria-hidden />
          </Button>
        </div>
      ))}
      {errors.parts !== undefined && (
        <p className={styles.error}>{errors.parts === 'unclear' ? texts.needMinutes : texts.partsTooLong}</p>
      )}
      <div className={styles.below}>
        <Button look="link" onPress={add}>
          <Plus size={14} strokeWidth={1.75} aria-hidden />
          {texts.addSkill}
        </Button>
        {lines.length > 1 && (
          <Button look="link" onPress={() => onChange(splitEvenly(form))}>
            {textsOfTheEditor.evenly}
          </Button>
        )}
      </div>
      <p className={styles.hint}>
        {lines.length === 0 ? texts.noSkillHint : lines.length > 1 ? texts.restGoesFirst : ''}
      </p>
    </fieldset>
  )
}

function lineError(wrong: 'missing' | 'twice' | undefined): string | undefined {
  if (wrong === undefined) return undefined
  return wrong === 'missing' ? texts.chooseSkill : texts.twiceSkill
}
