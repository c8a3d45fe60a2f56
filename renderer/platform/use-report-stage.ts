import { useEffect, useEffectEvent } from 'react'
import { events } from '../../shared/bridge/events.ts'
import type { ReportStage } from '../../shared/bridge/report.ts'
import { bridge } from './bridge.ts'

/** Hears how far the report is that this window is having made. */
export function useReportStage(onStage: (stage: ReportStage) => void): void {
  const tell = useEffectEvent(onStage)
  useEffect(
    () =>
      bridge.events.onReportStage((given) => {
        const parsed = events.reportStage.safeParse(given)
        if (parsed.success) tell(parsed.data)
        else console.error('Main named a stage that reports do not have.', parsed.error)
      }),
    [],
  )
}
