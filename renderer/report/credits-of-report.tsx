import type { CategoryCredits, Credits, YearCredits } from '../../shared/credentials/credits.ts'
import type { Day } from '../../shared/day.ts'
import type { Credential } from '../../shared/credentials/records.ts'
import type { ReportCredits } from '../../shared/report/source.ts'
import { DataTable } from '../ui/data-table.tsx'
import { texts } from '../ui/texts.ts'
import { textsOfCredits } from '../ui/texts-of-credits.ts'
import { useFormats } from '../ui/use-formats.ts'
import styles from './report.module.css'

const { columns: names, yearColumns, none, state } = textsOfCredits

type CreditsOfReportProps = ReportCredits & { credential: Credential; day: Day }
type Sums = Omit<Credits, 'activities' | 'fill'>

/** One credential by the rules of its body, as an auditor reads it. */
export function CreditsOfReport({ credential, pack, credits, day }: CreditsOfReportProps) {
  const formats = useFormats()
  return (
    <section className={styles.credits}>
      <h3>{texts.report.body(credential.title, pack.body)}</h3>
      {credits === null ? (
        <p>{textsOfCredits.noStart}</p>
      ) : (
        <CreditsTables credits={credits} unit={pack.unit} day={day} />
      )}
      <p className={styles.note}>
        {textsOfCredits.help}{' '}
        {textsOfCredits.source(pack.source, pack.checkedOn === null ? null : formats.day(pack.checkedOn))}
        {credits && pack.retentionMonths > 0 && ` ${textsOfCredits.keep(formats.day(credits.keepUntil))}`}
      </p>
    </section>
  )
}

function CreditsTables({ credits, unit, day }: { credits: Sums; unit: string; day: Day }) {
  const formats = useFormats()
  const limit = (value: number | null) => (value === null ? none : formats.number(value))
  const figure = <Id extends string>(id: Id, title: string) => ({
    id,
    title,
    isFigure: true,
    cell: (row: Readonly<Record<Id, number | null>>) => limit(row[id]),
  })
  const year = {
    id: 'year',
    title: yearColumns.year,
    cell: ({ from, to }: YearCredits) => formats.days(from, to),
  }
  const required = credits.yearly[0]?.isSuggested === true ? yearColumns.suggested : yearColumns.required
  return (
    <>
      <DataTable<Sums>
        caption={texts.report.creditsCaption(unit, formats.day(day))}
        columns={[
          {
            id: 'cycle',
            title: texts.report.creditColumns.cycle,
            cell: ({ cycle }) => formats.days(cycle.from, cycle.to),
          },
          figure('required', texts.report.creditColumns.required),
          figure('earned', names.earned),
          figure('carriedIn', textsOfCredits.carriedIn),
          figure('counted', names.counted),
          figure('missing', texts.report.creditColumns.missing),
        ]}
        rows={[credits]}
        keyOf={({ cycle }) => cycle.from}
      />
      {credits.byCategory.length > 0 && (
        <DataTable<CategoryCredits>
          caption={texts.report.categoriesCaption(unit)}
          columns={[
            {
              id: 'category',
              title: names.category,
              cell: categoryName,
            },
            figure('earned', names.earned),
            figure('counted', names.counted),
            figure('min', names.min),
            figure('cap', names.cap),
            figure('missing', names.missing),
          ]}
          rows={credits.byCategory}
          keyOf={({ category }) => category}
        />
      )}
      {credits.yearly.length > 0 && (
        <DataTable<YearCredits>
          caption={texts.report.yearsCaption(unit)}
          columns={[
            year,
            figure('counted', yearColumns.counted),
            figure('required', required),
            figure('missing', yearColumns.missing),
          ]}
          rows={credits.yearly}
          keyOf={({ from }) => from}
        />
      )}
      {credits.requirements.length > 0 && (
        <ul className={styles.lines}>
          {credits.requirements.map((one) => {
            const text = textsOfCredits.requirement(one, unit, formats)
            return (
              <li key={text}>
                {text} ({(one.missing === 0 ? state.met : state.open).toLowerCase()})
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}

function categoryName({ category, parent }: CategoryCredits) {
  return <span className={parent === null ? undefined : styles.inner}>{category}</span>
}
