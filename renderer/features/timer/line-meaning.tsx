import { Hash } from 'lucide-react'
import type { Day } from '../../../shared/day.ts'
import { skillLabel } from '../../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import { quickAddProblemText } from '../../../shared/entry/quick-add-problems.ts'
import { readTimerLine } from '../../../shared/timer/timed-entry.ts'
import type { About } from '../../../shared/timer/timer.ts'
import { Chip } from '../../ui/chip.tsx'
import { Mark } from '../../ui/mark.tsx'
import { texts } from '../../ui/texts.ts'
import { textsOfTheTimer } from '../../ui/texts-of-the-timer.ts'
import styles from './timer.module.css'

/** What a timer's line was understood as, where it says more than a title. */
export function LineMeaning({ about, catalog, day }: { about: About; catalog: Catalog; day: Day }) {
  const { skills, tags, mode, problems, leftOut } = readTimerLine(about, catalog, day)
  const unclear = problems.filter(({ kind }) => kind !== 'no-title')
  if (skills.length + tags.length + unclear.length + leftOut.length === 0 && mode === null) return null
  return (
    <div className={styles.meaning}>
      {skills.map((skill) => {
        const category = categoryOfSkill(catalog, skill.id)
        return (
          <Chip
            key={skill.id}
            name={texts.fields.skill}
            icon={<Mark side={category?.side ?? 'unassigned'} />}
          >
            {skillLabel(skill, category)}
          </Chip>
        )
      })}
      {tags.map((tag) => (
        <Chip key={tag} name={texts.fields.tag} icon={<Hash size={13} strokeWidth={1.75} aria-hidden />}>
          {tag}
        </Chip>
      ))}
      {mode !== null && <Chip name={texts.fields.mode}>{texts.modes[mode]}</Chip>}
      {unclear.map((problem) => (
        <span key={JSON.stringify(problem)}>{quickAddProblemText(problem)}</span>
      ))}
      {leftOut.length > 0 && <span>{textsOfTheTimer.leftOut(leftOut)}</span>}
    </div>
  )
}
