import { FileDown } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { REPORT_STAGES, type ReportStage } from '../../../shared/bridge/report.ts'
import type { ReportRequest } from '../../../shared/report/request.ts'
import { bridge } from '../../platform/bridge.ts'
import { useReportStage } from '../../platform/use-report-stage.ts'
import { choicesKept } from '../../storage/report-choices.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { texts } from '../../ui/texts.ts'
import styles from './export.module.css'

const said = texts.reports

type State =
  | { kind: 'resting' }
  /** `stage` is null while the person still says where to. */
  | { kind: 'working'; stage: ReportStage | null }
  | { kind: 'saved'; text: string }
  | { kind: 'cancelled' }
  | { kind: 'failed'; text: string }

type ExportReportProps = {
  /** Null while the dates are incomplete. */
  request: ReportRequest | null
  name: string
  /** What is missing then, if it is not said elsewhere. */
  missing: string | null
}

/** The button that makes the PDF, how far it is, the way to end it, and how it went. */
export function ExportReport({ request, name, missing }: ExportReportProps) {
  const [last, setLast] = useState<{ state: State; of: string } | null>(null)
  const exportButton = useId()
  // What is said belongs to what was asked for: another choice begins anew.
  const asked = JSON.stringify(request)
  const state: State = last?.of === asked || last?.state.kind === 'working' ? last.state : { kind: 'resting' }
  const isWorking = state.kind === 'working'
  useReportStage((stage) =>
    setLast((before) =>
      before?.state.kind === 'working' ? { ...before, state: { kind: 'working', stage } } : before,
    ),
  )
  // The button to end it goes when it ended; the focus goes back to where it began.
  const hadFocus = useRef(false)
  useEffect(() => {
    if (isWorking || !hadFocus.current) return
    hadFocus.current = false
    document.getElementById(exportButton)?.focus()
  }, [isWorking, exportButton])

  const run = async () => {
    if (request === null || isWorking) return
    setLast({ state: { kind: 'working', stage: null }, of: asked })
    setLast({ state: await exported(request, name), of: asked })
  }
  const cancel = () => {
    hadFocus.current = true
    void bridge.report.cancel()
  }

  return (
    <div className={styles.export}>
      <div className={styles.buttons}>
        <Button
          id={exportButton}
          look="primary"
          onPress={() => void run()}
          isDisabled={request === null}
          isPending={isWorking}
        >
          <FileDown size={16} strokeWidth={1.75} aria-hidden />
          {isWorking ? said.exporting : said.export}
        </Button>
        {isWorking && state.stage !== null && <Button onPress={cancel}>{said.cancel}</Button>}
      </div>
      {isWorking && state.stage !== null && <HowFar stage={state.stage} />}
      <div role="status" className={styles.outcome}>
        {state.kind === 'saved' && state.text}
        {state.kind === 'cancelled' && said.cancelled}
        {request === null && missing}
      </div>
      {state.kind === 'failed' && <Banner tone="problem">{state.text}</Banner>}
    </div>
  )
}

function HowFar({ stage }: { stage: ReportStage }) {
  const step = REPORT_STAGES.indexOf(stage) + 1
  const { length } = REPORT_STAGES
  return <Progress what={said.stages[stage]} share={(step - 0.5) / length} figure={said.step(step, length)} />
}

async function exported(request: ReportRequest, name: string): Promise<State> {
  try {
    // The page that is printed reads what is kept.
    await choicesKept()
    const outcome = await bridge.report.export({ request, name })
    switch (outcome.kind) {
      case 'saved':
        return { kind: 'saved', text: said.saved(outcome.name) }
      case 'cancelled':
        return { kind: 'cancelled' }
      case 'not-printed':
        return { kind: 'failed', text: said.failed(outcome.message) }
      case 'failed':
        return { kind: 'failed', text: said.failed(said.fileReasons[outcome.reason]) }
    }
  } catch (error) {
    return { kind: 'failed', text: said.failed(String(error)) }
  }
}
