import { formatMinutes } from '../../shared/duration.ts'
import { skillLabel } from '../../shared/entry/catalog.ts'
import { categoryOfSkill } from '../../shared/entry/catalog-index.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import { DataTable } from '../ui/data-table.tsx'
import { Mark } from '../ui/mark.tsx'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import styles from './report.module.css'
import type { Report } from './use-report.ts'

/** Every entry of the time, month by month. */
export function LogSection({ report }: { report: Report }) {
  const formats = useFormats()
  const { months, catalog } = report
  const skillsOf = ({ allocations }: Entry) =>
    allocations.map(({ skillId }) => {
      const skill = catalog.skillById.get(skillId)
      const category = categoryOfSkill(catalog, skillId)
      const name = skill === undefined ? texts.unknownSkill : skillLabel(skill, category)
      return { skillId, name, side: category?.side ?? ('unassigned' as const) }
    })
  return (
    <section className={styles.log}>
      <h2>{texts.report.log}</h2>
      {months
        .filter(({ entries }) => entries.length > 0)
        .map(({ month, entries, summary }) => (
          <section key={month}>
            <h3>
              {formats.monthAndYear(month)}{' '}
              <span className={styles.beside}>{formatMinutes(summary.minutes)}</span>
            </h3>
            <DataTable
              caption={texts.report.logCaption(formats.monthAndYear(month))}
              hideCaption
              rows={entries}
              keyOf={({ id }) => id}
              columns={[
                { id: 'date', title: texts.fields.date, cell: ({ date }) => formats.shortDay(date) },
                { id: 'title', title: texts.fields.title, cell: ({ title }) => title },
                {
                  id: 'skills',
                  title: texts.fields.skills,
                  cell: (entry) =>
                    entry.allocations.length === 0
                      ? texts.sides.unassigned
                      : skillsOf(entry).map(({ skillId, name, side }) => (
                          <span key={skillId} className={styles.skill}>
                            <Mark side={side} />
                            {name}
                          </span>
                        )),
                },
                { id: 'kind', title: texts.fields.kind, cell: ({ kind }) => texts.kinds[kind] },
                {
                  id: 'mode',
                  title: texts.fields.mode,
                  cell: ({ mode }) => (mode === null ? texts.balance.none : texts.modes[mode]),
                },
                {
                  id: 'time',
                  title: texts.report.time,
                  isFigure: true,
                  cell: ({ minutes }) => formatMinutes(minutes),
                },
              ]}
            />
          </section>
        ))}
    </section>
  )
}
