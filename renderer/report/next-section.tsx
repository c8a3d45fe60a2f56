import type { NextStep } from '../../shared/report/next-steps.ts'
import type { ReportSkill } from '../../shared/report/skills-of-report.ts'
import { unreachable } from '../../shared/result.ts'
import { DataTable } from '../ui/data-table.tsx'
import type { Formats } from '../ui/formats-for.ts'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import { MarkedName } from './marked-name.tsx'
import styles from './report.module.css'
import type { SectionProps } from './section-props.ts'

const said = texts.report.next
const { none } = texts.balance

/** What is missing to the wanted levels, and what comes next. */
export function NextSection({ report: { model } }: SectionProps) {
  const formats = useFormats()
  const { gaps, next, day } = model
  return (
    <section>
      <h2>{texts.report.sections.next}</h2>
      {gaps.length > 0 && (
        <>
          <h3>{said.gaps}</h3>
          <DataTable
            caption={said.gapsCaption(formats.day(day))}
            rows={gaps}
            keyOf={({ id }) => id}
            columns={[
              {
                id: 'skill',
                title: said.gapColumns.skill,
                cell: skillCell,
              },
              {
                id: 'now',
                title: said.gapColumns.now,
                isFigure: true,
                cell: ({ now }) => now?.level ?? none,
              },
              {
                id: 'wanted',
                title: said.gapColumns.wanted,
                isFigure: true,
                cell: ({ wanted }) => wanted ?? none,
              },
              { id: 'gap', title: said.gapColumns.gap, isFigure: true, cell: ({ gap }) => gap ?? none },
            ]}
          />
        </>
      )}
      {next.length > 0 && (
        <>
          <h3>{said.steps}</h3>
          <div className={styles.steps}>
            <DataTable
              caption={said.stepsCaption(formats.day(day))}
              rows={next}
              keyOf={(step) => String(next.indexOf(step))}
              columns={[
                { id: 'what', title: said.stepColumns.what, cell: ({ text }) => text },
                { id: 'of', title: said.stepColumns.of, cell: (step) => ofWhat(step, formats) },
                {
                  id: 'by',
                  title: said.stepColumns.by,
                  cell: (step) => (step.day === null ? none : formats.day(step.day)),
                },
              ]}
            />
          </div>
        </>
      )}
    </section>
  )
}

function ofWhat(step: NextStep, formats: Formats): string {
  switch (step.kind) {
    case 'intention':
      return said.of.intention(step.of)
    case 'milestone':
      return said.of.milestone(step.goal)
    case 'goal':
      return said.of.goal
    case 'renewal':
      return said.of.renewal
    case 'credits':
      return said.of.credits(formats.number(step.missing), step.unit)
    default:
      return unreachable(step)
  }
}

function skillCell({ label, category }: ReportSkill) {
  return <MarkedName side={category.side}>{label}</MarkedName>
}
