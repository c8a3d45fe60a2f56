import { formatMinutes } from '../../shared/duration.ts'
import type { Catalog } from '../../shared/entry/catalog-index.ts'
import type { Entry } from '../../shared/entry/entry.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import type { Month } from '../../shared/month.ts'
import { texts } from '../ui/texts.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useFormats } from '../ui/use-formats.ts'
import { skillsOf } from './entry-skills.ts'
import styles from './log.module.css'
import type { SectionProps } from './section-props.ts'

/** Every entry of the time, month by month. `most` limits how many a preview draws. */
export function LogSection({ report: { model }, most }: SectionProps & { most: number | null }) {
  const formats = useFormats()
  const months = firstEntries(model.months, most)
  return (
    <section>
      <h2>{texts.report.sections.log}</h2>
      {most !== null && model.entries.length > most && (
        <p>{texts.report.logCut(formats.number(most), formats.number(model.entries.length))}</p>
      )}
      {months.map(({ month, entries, minutes }) => (
        <section key={month}>
          <h3>{`${formats.monthAndYear(month)} · ${formatMinutes(minutes)}`}</h3>
          <LogTable month={month} entries={entries} catalog={model.catalog} />
        </section>
      ))}
    </section>
  )
}

type ShownMonth = { month: Month; entries: readonly Entry[]; minutes: number }

/** The months with entries, as far as the first so many entries go; null is no limit. */
function firstEntries(months: ReportModel['months'], most: number | null): ShownMonth[] {
  const found: ShownMonth[] = []
  let left = most ?? Number.POSITIVE_INFINITY
  for (const { month, entries, summary } of months) {
    const shown = left < entries.length ? entries.slice(0, left) : entries
    if (shown.length > 0) found.push({ month, entries: shown, minutes: summary.minutes })
    left -= shown.length
  }
  return found
}

type LogTableProps = { month: Month; entries: readonly Entry[]; catalog: Catalog }

// Not the kit's table: of a year's file most is these rows, so they have few cells, each of one text and nothing more.
function LogTable({ month, entries, catalog }: LogTableProps) {
  const formats = useFormats()
  return (
    <table className={styles.log}>
      <caption>
        <VisuallyHidden>{texts.report.logCaption(formats.monthAndYear(month))}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{texts.fields.date}</th>
          <th scope="col">{texts.fields.title}</th>
          <th scope="col">{texts.report.skillAndKind}</th>
          <th scope="col">{texts.report.time}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const { id, date, title, outcome, minutes } = entry
          const skills = skillsOf(entry, catalog)
          const names = skills.map(({ name }) => name).join(', ')
          return (
            <tr key={id}>
              <td>{formats.shortDay(date)}</td>
              <td>{outcome.trim() === '' ? title : `${title}\n${outcome.trim()}`}</td>
              <td className={styles[skills[0]?.side ?? 'unassigned']}>
                {`${names || texts.sides.unassigned} · ${kindText(entry)}`}
              </td>
              <td>{formatMinutes(minutes)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function kindText({ kind, mode }: Entry): string {
  if (mode === null) return texts.kinds[kind]
  return kind === 'other' ? texts.modes[mode] : texts.report.ofKind(texts.kinds[kind], texts.modes[mode])
}
