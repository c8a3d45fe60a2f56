import { useState, type ReactNode } from 'react'
import {
  AUDIENCES,
  PAPERS,
  reportFileName,
  type Paper,
  type ReportRequest,
} from '../../../shared/report/request.ts'
import { useToday } from '../../platform/use-today.ts'
import { Card } from '../../ui/card.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { Page } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { texts } from '../../ui/texts.ts'
import { ExportReport } from './export-report.tsx'
import { PRESETS, rangeOf, type Preset, type Range } from './preset.ts'
import { ReportContents } from './report-contents.tsx'
import styles from './reports.module.css'

const PRESET_OPTIONS = PRESETS.map((value) => ({ value, label: texts.reports.presets[value] }))
const AUDIENCE_OPTIONS = AUDIENCES.map((value) => ({ value, label: texts.reports.audiences[value] }))
const PAPER_OPTIONS = PAPERS.map((value) => ({ value, label: texts.reports.papers[value] }))

type ReportsScreenProps = {
  /** The paper that the person has. */
  paper: Paper
  /** The beginning of the report itself, drawn by the shell. */
  renderPreview(request: ReportRequest): ReactNode
}

/** Chooses what a report is to hold, shows what that is, and writes it as a PDF. */
export function ReportsScreen({ paper: usual, renderPreview }: ReportsScreenProps) {
  const today = useToday()
  const [preset, setPreset] = useState<Preset>('this-year')
  const [custom, setCustom] = useState<{ from: string | null; to: string | null }>(() =>
    rangeOf('this-year', today),
  )
  const [audience, setAudience] = useState<ReportRequest['audience']>('one-to-one')
  const [paper, setPaper] = useState(usual)

  const choose = (next: Preset) => {
    // Other dates begin with those that were chosen last.
    if (next === 'custom' && preset !== 'custom') setCustom(rangeOf(preset, today))
    setPreset(next)
  }
  const chosen = preset === 'custom' ? custom : rangeOf(preset, today)
  const range = wholeRange(chosen)
  const isBackwards = chosen.from !== null && chosen.to !== null && chosen.from > chosen.to
  const request: ReportRequest | null = range && { ...range, audience, paper }

  return (
    <Page title={texts.areas.reports} meta={texts.reports.intro} isWide>
      <div className={styles.columns}>
        <div className={styles.side}>
          <div className={styles.choices}>
            <Select label={texts.reports.range} value={preset} options={PRESET_OPTIONS} onChange={choose} />
            {preset === 'custom' && (
              <div className={styles.pair}>
                <DatePicker
                  label={texts.reports.from}
                  day={custom.from}
                  onChange={(from) => setCustom({ ...custom, from })}
                />
                <DatePicker
                  label={texts.reports.to}
                  day={custom.to}
                  onChange={(to) => setCustom({ ...custom, to })}
                  error={isBackwards ? texts.reports.endsBeforeStart : undefined}
                />
              </div>
            )}
            <div className={styles.pair}>
              <Select
                label={texts.reports.audience}
                value={audience}
                options={AUDIENCE_OPTIONS}
                onChange={setAudience}
              />
              <Select label={texts.reports.paper} value={paper} options={PAPER_OPTIONS} onChange={setPaper} />
            </div>
            <ExportReport
              request={request}
              name={request === null ? '' : reportFileName(request)}
              missing={isBackwards ? null : texts.reports.needDays}
            />
          </div>
          {range && (
            <Card title={texts.reports.what}>
              <ReportContents range={range} audience={audience} />
            </Card>
          )}
        </div>
        {request && <div className={styles.preview}>{renderPreview(request)}</div>}
      </div>
    </Page>
  )
}

function wholeRange({ from, to }: { from: string | null; to: string | null }): Range | null {
  return from !== null && to !== null && from <= to ? { from, to } : null
}
