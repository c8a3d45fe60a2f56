import { bandsOf, type Band } from '../../shared/balance/target.ts'
import { isPreset } from '../../shared/balance/target-history.ts'
import { DataTable } from '../ui/data-table.tsx'
import { texts } from '../ui/texts.ts'
import { useFormats } from '../ui/use-formats.ts'
import styles from './report.module.css'
import type { SectionProps } from './section-props.ts'

const { headings, none } = texts.balance

/** Which target held when, within the time of the report. */
export function TargetsTable({ report: { model } }: SectionProps) {
  const formats = useFormats()
  const rows = model.targets
  const percent = (fraction: number) => Math.round(fraction * 1_000) / 10
  const bandText = ([low, high]: Band) =>
    low === high
      ? formats.percent(percent(low))
      : `${formats.number(percent(low))}–${formats.percent(percent(high))}`
  return (
    <>
      <h3>{texts.report.targets}</h3>
      {rows.length === 0 ? (
        <p>{texts.report.noTargets}</p>
      ) : (
        <div className={styles.targets}>
          <DataTable
            caption={texts.report.targetsCaption}
            keyOf={({ from }) => from}
            rows={rows}
            columns={[
              {
                id: 'when',
                title: texts.report.when,
                cell: ({ from, to }) => texts.report.range(formats.day(from), formats.day(to)),
              },
              { id: 'hard', title: headings.hard, cell: ({ target }) => bandText(bandsOf(target).hard) },
              { id: 'soft', title: headings.soft, cell: ({ target }) => bandText(bandsOf(target).soft) },
              { id: 'chapter', title: texts.report.chapter, cell: ({ role }) => role ?? none },
              {
                id: 'reason',
                title: texts.report.reason,
                cell: ({ target }) => (isPreset(target) ? texts.report.presetReason : target.reason || none),
              },
            ]}
          />
        </div>
      )}
    </>
  )
}
