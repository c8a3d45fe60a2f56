import type { Day } from '../../../shared/day.ts'
import { formatMinutes } from '../../../shared/duration.ts'
import type { SkillRow } from '../../../shared/growth/skills/skill-rows.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import type { Formats } from '../../ui/formats-for.ts'
import { LevelDots } from '../../ui/level-dots.tsx'
import { Mark } from '../../ui/mark.tsx'
import { textsOfSkills as texts } from '../../ui/texts-of-skills.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { skillsAddress } from './places.ts'
import styles from './skills-table.module.css'
import { shortWhen } from './when-text.ts'

const LAST = ['learn', 'practise', 'apply'] as const

/** The skills with what is known of each; a name leads to all of it. */
export function SkillsTable({ rows, today }: { rows: readonly SkillRow[]; today: Day }) {
  const columns = columnsOf(today, useFormats())
  return (
    <div className={styles.frame}>
      <DataTable caption={texts.table} hideCaption columns={columns} rows={rows} keyOf={({ id }) => id} />
    </div>
  )
}

function columnsOf(today: Day, formats: Formats): Column<SkillRow>[] {
  return [
    { id: 'skill', title: texts.columns.skill, cell: (row) => <Name row={row} /> },
    {
      id: 'level',
      title: texts.columns.level,
      cell: ({ now, skill }) => (
        <span className={styles.level}>
          <LevelDots level={now?.level ?? null} wanted={skill.wantedLevel} />
          <span className={now === null ? styles.quiet : undefined}>
            {texts.level(now?.level ?? null, skill.wantedLevel)}
          </span>
        </span>
      ),
    },
    {
      id: 'others',
      title: texts.columns.others,
      isFigure: true,
      cell: ({ others }) =>
        others === null ? texts.never : formats.number(Math.round(others.level * 10) / 10),
    },
    ...LAST.map((mode) => ({
      id: mode,
      title: texts.columns[mode],
      cell: ({ times }: SkillRow) => (
        <span className={styles.when}>{shortWhen(times.last[mode], today, formats)}</span>
      ),
    })),
    {
      id: 'hours',
      title: texts.columns.hours,
      isFigure: true,
      cell: ({ times }) => (times.minutes === 0 ? texts.never : formatMinutes(times.minutes)),
    },
    {
      id: 'evidence',
      title: texts.columns.evidence,
      isFigure: true,
      cell: ({ evidence }) => (evidence === 0 ? texts.never : formats.number(evidence)),
    },
  ]
}

function Name({ row: { id, label, category, skill, stale } }: { row: SkillRow }) {
  const flags = skill.flags.map((flag) => texts.flags[flag])
  const facts = [...(label === category.name ? [] : [category.name]), ...flags]
  return (
    <span className={styles.skill}>
      <Mark side={category.side} spoken />
      <span className={styles.words}>
        <a className={styles.name} href={`#${skillsAddress(id)}`}>
          {label}
        </a>
        <span className={styles.facts}>
          {[...facts, ...(stale === null ? [] : [texts.stale])].join(' · ')}
        </span>
      </span>
    </span>
  )
}
