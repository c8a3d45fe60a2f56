import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { EXPORT_FORMATS, type ExportFormat } from '../../../shared/bridge/commands.ts'
import type { DayRange } from '../../../shared/balance/period.ts'
import type { Day } from '../../../shared/day.ts'
import { ALL_ENTRIES, type EntryFilter } from '../../../shared/formats/entry-filter.ts'
import { MOST_EVIDENCE_IN_A_FILE } from '../../../shared/formats/journal-evidence.ts'
import { useEvidenceSize } from '../../storage/evidence.ts'
import { useCatalog } from '../../storage/use-catalog.ts'
import type { ExportProgress } from '../../storage/export-journal.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { Progress } from '../../ui/progress.tsx'
import { textsOfFiles } from '../../ui/texts-of-files.ts'
import { texts } from '../../ui/texts.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { Working } from '../../ui/working.tsx'
import { EntryFilters } from './entry-filters.tsx'
import styles from './files.module.css'
import { useExport } from './use-export.ts'

const said = textsOfFiles.export
const RANGES = ['all', 'year', 'last', 'dates'] as const
type RangeKind = (typeof RANGES)[number]

/** What leaves the journal as a file: the format, the days, the categories. */
export function ExportCard({ app, today }: { app: string; today: Day }) {
  const catalog = useCatalog()
  const { state, run, stop } = useExport(app)
  const [format, setFormat] = useState<ExportFormat>('json')
  const [kind, setKind] = useState<RangeKind>('all')
  const [dates, setDates] = useState<{ from: Day | null; to: Day | null }>(() => yearOf(today, 0))
  const [filter, setFilter] = useState<EntryFilter>(ALL_ENTRIES)
  const [withEvidence, setWithEvidence] = useState(false)
  const evidence = useEvidenceSize()
  const range = rangeOf(kind, dates, today)
  const isBackwards = dates.from !== null && dates.to !== null && dates.from > dates.to
  const isWorking = state.kind === 'working'
  const takesEvidence = format === 'json' && withEvidence
  const isTooMuch = takesEvidence && (evidence?.bytes ?? 0) > MOST_EVIDENCE_IN_A_FILE
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
        {format === 'json' && kind !== 'all' && <p className={styles.hint}>{said.wholeHint}</p>}
        {format === 'json' && evidence !== undefined && evidence.files > 0 && (
          <WithEvidence {...evidence} isOn={withEvidence} onChange={setWithEvidence} isTooMuch={isTooMuch} />
        )}
        {format !== 'json' && catalog && (
          <EntryFilters catalog={catalog} filter={filter} onChange={setFilter} />
        )}
        <div className={styles.act}>
          <Button
            look="primary"
            isDisabled={range === undefined || isTooMuch || isWorking}
            onPress={() =>
              range !== undefined && void run({ format, range, filter, evidence: takesEvidence })
            }
          >
            <FileDown size={16} strokeWidth={1.75} aria-hidden />
            {said.run}
          </Button>
          {isWorking && <Button onPress={stop}>{said.cancel}</Button>}
          <span role="status" className={styles.hint}>
            {state.kind === 'resting' && state.text}
          </span>
        </div>
        {isWorking && <HowFar progress={state.progress} />}
        {state.kind === 'resting' && state.lost.length > 0 && (
          <Banner tone="problem">{said.lostEvidence(state.lost)}</Banner>
        )}
        {state.kind === 'failed' && <Banner tone="problem">{state.text}</Banner>}
      </div>
    </Card>
  )
}

type WithEvidenceProps = {
  files: number
  bytes: number
  isOn: boolean
  onChange(isOn: boolean): void
  isTooMuch: boolean
}

function WithEvidence({ files, bytes, isOn, onChange, isTooMuch }: WithEvidenceProps) {
  const formats = useFormats()
  return (
    <>
      <TickBox isOn={isOn} onChange={onChange}>
        {said.withEvidence(files, formats.number(files), formats.bytes(bytes))}
      </TickBox>
      {isTooMuch && (
        <Banner tone="problem">{said.tooMuchEvidence(formats.bytes(MOST_EVIDENCE_IN_A_FILE))}</Banner>
      )}
    </>
  )
}

function HowFar({ progress }: { progress: ExportProgress }) {
  const formats = useFormats()
  const { stage } = progress
  const done = formats.number(progress.done)
  // While entries are read nobody knows how many there are.
  if (stage === 'reading') return <Working>{said.stages[stage]}</Working>
  const { of } = progress
  return (
    <Progress
      what={said.stages[stage]}
      share={of === 0 ? 0 : progress.done / of}
      figure={said.done(done, formats.number(of))}
    />
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
