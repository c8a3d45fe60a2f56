import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { EXPORT_FORMATS, type ExportFormat } from '../../../shared/bridge/commands.ts'
import type { DayRange } from '../../../shared/balance/period.ts'
import type { Day } from '../../../shared/day.ts'
import { useCatalog } from '../../storage/use-catalog.ts'
import type { ExportProgress } from '../../storage/export-journal.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { Select } from '../../ui/select.tsx'
import { textsOfFiles } from '../../ui/texts-of-files.ts'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { Working } from '../../ui/working.tsx'
import styles from './files.module.css'
import { useExport } from './use-export.ts'

const said = textsOfFiles.export
const RANGES = ['all', 'year', 'last', 'dates'] as const
type RangeKind = (typeof RANGES)[number]
const ALL = 'all'

/** What leaves the journal as a file: the format, the days, the categories. */
export function ExportCard({ app, today }: { app: string; today: Day }) {
  const catalog = useCatalog()
  const { state, run, stop } = useExport(app)
  const [format, setFormat] = useState<ExportFormat>('json')
  const [kind, setKind] = useState<RangeKind>('all')
  const [dates, setDates] = useState<{ from: Day | null; to: Day | null }>(() => yearOf(today, 0))
  const [category, setCategory] = useState<string>(ALL)
  const range = rangeOf(kind, dates, today)
  const isBackwards = dates.from !== null && dates.to !== null && dates.from > dates.to
  const isWorking = state.kind === 'working'
  const wish =
    range === undefined
      ? null
      : { format, range, categoryId: category === ALL || format === 'json' ? null : category }
  return (
    <Card title={said.title}>
      <div className={styles.form}>
        <ChoiceCards
          label={said.format}
          value={format}
          onChange={setFormat}
          options={EXPORT_FORMATS.map((value) => ({ value, ...said.formats[value] }))}
        />
        <SegmentedControl
          label={said.range}
          value={kind}
          onChange={setKind}
          options={RANGES.map((value) => ({ value, label: said.ranges[value] }))}
        />
        {kind === 'dates' && (
          <div className={styles.pair}>
            <DatePicker
              label={texts.reports.from}
              day={dates.from}
              onChange={(from) => setDates({ ...dates, from })}
            />
            <DatePicker
              label={texts.reports.to}
              day={dates.to}
              onChange={(to) => setDates({ ...dates, to })}
              error={isBackwards ? texts.reports.endsBeforeStart : undefined}
            />
          </div>
        )}
        {format === 'json'
          ? kind !== 'all' && <p className={styles.hint}>{said.wholeHint}</p>
          : catalog && (
              <Select
                label={said.categories}
                value={category}
                onChange={setCategory}
                options={[
                  { value: ALL, label: said.everything },
                  ...catalog.categories.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            )}
        <div className={styles.act}>
          <Button
            look="primary"
            isDisabled={wish === null || isWorking}
            onPress={() => wish !== null && void run(wish)}
          >
            <FileDown size={16} strokeWidth={1.75} aria-hidden />
            {said.run}
          </Button>
          {isWorking && <Button onPress={stop}>{said.cancel}</Button>}
          <span role="status" className={styles.hint}>
            {state.kind === 'resting' && state.text}
          </span>
        </div>
        {isWorking && <Progress progress={state.progress} />}
        {state.kind === 'failed' && <Banner tone="problem">{state.text}</Banner>}
      </div>
    </Card>
  )
}

function Progress({ progress }: { progress: ExportProgress }) {
  const formats = useFormats()
  const figure =
    progress.stage === 'reading'
      ? said.read(formats.number(progress.entries))
      : said.written(formats.number(progress.entries), formats.number(progress.of))
  return (
    <div>
      <Working>{said[progress.stage]}</Working>
      {/* Read out once is enough: the figures change too often. */}
      <span className={styles.hint} aria-hidden>
        {figure}
      </span>
    </div>
  )
}

/** Null for everything; undefined while the dates make no range. */
function rangeOf(
  kind: RangeKind,
  { from, to }: { from: Day | null; to: Day | null },
  today: Day,
): DayRange | null | undefined {
  switch (kind) {
    case 'all':
      return null
    case 'year':
      return yearOf(today, 0)
    case 'last':
      return yearOf(today, -1)
    case 'dates':
      return from === null || to === null || from > to ? undefined : { from, to }
  }
}

function yearOf(today: Day, later: number): DayRange {
  const year = Number(today.slice(0, 4)) + later
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}
