import { BadgeCheck } from 'lucide-react'
import type { Credential } from '../../../shared/credentials/records.ts'
import { skillLabel } from '../../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import type { Course } from '../../../shared/growth/records.ts'
import { Chip } from '../../ui/chip.tsx'
import { Mark } from '../../ui/mark.tsx'
import { texts as all } from '../../ui/texts.ts'
import { textsOfCourses as texts } from '../../ui/texts-of-courses.ts'
import styles from './courses.module.css'

type CourseFactsProps = {
  course: Course
  catalog: Catalog
  credentials: readonly Pick<Credential, 'id' | 'title'>[]
}

/** What a course serves and what it led to. */
export function CourseFacts({ course, catalog, credentials }: CourseFactsProps) {
  const { skillIds, credentialId } = course
  if (skillIds.length === 0 && credentialId === null) return null
  return (
    <div className={styles.facts}>
      {skillIds.map((id) => {
        const skill = catalog.skillById.get(id)
        const category = categoryOfSkill(catalog, id)
        return (
          <Chip key={id} name={all.fields.skill} icon={<Mark side={category?.side ?? 'unassigned'} />}>
            {skill === undefined ? all.unknownSkill : skillLabel(skill, category)}
          </Chip>
        )
      })}
      {credentialId !== null && (
        <Chip name={texts.ledTo} icon={<BadgeCheck size={14} strokeWidth={1.75} aria-hidden />}>
          {credentials.find(({ id }) => id === credentialId)?.title ?? texts.gone}
        </Chip>
      )}
    </div>
  )
}
