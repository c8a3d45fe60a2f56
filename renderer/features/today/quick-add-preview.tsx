import { Calendar, Clock, Hash, Route, Shapes, Users } from 'lucide-react'
import type { Day } from '../../../shared/day.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import { skillLabel } from '../../../shared/entry/catalog.ts'
import { categoryOfSkill, type Catalog } from '../../../shared/entry/catalog-index.ts'
import { timeAfter } from '../../../shared/entry/quick-add-ranges.ts'
import type { QuickAdd } from '../../../shared/entry/quick-add.ts'
import { instantOf } from '../../platform/clock.ts'
import type { Formats } from '../../ui/formats-for.ts'
import { Chip } from '../../ui/chip.tsx'
import { Mark } from '../../ui/mark.tsx'
import { texts } from '../../ui/texts.ts'
import { textsOfQuickAdd } from '../../ui/texts-of-quick-add.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './quick-add.module.css'

const ICON = { size: 13, strokeWidth: 1.75, 'aria-hidden': true } as const

type QuickAddPreviewProps = { parsed: QuickAdd; catalog: Catalog; today: Day }

/** What a line was understood as, piece by piece. */
export function QuickAddPreview({ parsed, catalog, today }: QuickAddPreviewProps) {
  const formats = useFormats()
  const day = formats.dayTitle(parsed.date, today)
  const { title, minutes, date, skills, allocations, unknown, tags, mode, kind } = parsed
  return (
    <div className={styles.preview}>
      {title !== '' && <span className={styles.title}>{title}</span>}
      {minutes !== null && (
        <Chip name={texts.fields.duration} icon={<Clock {...ICON} />}>
          {durationText(parsed, minutes, formats)}
        </Chip>
      )}
      <Chip name={texts.fields.date} icon={<Calendar {...ICON} />}>
        {date > today ? textsOfQuickAdd.stillToCome(day) : day}
      </Chip>
      {skills.map((skill) => {
        const category = categoryOfSkill(catalog, skill.id)
        const part = allocations.find(({ skillId }) => skillId === skill.id)
        const label = skillLabel(skill, category)
        return (
          <Chip
            key={skill.id}
            name={texts.fields.skill}
            icon={<Mark side={category?.side ?? 'unassigned'} />}
          >
            {part !== undefined && allocations.length > 1
              ? texts.quickAdd.skillPart(label, part.minutes)
              : label}
          </Chip>
        )
      })}
      {skills.length === 0 && unknown.length === 0 && (
        <Chip name={texts.fields.skill} icon={<Mark side="unassigned" />}>
          {texts.quickAdd.unassigned}
        </Chip>
      )}
      {tags.map((tag) => (
        <Chip key={tag} name={texts.fields.tag} icon={<Hash {...ICON} />}>
          {tag}
        </Chip>
      ))}
      {mode !== null && (
        <Chip name={texts.fields.mode} icon={<Route {...ICON} />}>
          {texts.modes[mode]}
        </Chip>
      )}
      {kind !== 'other' && (
        <Chip name={texts.fields.kind} icon={<Shapes {...ICON} />}>
          {texts.kinds[kind]}
        </Chip>
      )}
      {parsed.with !== null && (
        <Chip name={textsOfQuickAdd.with} icon={<Users {...ICON} />}>
          {textsOfQuickAdd.counterparts[parsed.with]}
        </Chip>
      )}
    </div>
  )
}

function durationText({ date, startsAt }: QuickAdd, minutes: number, formats: Formats): string {
  if (startsAt === null) return formatMinutes(minutes)
  const shown = (time: string) => formats.time(instantOf(date, time))
  return textsOfQuickAdd.range(shown(startsAt), shown(timeAfter(startsAt, minutes)), formatMinutes(minutes))
}
