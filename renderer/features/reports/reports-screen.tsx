import { useDeferredValue, useState, type ReactNode } from 'react'
import type { Section } from '../../../shared/report/audiences.ts'
import type { Settings } from '../../../shared/journal/settings.ts'
import type { ReportModel } from '../../../shared/report/model.ts'
import {
  AUDIENCES,
  isTooLong,
  MOST_YEARS,
  PAPERS,
  reportFileName,
  type Audience,
  type Paper,
  type ReportRequest,
} from '../../../shared/report/request.ts'
import { useToday } from '../../platform/use-today.ts'
import { useHideable, useReportModel, useReportSource } from '../../storage/use-report.ts'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { redactionWords } from '../../ui/texts-of-the-printed-page.ts'
import { texts } from '../../ui/texts.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { Working } from '../../ui/working.tsx'
import { ExportReport } from './export-report.tsx'
import { HidingChoices } from './hiding-choices.tsx'
import { rangeOf, type Preset, type Range } from './preset.ts'
import { RangeFields } from './range-fields.tsx'
import styles from './reports.module.css'
import { SectionChoices } from './section-choices.tsx'
import { useChoices } from './use-choices.ts'
import { WriteUpsDialog } from './write-ups-dialog.tsx'

const AUDIENCE_OPTIONS = AUDIENCES.map((value) => ({ value, label: texts.reports.audiences[value] }))
const PAPER_OPTIONS = PAPERS.map((value) => ({ value, label: texts.reports.papers[value] }))

/** What the preview draws. */
export type Previewed = {
  readonly model: ReportModel
  readonly audience: Audience
  readonly chosen: readonly Section[]
  readonly paper: Paper
}

type ReportsScreenProps = {
  /** The paper that the person has. */
  paper: Paper
  settings: Settings
  /** The report itself, drawn by the shell. */
  renderPreview(previewed: Previewed): ReactNode
}

/** Chooses what a report holds and hides, shows the very pages, and writes them as a PDF. */
export function ReportsScreen({ paper: usual, settings, renderPreview }: ReportsScreenProps) {
  const today = useToday()
  const formats = useFormats()
  const [preset, setPreset] = useState<Preset>('this-year')
  const [custom, setCustom] = useState<{ from: string | null; to: string | null }>(() =>
    rangeOf('this-year', today),
  )
  const [audience, setAudience] = useState<Audience>('one-to-one')
  const [isChoosing, setChoosing] = useState(false)
  const choices = useChoices(settings.reports, audience)
  const paper = choices.choices.paper ?? usual

  const chosen = preset === 'custom' ? custom : rangeOf(preset, today)
  const range = wholeRange(chosen)
  const problem = problemOf(chosen)
  const request: ReportRequest | null = range && { ...range, audience, paper }

  // While the dates are incomplete nothing of what is read is shown.
  const source = useReportSource(range ?? rangeOf('this-year', today), {
    ...settings,
    fallback: formats.weekStart,
  })
  const model = useReportModel(source, choices.choices, redactionWords)
  const hideable = useHideable(source, redactionWords)
  const previewed = useDeferredValue(
    model && range && { model, audience, chosen: choices.choices.sections, paper },
  )

  return (
    <Page title={texts.areas.reports} meta={texts.reports.intro} isWide>
      <div className={styles.columns}>
        <div className={styles.side}>
          <div className={styles.choices}>
            <RangeFields
              preset={preset}
              dates={custom}
              problem={problem}
              onPreset={(next) => {
                // Other dates begin with those that were chosen last.
                if (next === 'custom' && preset !== 'custom') setCustom(rangeOf(preset, today))
                setPreset(next)
              }}
              onDates={setCustom}
            />
            <div className={styles.pair}>
              <Select
                label={texts.reports.audience}
                value={audience}
                options={AUDIENCE_OPTIONS}
                onChange={setAudience}
              />
              <Select
                label={texts.reports.paper}
                value={paper}
                options={PAPER_OPTIONS}
                onChange={choices.setPaper}
              />
            </div>
            <ExportReport
              request={request}
              name={request === null ? '' : reportFileName(request)}
              missing={problem === undefined ? texts.reports.needDays : null}
            />
          </div>
          {range && (
            <>
              <Card title={texts.reports.sections}>
                <SectionChoices
                  choices={choices}
                  audience={audience}
                  model={model}
                  onChooseWriteUps={() => setChoosing(true)}
                />
              </Card>
              <Card title={texts.reports.hide}>
                <HidingChoices choices={choices} hideable={hideable} />
              </Card>
            </>
          )}
        </div>
        {range && (
          <div className={styles.preview}>
            {previewed ? renderPreview(previewed) : <Working>{texts.reports.reading}</Working>}
          </div>
        )}
      </div>
      {isChoosing && source && (
        <WriteUpsDialog
          source={source}
          chosen={choices.choices.entryIds}
          onClose={() => setChoosing(false)}
          onUse={choices.setWriteUps}
        />
      )}
    </Page>
  )
}

type Dates = { from: string | null; to: string | null }

/** What is wrong with dates that are all there. */
function problemOf({ from, to }: Dates): string | undefined {
  if (from === null || to === null) return undefined
  if (from > to) return texts.reports.endsBeforeStart
  return isTooLong({ from, to }) ? texts.reports.tooLong(MOST_YEARS) : undefined
}

function wholeRange({ from, to }: Dates): Range | null {
  return from !== null && to !== null && problemOf({ from, to }) === undefined ? { from, to } : null
}
