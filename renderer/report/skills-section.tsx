import { formatMinutes } from '../../shared/duration.ts'
import { EVIDENCE_KINDS, evidenceSum } from '../../shared/growth/skills/evidence.ts'
import type { ReportSkill } from '../../shared/report/skills-of-report.ts'
import { LevelScale } from '../ui/charts/level-scale.tsx'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import { MarkedName } from './marked-name.tsx'
import styles from './report.module.css'
import type { SectionProps } from './section-props.ts'

const said = texts.report.skills
const { none } = texts.balance

/** Each skill with its level then and now, what is wanted, how others see it, and what this time shows of it. */
export function SkillsSection({ report: { model } }: SectionProps) {
  const formats = useFormats()
  const { skills, hasLevels, from, day } = model
  const levels: Column<ReportSkill>[] = [
    {
      id: 'level',
      title: said.columns.level,
      cell: levelCell,
    },
    {
      id: 'wanted',
      title: said.columns.wanted,
      isFigure: true,
      cell: ({ wanted }) => (wanted === null ? none : String(wanted)),
    },
    {
      id: 'others',
      title: said.columns.others,
      isFigure: true,
      cell: ({ others }) =>
        others === null
          ? none
          : said.othersOf(formats.number(Math.round(others.level * 10) / 10), others.count),
    },
  ]
  return (
    <section>
      <h2>{texts.report.sections.skills}</h2>
      <div className={styles.skills}>
        <DataTable
          caption={hasLevels ? said.caption(formats.day(from), formats.day(day)) : said.captionWithoutLevels}
          rows={skills}
          keyOf={({ id }) => id}
          columns={[
            {
              id: 'skill',
              title: said.columns.skill,
              cell: skillCell,
            },
            ...(hasLevels ? levels : []),
            {
              id: 'time',
              title: said.columns.time,
              isFigure: true,
              cell: ({ minutes }) => (minutes === 0 ? none : formatMinutes(minutes)),
            },
            { id: 'evidence', title: said.columns.evidence, cell: evidenceText },
          ]}
        />
      </div>
      {hasLevels && <p className={styles.note}>{said.note}</p>}
    </section>
  )
}

function evidenceText({ evidence }: ReportSkill): string {
  if (evidenceSum(evidence) === 0) return none
  return EVIDENCE_KINDS.filter((kind) => evidence[kind] > 0)
    .map((kind) => said.evidence[kind](evidence[kind]))
    .join(', ')
}

function skillCell({ label, category }: ReportSkill) {
  return <MarkedName side={category.side}>{label}</MarkedName>
}

function levelCell({ before, now, wanted }: ReportSkill) {
  if (now === null) return none
  return (
    <span className={styles.level}>
      <LevelScale before={before?.level ?? null} now={now.level} wanted={wanted} />
      {said.level(before?.level ?? null, now.level)}
    </span>
  )
}
