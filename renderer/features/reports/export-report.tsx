import { FileDown } from 'lucide-react'
import { useState } from 'react'
import type { ReportRequest } from '../../../shared/report/request.ts'
import { bridge } from '../../platform/bridge.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { texts } from '../../ui/texts.ts'
import styles from './reports.module.css'

type State =
  | { kind: 'resting' }
  | { kind: 'working' }
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

/** The button that makes the PDF, and how it went. */
export function ExportReport({ request, name, missing }: ExportReportProps) {
  const [last, setLast] = useState<{ state: State; of: string } | null>(null)
  // What is said belongs to what was asked for: another choice begins anew.
  const asked = JSON.stringify(request)
  const state: State = last?.of === asked || last?.state.kind === 'working' ? last.state : { kind: 'resting' }
  const isWorking = state.kind === 'working'

  const run = async () => {
    if (request === null || isWorking) return
    setLast({ state: { kind: 'working' }, of: asked })
    setLast({ state: await exported(request, name), of: asked })
  }

  return (
    <div className={styles.export}>
      <Button look="primary" onPress={() => void run()} isDisabled={request === null} isPending={isWorking}>
        <FileDown size={16} strokeWidth={1.75} aria-hidden />
        {isWorking ? texts.reports.exporting : texts.reports.export}
      </Button>
      <div role="status" className={styles.outcome}>
        {isWorking && (
          <>
            <span className={styles.progress} aria-hidden />
            <span>{texts.reports.exportingHint}</span>
          </>
        )}
        {state.kind === 'saved' && state.text}
        {state.kind === 'cancelled' && texts.reports.cancelled}
        {request === null && missing}
      </div>
      {state.kind === 'failed' && <Banner tone="problem">{state.text}</Banner>}
    </div>
  )
}

async function exported(request: ReportRequest, name: string): Promise<State> {
  try {
    const outcome = await bridge.report.export({ request, name })
    switch (outcome.kind) {
      case 'saved':
        return { kind: 'saved', text: texts.reports.saved(outcome.name) }
      case 'cancelled':
        return { kind: 'cancelled' }
      case 'not-printed':
        return { kind: 'failed', text: texts.reports.failed(outcome.message) }
      case 'failed':
        return { kind: 'failed', text: texts.reports.failed(texts.reports.fileReasons[outcome.reason]) }
    }
  } catch (error) {
    return { kind: 'failed', text: texts.reports.failed(String(error)) }
  }
}
