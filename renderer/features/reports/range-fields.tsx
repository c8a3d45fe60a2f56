import type { Day } from '../../../shared/day.ts'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Select } from '../../ui/select.tsx'
import { texts } from '../../ui/texts.ts'
import { PRESETS, type Preset } from './preset.ts'
import styles from './reports.module.css'

const PRESET_OPTIONS = PRESETS.map((value) => ({ value, label: texts.reports.presets[value] }))

type Dates = { from: Day | null; to: Day | null }

type RangeFieldsProps = {
  preset: Preset
  dates: Dates
  /** What is wrong with the dates. */
  problem: string | undefined
  onPreset(preset: Preset): void
  onDates(dates: Dates): void
}

/** The days of a report: one of a few stretches, or any two days. */
export function RangeFields({ preset, dates, problem, onPreset, onDates }: RangeFieldsProps) {
  return (
    <>
      <Select label={texts.reports.range} value={preset} options={PRESET_OPTIONS} onChange={onPreset} />
      {preset === 'custom' && (
        <div className={styles.pair}>
          <DatePicker
            label={texts.reports.from}
            day={dates.from}
            onChange={(from) => onDates({ ...dates, from })}
          />
          <DatePicker
            label={texts.reports.to}
            day={dates.to}
            onChange={(to) => onDates({ ...dates, to })}
            error={problem}
          />
        </div>
      )}
    </>
  )
}
