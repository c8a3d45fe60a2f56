import { useState } from 'react'
import type { Catalog } from '../../../shared/entry/catalog-index.ts'
import type { DayOneOptions } from '../../../shared/formats/day-one.ts'
import { Card } from '../../ui/card.tsx'
import { DurationField } from '../../ui/duration-field.tsx'
import { SkillPicker } from '../../ui/skill-picker.tsx'
import { textsOfFiles } from '../../ui/texts-of-files.ts'
import styles from './files.module.css'

const said = textsOfFiles.import

type DayOneCardProps = {
  catalog: Catalog
  /** Minutes of 0 say that what stands in the field is none. */
  onChange(options: DayOneOptions): void
}

/** What a diary does not say: how long an entry took, and for which skill. */
export function DayOneCard({ catalog, onChange }: DayOneCardProps) {
  const [minutes, setMinutes] = useState<number | null>(1)
  const [skillId, setSkillId] = useState<string | null>(null)
  const tell = (nextMinutes: number | null, nextSkill: string | null) => {
    setMinutes(nextMinutes)
    setSkillId(nextSkill)
    const skill = nextSkill === null ? undefined : catalog.skillById.get(nextSkill)
    const category = skill && catalog.categoryById.get(skill.categoryId)
    onChange({
      minutes: nextMinutes ?? 0,
      skill: skill === undefined ? null : { name: skill.name, category: category?.name ?? '' },
    })
  }
  return (
    <Card title={said.dayOne}>
      <div className={styles.form}>
        <p className={styles.text}>{said.dayOneText}</p>
        <div className={styles.pair}>
          <DurationField
            label={said.minutes}
            minutes={minutes}
            onChange={(next) => tell(next, skillId)}
            error={minutes === null ? said.minutesError : undefined}
          />
          <SkillPicker
            label={said.skill}
            catalog={catalog}
            skillId={skillId}
            onChange={(next) => tell(minutes, next)}
          />
        </div>
      </div>
    </Card>
  )
}
